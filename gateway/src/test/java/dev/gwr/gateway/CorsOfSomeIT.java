package dev.gwr.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.gwr.commons.testing.PackagedServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the origins that configuration names. */
@QuarkusIntegrationTest
@QuarkusTestResource(PackagedServices.class)
@TestProfile(CorsOfSomeIT.TwoOrigins.class)
class CorsOfSomeIT extends GatewayCases {

    public static class TwoOrigins implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gwr.cors.origins", "https://a.example,https://b.example");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/reports", "/api/v1/targets?limit=1"})
    void anotherOriginIsAnsweredAsIfItWereNone(String path) {
        given().header("Origin", "https://b.example").get(path).then().statusCode(200)
                .header("Access-Control-Allow-Origin", is("https://b.example"));
        given().header("Origin", "https://c.example").get(path).then().statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
        assertThat(given().get(path).headers().getValues("Vary"), hasItem("Origin"));
    }
}
