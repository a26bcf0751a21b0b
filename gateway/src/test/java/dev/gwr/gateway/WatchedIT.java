package dev.gwr.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.PackagedServices;
import dev.gwr.commons.testing.ObservabilityCases;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The gateway from outside: a route that it passes through is measured like one of its own. It has no data of its own.
 */
@QuarkusIntegrationTest
@WithTestResource(PackagedServices.class)
class WatchedIT extends ObservabilityCases {

    private static final Pattern METRIC = Pattern.compile("\\b(http_server|agroal|ft|jvm|process|gwr)_[a-z_]+");

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
        return "fj-2024-grain-output";
    }

    @Override
    protected String part() {
        return "targets-service";
    }

    @Override
    @Test
    protected void theSeedsThatAreServedAreNamed() {
        given().get("/q/metrics").then().body(not(containsString("gwr_seeds_info")));
    }

    @Test
    void circuitsAreMeasured() {
        given().get("/api/v1/overview").then().statusCode(200);
        given().get("/q/metrics").then().body(containsString("ft_circuitbreaker_state_current{"));
    }

    /** A panel of a metric that nothing has stays empty, and an alert on it silent. */
    @Test
    void everyMetricOfTheDashboardAndOfTheAlertsIsThere() throws IOException {
        given().get("/api/v1/overview").then().statusCode(200);
        given().get("/api/v1/targets?limit=1").then().statusCode(200);
        String scraped = given().noFilters().get("/q/metrics").asString()
                + given().noFilters().baseUri(services.url("targets"))
                .port(URI.create(services.url("targets")).getPort())
                        .get("/q/metrics").asString();
        Set<String> named = new TreeSet<>();
        for (String file : List.of("dashboard.json", "alerts.yaml")) {
            Matcher metric = METRIC.matcher(Files.readString(Path.of("..", "deploy", "observability", file)));
            while (metric.find()) {
                named.add(metric.group());
            }
        }
        assertTrue(named.size() > 10, named.toString());
        for (String metric : named) {
            assertTrue(Pattern.compile("(?m)^" + metric + "[{ ]").matcher(scraped).find(), metric
                    + " is nowhere measured");
        }
    }

    @Test
    void aServiceThatIsGoneIsNamedAndDoesNotMakeTheGatewayUnready() throws IOException {
        services.kill("glossary");
        given().get("/q/health").then().statusCode(503).body(
                "checks.find { it.name == 'glossary-service' }.status", is("DOWN"))
                .body("checks.findAll { it.status == 'UP' }.name", hasItems("targets-service", "projects-service"));
        given().get("/q/health/ready").then().statusCode(200);
        services.bringBack("glossary");
        given().get("/q/health").then().statusCode(200);
    }
}
