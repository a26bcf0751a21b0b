package dev.gwr.targets;

import static dev.gwr.targets.Facts.OBSERVATIONS;
import static dev.gwr.targets.Facts.editor;
import static dev.gwr.targets.Facts.record;
import static dev.gwr.targets.Facts.value;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.RealPostgres;
import dev.gwr.commons.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody can record: nothing of it is left behind. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
class RefusedFactTest extends ContractCases {

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ..", "Bearer a.b.c", "Bearer x", "Bearer a.b.c d", "Bearer", "Basic bGk6bGk=",
            "Bearer e30.e30.e30"})
    void whatIsNoTokenIsUnauthenticated(String authorization) {
        given().header("Authorization", authorization).contentType(ContentType.JSON)
                .body(value("gdp-growth", "2024-Q2", "7.1", "%")).post(OBSERVATIONS).then().statusCode(401)
                .body("type", is("urn:gwr:problem:unauthenticated"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://user:secret@example.org/a", "https://user@example.org", "https:///a",
            "https://?a", "https://example.org/统计", "https://example.org/{x}"})
    void anAddressIsOneWithAHostAndNoPassword(String url) {
        editor().body(value("gdp-growth", "2024-Q2", "7.1", "%").replace("https://example.org/bulletin", url))
                .post(OBSERVATIONS)
                .then().statusCode(400).body("violations[0].field", is("source.url"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0007b", "a\\u202eb", "a\\u2066b", "a\\u001b[31m", "a\\u200fb"})
    void aTextThatIsKeptHoldsNothingThatHides(String note) {
        editor().body(value("gdp-growth", "2024-Q2", "7.1", "%").replace("初步核算数", note)).post(OBSERVATIONS)
                .then().statusCode(400).body("violations[0].field", is("note"));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(delimiter = '|', value = {
        "nothing                            | 2024-Q1 | 1      | %        | indicator",
        "consumer-price-rise                | 2999    | 1      | %        | period",
        "consumer-price-rise                | 2024-Q1 | 1      | furlongs | unit",
        "urban-surveyed-unemployment-rate   | 2024-Q1 | 101    | %        | value"})
    void aRefusalIsToldInChineseToWhoPrefersIt(String indicator, String period, String value, String unit,
            String field) {
        editor().header("Accept-Language", "zh").body(value(indicator, period, value, unit)).post(OBSERVATIONS).then()
                .statusCode(400).body("title", is("请求正文不完整或不符合要求"))
                .body("violations.field", hasItem(field))
                .body("violations.message", everyItem(matchesPattern(".*\\p{IsHan}.*")))
                .body("detail", matchesPattern(".*\\p{IsHan}.*"));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource(delimiter = '|', value = {
        "nothing                            | 2024-Q1 | 1      | %        | indicator",
        "consumer-price-rise                | 2024-Q5 | 1      | %        | period",
        "consumer-price-rise                | 二〇二四 | 1      | %        | period",
        "consumer-price-rise                | 0000    | 1      | %        | period",
        "consumer-price-rise                | 2999    | 1      | %        | period",
        "consumer-price-rise                | 2024-Q1 | 1      | 亿元     | unit",
        "consumer-price-rise                | 2024-Q1 | 1      | furlongs | unit",
        "consumer-price-rise                | 2024-Q1 | -100   | %        | value",
        "consumer-price-rise                | 2024-Q1 | 1.0000000000000001 | % | value",
        "consumer-price-rise                | 2024-Q1 | 1e400  | %        | value",
        "urban-surveyed-unemployment-rate   | 2024-Q1 | 101    | %        | value",
        "urban-surveyed-unemployment-rate   | 2024-Q1 | -1     | %        | value",
        "grain-output                       | 2024    | -430   | 亿斤     | value"})
    void whatCannotBeIsRefusedAndNamed(String indicator, String period, String value, String unit, String field) {
        record(indicator, period, value, unit).then().statusCode(400).body("type", is("urn:gwr:problem:invalid-body"))
                .body("violations.field", hasItem(field));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "{} | indicator",
        "{\"indicator\":\"gdp-growth\",\"period\":\"2024-H1\",\"value\":5,\"unit\":\"%\"} | source",
        "{\"indicator\":\"gdp-growth\",\"period\":\"2024-H1\",\"value\":5,\"unit\":\"%\",\"source\":{}} | source",
        "{\"indicator\":\"gdp-growth\",\"period\":\"2024-H1\",\"value\":5,\"unit\":\"%\",\"source\":{\"url\":\""
        + "javascript:1\"}} | source.url",
        "{\"indicator\":\"gdp-growth\",\"period\":\"2024-H1\",\"value\":\"5\",\"unit\":\"%\",\"source\":{\"document\":"
        + "\"x\"}} | value",
        "{\"indicator\":\"gdp-growth\",\"period\":\"2024-H1\",\"value\":5,\"unit\":\"%\",\"source\":{\"document\":\"x"
        + "\"},\"by\":\"me\"} | by",
        "{\"indicator\":\"gdp-growth\",\"period\":\"2024-H1\",\"coverage\":1,\"value\":5,\"unit\":\"%\",\"source\":{\""
        + "document\":\"x\"}} | coverage",
        "{\"indicator\":\"gdp\\u0000\",\"period\":\"2024-H1\",\"value\":5,\"unit\":\"%\",\"source\":{\"document\":\"x"
        + "\"}} | indicator",
        "{\"indicator\":\"gdp-growth\",\"period\":\"2024-H1\",\"value\":5,\"unit\":\"%\",\"source\":{\"document\":\"x"
        + "\\ud800\"}} | source.document",
        "{\"indicator\": | body",
        "[] | body"})
    void aBodyThatDoesNotFitIsRefused(String body, String field) {
        editor().body(body).post(OBSERVATIONS).then().statusCode(400).body("violations.field", hasItem(field));
    }

    @Test
    void tokensThatAreNoGoodAreRefused() {
        String body = value("gdp-growth", "2024-H1", "4.5", "%");
        given().contentType(ContentType.JSON).body(body).post(OBSERVATIONS).then().statusCode(401)
                .body("type", is("urn:gwr:problem:unauthenticated")).header("WWW-Authenticate", startsWith("Bearer"));
        for (String token : new String[] {Tokens.expired("a", "editor"), Tokens.forged("a", "admin"),
                Tokens.unsigned("a", "admin"),
            Tokens.ofAnotherIssuer("a", "editor"), Tokens.forAnotherAudience("a", "editor"), "abc", "钥匙", "a.b.c"}) {
            given().auth().oauth2(token).contentType(ContentType.JSON).body(body).post(OBSERVATIONS).then()
                    .statusCode(401)
                    .body("type", is("urn:gwr:problem:unauthenticated"));
        }
        for (String role : new String[] {"viewer", "Editor", ""}) {
            given().auth().oauth2(Tokens.of("a", role)).contentType(ContentType.JSON).body(body).post(OBSERVATIONS)
                    .then()
                    .statusCode(403).body("type", is("urn:gwr:problem:forbidden"));
        }
        given().auth().oauth2(Tokens.forged("a", "admin")).get("/api/v1/targets/fj-2024-gdp-growth").then()
                .statusCode(200);
    }
}
