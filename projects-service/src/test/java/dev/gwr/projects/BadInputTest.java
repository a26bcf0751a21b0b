package dev.gwr.projects;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does not fit is refused, and the refusal names it. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
class BadInputTest extends ContractCases {

    @ParameterizedTest(name = "{0} is refused for {1}")
    @CsvSource(delimiter = '|', value = {
        "sectors=transport         | sectors",
        "sector=rail               | sector",
        "sector=                   | sector",
        "region=999999             | region",
        "region=赣州               | region",
        "report=jx-1999            | report",
        "period=2022                 | period",
        "period=二〇二四             | period",
        "stage=start               | stage",
        "stage=开工                | stage",
        "status=DONE               | status",
        "theme=transport           | theme",
        "section=三.1              | section",
        "major=yes                 | major",
        "major=true&major=false    | major",
        "limit=0                   | limit",
        "limit=201                 | limit",
        "limit=五                  | limit",
        "sort=name                 | sort",
        "sort=RELEVANCE            | sort",
        "cursor=abc                | cursor",
        "q=%00                     | q",
        "q=%20                     | q",
        "groupBy=PERIOD              | groupBy",
    })
    void aParameterThatDoesNotFit(String query, String field) {
        given().urlEncodingEnabled(false).get("/api/v1/projects?" + query).then().statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("urn:gwr:problem:invalid-parameter")).body("instance", is("/api/v1/projects"))
                .body("violations.field", hasItem(field)).body("violations.in", hasItem("QUERY"));
        isRefusedInChinese("/api/v1/projects?" + query);
    }

    @Test
    void aRefusalOfACodeSaysWhichWouldDo() {
        given().get("/api/v1/projects?sector=rail").then().statusCode(400)
                .body("violations[0].message", is("there is no sector 'rail'"))
                .body("violations[0].allowed", hasItems("transport", "transport.rail", "water.floodControl"))
                .body("violations[0].allowed.size()", is(51));
        given().get("/api/v1/projects?period=2022").then().body("violations[0].allowed", contains("2023", "2024"));
        given().get("/api/v1/projects?status=DONE").then().body("violations[0].allowed", hasItem("CANCELLED"));
        given().get("/api/v1/projects?region=999999").then().body("violations[0].allowed", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "counts                                  | groupBy",
        "counts?groupBy=year                     | groupBy",
        "counts?groupBy=PERIOD&limit=5             | limit",
        "counts?groupBy=PERIOD&sector=rail         | sector",
    })
    void countsRefuseTheSame(String path, String field) {
        given().get("/api/v1/projects/" + path).then().statusCode(400).body("violations.field", hasItem(field));
    }

    @Test
    void aSearchTextThatIsTooLongOrHoldsNoWord() {
        given().queryParam("q", "铁".repeat(201)).get("/api/v1/projects").then().statusCode(400)
                .body("violations.field", hasItem("q"));
        given().queryParam("q", "，。").get("/api/v1/projects").then().statusCode(400)
                .body("violations.field", hasItem("q"));
    }

    @Test
    void aCursorOfAnotherQuery() {
        String cursor = given().get("/api/v1/projects?period=2024&limit=1").path("next");
        for (String other : new String[] {"period=2023", "period=2024&sort=NAME", "stage=START"}) {
            given().get("/api/v1/projects?" + other + "&limit=1&cursor=" + cursor).then().statusCode(400)
                    .body("violations.field", hasItem("cursor"));
        }
        given().get("/api/v1/projects?period=2024&limit=9&cursor=" + cursor).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"projects/nothing", "projects/没有", "projects/%00", "projects/a%2Fb", "code-lists/nothing"})
    void anUnknownId(String path) {
        given().urlEncodingEnabled(false).get("/api/v1/" + path).then().statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void anUnknownPathMethodOrRepresentation() {
        given().get("/api/v1/没有").then().statusCode(404).body("type", is("urn:gwr:problem:unknown-path"));
        given().post("/api/v1/projects").then().statusCode(405).body("type", is("urn:gwr:problem:method-not-allowed"));
        given().accept("application/xml").get("/api/v1/projects").then().statusCode(406);
        given().get("/api/v1/code-lists/sectors?code=transport").then().statusCode(400)
                .body("violations.field", hasItem("code"));
    }

    @Test
    void everyWrongParameterIsNamedAtOnce() {
        given().get("/api/v1/projects?sectors=water&limit=x&stage=y").then().statusCode(400)
                .body("violations.size()", is(3));
    }
}
