package dev.gwr.reports;

import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
@WithTestResource(RealPostgres.class)
class PackagedIT extends PackagedCases {
}
