package dev.gwr.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gwr.commons.testing.PackagedServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of another origin asks. */
@QuarkusIntegrationTest
@WithTestResource(PackagedServices.class)
class CorsIT extends GatewayCases {

    private static final String PAGE = "https://page.example";

    PackagedServices services;

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/reports", "/api/v1/targets?limit=1", "/api/v1/nothing",
            "/api/v1/targets?nothing=1", "/api/v1/targets;a=b",
        "/api/v1/terms/nothing", "/q/openapi"})
    void anyOriginMayRead(String path) {
        given().header("Origin", PAGE).get(path).then().header("Access-Control-Allow-Origin", is("*"))
                .header("Access-Control-Expose-Headers", containsString("ETag"));
        given().get(path).then().header("Access-Control-Allow-Origin", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/search", "/api/v1/annotations"})
    void aBrowserMayAskFirst(String path) {
        given().noFilters().header("Origin", PAGE).header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers",
                        "content-type, if-match, idempotency-key, traceparent, baggage, sentry-trace")
                .options(path).then().statusCode(204)
                .body(is(emptyOrNullString())).header("Access-Control-Allow-Origin", is("*"))
                .header("Access-Control-Allow-Methods", containsString("POST"))
                .header("Access-Control-Allow-Headers", allOf(containsString("Content-Type"),
                        containsString("traceparent"), containsString("baggage"), containsString("sentry-trace")));
    }

    /** Only the origins that configuration names. */
    @Test
    void anotherOriginIsAnsweredAsIfItWereNone() throws IOException {
        String gateway = "gateway-of-some-origins";
        URI door = URI.create(services.gateway(gateway, Map.of(),
                Map.of("GWR_CORS_ORIGINS", "https://a.example,https://b.example")));
        try {
            for (String path : List.of("/api/v1/reports", "/api/v1/targets?limit=1")) {
                assertEquals("https://b.example", allowed(door, "https://b.example", path));
                assertNull(allowed(door, "https://c.example", path));
                given().baseUri(door.toString()).get(path).then().header("Vary", containsString("Origin"));
            }
        } finally {
            services.kill(gateway);
        }
    }

    private static String allowed(URI door, String origin, String path) {
        return given().baseUri(door.toString()).header("Origin", origin).get(path).then().statusCode(200).extract()
                .header("Access-Control-Allow-Origin");
    }
}
