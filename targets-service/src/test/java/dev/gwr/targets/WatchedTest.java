package dev.gwr.targets;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import dev.gwr.commons.testing.RealPostgres;
import dev.gwr.commons.testing.ObservabilityCases;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPostgres.class)
class WatchedTest extends ObservabilityCases {

    @Override
    protected String route() {
        return "/api/v1/targets/{id}";
    }

    @Override
    protected String found() {
        return "fj-2024-grain-output";
    }

    @Override
    protected String part() {
        return "Database connections health check";
    }

    @Test
    void thePoolIsMeasured() {
        given().get("/q/metrics").then().body(containsString("agroal_active_count{datasource=\"default\"}"))
                .body(containsString("agroal_awaiting_count{datasource=\"default\"}"));
    }
}
