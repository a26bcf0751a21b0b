package dev.gwr.targets;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not fit is refused, and the refusal names it. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
class BadInputTest extends ContractCases {

    @ParameterizedTest(name = "{0} is refused for {1}")
    @CsvSource(delimiter = '|', value = {
        "themes=rural              | themes",
        "theme=agriculture         | theme",
        "theme=                    | theme",
        "section=三.1              | section",
        "report=jx-1999            | report",
        "indicator=gdp             | indicator",
        "region=999999             | region",
        "kind=figure               | kind",
        "bound=左右                | bound",
        "unit=FURLONG              | unit",
        "period=明年               | period",
        "period=2024-13            | period",
        "period=2030/2026          | period",
        "headline=yes              | headline",
        "headline=true&headline=false | headline",
        "minValue=five             | minValue",
        "minValue=1e400            | minValue",
        "limit=0                   | limit",
        "limit=201                 | limit",
        "limit=99999999999999      | limit",
        "limit=1.5                 | limit",
        "limit=五                  | limit",
        "sort=name                 | sort",
        "sort=RELEVANCE            | sort",
        "cursor=abc                | cursor",
        "cursor=%00                | cursor",
        "q=%00                     | q",
        "q=%20                     | q",
    })
    void aParameterThatDoesNotFit(String query, String field) {
        given().urlEncodingEnabled(false).get("/api/v1/targets?" + query).then().statusCode(400)
                .body("type", is("urn:gwr:problem:invalid-parameter")).body("instance", is("/api/v1/targets"))
                .body("violations.field", hasItem(field)).body("violations.in", hasItem("QUERY"));
        isRefusedInChinese("/api/v1/targets?" + query);
    }

    /** Whoever repeats a parameter as other servers take it is told how it is done here. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"theme[]=rural", "theme%5B%5D=rural", "theme=rural,green"})
    void aParameterIsRepeated(String query) {
        given().urlEncodingEnabled(false).get("/api/v1/targets?" + query).then().statusCode(400)
                .body("violations[0].message", containsString("theme=")).body("violations[0].message",
                containsString("&"));
    }

    @ParameterizedTest
    @CsvSource({"x", "2024", "2024-02-30", "明天"})
    void countsAreOfADay(String asOf) {
        given().queryParam("groupBy", "THEME").queryParam("asOf", asOf).get("/api/v1/targets/counts").then()
                .statusCode(400).body("violations.field", contains("asOf"));
    }

    @Test
    void aUnitThatIsNoneIsToldThoseThatAre() {
        given().get("/api/v1/targets?unit=FURLONG").then().statusCode(400)
                .body("violations[0].allowed", hasItem("KILOMETRE"));
        given().get("/api/v1/targets?unit=PERCENT&unit=CNY&limit=1").then().statusCode(200);
    }

    @Test
    void aSearchTextThatIsTooLong() {
        given().queryParam("q", "粮".repeat(201)).get("/api/v1/targets").then().statusCode(400)
                .body("violations.field", hasItem("q"));
    }

    @Test
    void aSearchOfPunctuationAlone() {
        given().queryParam("q", "，。").get("/api/v1/targets").then().statusCode(400)
                .body("violations.field", hasItem("q"));
    }

    @Test
    void aCursorOfAnotherQuery() {
        String cursor = given().get("/api/v1/targets?theme=rural&limit=1").path("next");
        for (String other : new String[] {"targets?theme=green", "targets?theme=rural&sort=NAME",
                "observations?theme=rural"}) {
            given().get("/api/v1/" + other + "&limit=1&cursor=" + cursor).then().statusCode(400)
                    .body("violations.field", hasItem("cursor"));
        }
        given().get("/api/v1/targets?theme=rural&limit=9&cursor=" + cursor).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"targets/nothing", "targets/没有", "observations/nothing", "indicators/%00", "targets/a%2Fb"})
    void anUnknownId(String path) {
        given().urlEncodingEnabled(false).get("/api/v1/" + path).then().statusCode(404);
    }

    @Test
    void anUnknownPathMethodOrRepresentation() {
        given().get("/api/v1/没有").then().statusCode(404).body("type", is("urn:gwr:problem:unknown-path"));
        given().get("/nothing").then().statusCode(404).contentType("application/problem+json");
        given().delete("/api/v1/targets").then().statusCode(405).body("type", is("urn:gwr:problem:method-not-allowed"));
        given().accept("application/xml").get("/api/v1/targets").then().statusCode(406);
        given().accept("text/csv").get("/api/v1/targets/fj-2024-gdp-growth").then().statusCode(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "51", "x", "五", "1.5"})
    void aComparisonOfNoNumberOfIndicators(String limit) {
        given().get("/api/v1/comparisons?indicatorLimit={limit}", limit).then().statusCode(400)
                .body("violations.field", contains("indicatorLimit"));
    }

    @Test
    void everyWrongParameterIsNamedAtOnce() {
        given().get("/api/v1/targets?themes=rural&limit=x&kind=y").then().statusCode(400)
                .body("violations.size()", is(3));
    }
}
