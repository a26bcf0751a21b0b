package dev.gwr.targets;

import static io.restassured.RestAssured.given;

import dev.gwr.commons.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** What editors record in tests. */
final class Facts {

    static final String OBSERVATIONS = "/api/v1/observations";

    private Facts() {
    }

    static RequestSpecification editor() {
        return given().auth().oauth2(Tokens.of("li@example.org", "editor")).contentType(ContentType.JSON);
    }

    static String value(String indicator, String period, String value, String unit) {
        return String.format("{\"indicator\":\"%s\",\"period\":\"%s\",\"value\":%s,\"unit\":\"%s\","
                + "\"source\":{\"document\":\"江西省统计局：统计公报\",\"url\":\"https://example.org/bulletin\"},"
                + "\"note\":\"初步核算数\"}",
                indicator, period, value, unit);
    }

    static Response record(String indicator, String period, String value, String unit) {
        return editor().body(value(indicator, period, value, unit)).post(OBSERVATIONS);
    }
}
