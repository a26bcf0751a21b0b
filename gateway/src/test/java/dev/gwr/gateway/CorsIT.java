package dev.gwr.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.gwr.commons.testing.PackagedServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of another origin asks. */
@QuarkusIntegrationTest
@QuarkusTestResource(PackagedServices.class)
class CorsIT extends GatewayCases {

    private static final String PAGE = "https://page.example";

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/reports", "/api/v1/targets?limit=1", "/api/v1/nothing", "/api/v1/targets?nothing=1", "/api/v1/targets;a=b",
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
                .header("Access-Control-Request-Headers", "content-type").options(path).then().statusCode(204)
                .body(is(emptyOrNullString())).header("Access-Control-Allow-Origin", is("*"))
                .header("Access-Control-Allow-Methods", containsString("POST"))
                .header("Access-Control-Allow-Headers", containsString("Content-Type"));
    }
}
