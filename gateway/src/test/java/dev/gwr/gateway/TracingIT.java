package dev.gwr.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gwr.gateway.TracedServices.Seen;
import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** One request, one trace: from the gateway to the SQL, and in the logs. */
@QuarkusIntegrationTest
@WithTestResource(value = TracedServices.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@Order(GatewayCases.ALONE)
class TracingIT extends GatewayCases {

    private static final String PARENT = "b7ad6b7169203331";

    TracedServices services;

    private static String traceparent(String trace) {
        return "00-" + trace + "-" + PARENT + "-01";
    }

    @Test
    void whatIsPassedThroughIsOneTraceDownToTheSql() throws InterruptedException {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        given().header("traceparent", traceparent(trace)).get("/api/v1/targets/fj-2024-grain-output").then()
                .statusCode(200);
        Seen server = await(trace, one -> one.service().equals("targets-service")
                && one.span().getKind() == SpanKind.SPAN_KIND_SERVER);
        Seen sql = await(trace, one -> one.service().equals("targets-service")
                && one.span().getName().startsWith("SELECT")
                && one.parent().equals(server.id()));
        assertEquals(SpanKind.SPAN_KIND_CLIENT, sql.span().getKind());
        Seen door = await(trace, one -> one.service().equals("gateway") && one.parent().equals(PARENT));
        assertEquals("GET /api/v1/targets/{id}", door.span().getName());
        Seen call = await(trace, one -> one.service().equals("gateway") && one.id().equals(server.parent()));
        assertEquals(door.id(), call.parent());
    }

    @Test
    void aCombinedAnswerIsOneTraceOfAllServices() throws InterruptedException {
        String trace = "11111111111111111111111111111111";
        given().header("traceparent", traceparent(trace)).queryParam("q", "高铁").get("/api/v1/search").then()
                .statusCode(200);
        for (String service : List.of("targets-service", "projects-service", "glossary-service")) {
            Seen server = await(trace, one -> one.service().equals(service)
                    && one.span().getKind() == SpanKind.SPAN_KIND_SERVER);
            await(trace, one -> one.service().equals("gateway") && one.id().equals(server.parent()));
        }
    }

    @Test
    void theTraceStandsInTheProblemAndInTheLogOfTheServiceThatMadeIt() throws IOException, InterruptedException {
        String trace = "22222222222222222222222222222222";
        services.takeDatabaseAway();
        try {
            given().header("traceparent", traceparent(trace)).get("/api/v1/terms").then().statusCode(503)
                    .body("traceId", is(trace));
        } finally {
            services.bringDatabaseBack();
        }
        for (String path : List.of("/api/v1/terms", "/api/v1/projects", "/api/v1/targets")) {
            recovers(path);
        }
        JsonNode line = null;
        for (String one : services.said("glossary")) {
            JsonNode json = new ObjectMapper().readTree(one);
            if (trace.equals(json.path("mdc").path("traceId").asText())) {
                line = json;
            }
        }
        assertTrue(line != null, "the log has no line of the trace");
        assertEquals("WARN", line.path("level").asText());
        assertEquals("glossary-service", line.path("service").asText());
    }

    @Test
    void healthAndMetricsAreNotTraced() throws InterruptedException {
        String trace = "33333333333333333333333333333333";
        given().noFilters().header("traceparent", traceparent(trace)).get("/q/metrics").then().statusCode(200);
        given().header("traceparent", traceparent(trace)).get("/api/v1/reports").then().statusCode(200);
        await(trace, one -> one.parent().equals(PARENT));
        assertEquals(List.of("GET /api/v1/reports"), services.of(trace).stream()
                .filter(one -> one.parent().equals(PARENT)).map(one -> one.span().getName()).toList());
    }

    private static void recovers(String path) throws InterruptedException {
        for (int i = 0; i < 100 && given().get(path).statusCode() != 200; i++) {
            Thread.sleep(100);
        }
        given().get(path).then().statusCode(200);
    }

    private Seen await(String trace, Predicate<Seen> what) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            for (Seen one : services.of(trace)) {
                if (what.test(one)) {
                    return one;
                }
            }
            Thread.sleep(100);
        }
        return fail("no such span among " + services.of(trace).stream()
                .map(one -> one.service() + " " + one.span().getKind() + " " + one.span().getName() + " " + one.parent()
                + " > " + one.id())
                .collect(Collectors.joining("\n", "\n", "")));
    }
}
