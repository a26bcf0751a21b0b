package dev.gwr.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import dev.gwr.commons.testing.PackagedServices;
import dev.gwr.commons.testing.WatchedCases;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The gateway from outside: a route that it passes through is measured like one of its own. */
@QuarkusIntegrationTest
@QuarkusTestResource(PackagedServices.class)
class WatchedIT extends WatchedCases {

    PackagedServices services;

    @BeforeEach
    void begin() throws InterruptedException {
        GatewayCases.awaitReady();
    }

    @Override
    protected String route() {
        return "/api/v1/targets/{id}";
    }

    @Override
    protected String found() {
        return "jx-2024-grain-output";
    }

    @Override
    protected String part() {
        return "targets-service";
    }

    @Test
    void circuitsAreMeasured() {
        given().get("/api/v1/overview").then().statusCode(200);
        given().get("/q/metrics").then().body(containsString("ft_circuitbreaker_state_current{"));
    }

    @Test
    void aServiceThatIsGoneIsNamedAndDoesNotMakeTheGatewayUnready() throws IOException {
        services.kill("glossary");
        given().get("/q/health").then().statusCode(503).body("checks.find { it.name == 'glossary-service' }.status", is("DOWN"))
                .body("checks.findAll { it.status == 'UP' }.name", hasItems("targets-service", "projects-service"));
        given().get("/q/health/ready").then().statusCode(200);
        services.bringBack("glossary");
        given().get("/q/health").then().statusCode(200);
    }
}
