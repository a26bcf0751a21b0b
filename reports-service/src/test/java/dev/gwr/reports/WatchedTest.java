package dev.gwr.reports;

import dev.gwr.commons.testing.Fixture;
import dev.gwr.commons.testing.RealPostgres;
import dev.gwr.commons.testing.ObservabilityCases;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(RealPostgres.class)
class WatchedTest extends ObservabilityCases {

    @Override
    protected String route() {
        return "/api/v1/reports/{report}";
    }

    @Override
    protected String found() {
        return Fixture.REPORT;
    }

    @Override
    protected String part() {
        return "Database connections health check";
    }
}
