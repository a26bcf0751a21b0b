package dev.gwr.reports;

import static dev.gwr.reports.People.colleague;
import static dev.gwr.reports.People.editor;
import static dev.gwr.reports.People.reviewer;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.Fixture;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What corrections teach about the names of indicators; on a database of its own, as it would teach others. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class AliasTest extends ContractCases {

    private static final String ALIASES = "/api/v1/indicator-aliases";

    private static String read(String text) {
        return editor().contentType("text/plain; charset=utf-8").body(text.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/reports")
                .then().statusCode(201).extract().path("id");
    }

    private static String named(int year, String name) {
        return Fixture.text(year).replace("旅游总收入增长8%", name + "增长8%");
    }

    private static io.restassured.path.json.JsonPath reading(String report, String name) {
        return given().get("/api/v1/reports/" + report + "/readings?kind=TARGET&limit=200").then().extract().jsonPath()
                .setRootPath("items.find { it.name.startsWith('" + name + "') }");
    }

    private static void correct(String report, String reading, String indicator) {
        reviewer().header("If-Match", "*").body("{\"changes\":{\"indicator\":\"" + indicator + "\"}}")
                .post("/api/v1/reports/" + report + "/readings/" + reading + "/correction").then().statusCode(200);
    }

    @Test
    void aNameThatACorrectionTaughtIsUsedOnceItIsConfirmed() {
        String first = read(named(2061, "游客各项花费"));
        String provisional = reading(first, "游客各项花费").getString("record.target.indicator");
        correct(first, reading(first, "游客各项花费").getString("id"), "retail-sales-growth");
        String alias = provisional + "-retail-sales-growth";
        given().get(ALIASES + "?state=OFFERED&limit=200").then().statusCode(200)
                .body("items.find { it.id == '" + alias + "' }.name", is("游客各项花费增长"))
                .body("items.find { it.id == '" + alias + "' }.offeredBy", is("li@example.org"));

        String second = read(named(2062, "游客各项花费"));
        given().get("/api/v1/reports/" + second + "/readings/" + reading(second, "游客各项花费").getString("id")).then()
                .body("record.target.indicator", is(provisional)).body("risks", hasItem("PROVISIONAL_INDICATOR"));

        colleague().post(ALIASES + "/" + alias + "/confirmation").then().statusCode(428);
        given().post(ALIASES + "/" + alias + "/confirmation").then().statusCode(401);
        String tag = given().get(ALIASES + "/" + alias).header("ETag");
        colleague().header("If-Match", tag).post(ALIASES + "/" + alias + "/confirmation").then().statusCode(200)
                .body("state", is("CONFIRMED")).body("decidedBy", is("wang@example.org"));
        reviewer().header("If-Match", tag).post(ALIASES + "/" + alias + "/rejection").then().statusCode(412);

        String third = read(named(2063, "游客各项花费"));
        given().get("/api/v1/reports/" + third + "/readings/" + third + "-retail-sales-growth").then().statusCode(200)
                .body("record.target.indicator", is("retail-sales-growth"))
                .body("risks", not(hasItem("PROVISIONAL_INDICATOR")));
    }

    @Test
    void aNameIsOneIndicator() {
        String first = read(named(2064, "乡间各类买卖"));
        String second = read(named(2065, "乡间各类买卖"));
        String provisional = reading(first, "乡间各类买卖").getString("record.target.indicator");
        correct(first, reading(first, "乡间各类买卖").getString("id"), "retail-sales-growth");
        correct(second, reading(second, "乡间各类买卖").getString("id"), "gdp-growth");
        confirm(provisional + "-retail-sales-growth");
        confirm(provisional + "-gdp-growth");
        given().get(ALIASES + "/" + provisional + "-retail-sales-growth").then().body("state", is("REJECTED"));
        given().get(ALIASES + "/" + provisional + "-gdp-growth").then().body("state", is("CONFIRMED"))
                .body("version", is(2));
    }

    @Test
    void whatIsRejectedIsNotUsed() {
        String report = read(named(2066, "街边各种营生"));
        String provisional = reading(report, "街边各种营生").getString("record.target.indicator");
        correct(report, reading(report, "街边各种营生").getString("id"), "retail-sales-growth");
        String alias = provisional + "-retail-sales-growth";
        confirm(alias);
        reviewer().header("If-Match", "*").post(ALIASES + "/" + alias + "/rejection").then().statusCode(200)
                .body("state", is("REJECTED"));
        String other = read(named(2067, "街边各种营生"));
        given().get("/api/v1/reports/" + other + "/readings?kind=TARGET&limit=200").then()
                .body("items.findAll { it.name.startsWith('街边') }.record.target.indicator",
                everyItem(startsWith("x-")));
        given().get(ALIASES + "?state=REJECTED").then().body("items.id", hasItem(alias));
        given().get(ALIASES + "?state=SOMEHOW").then().statusCode(400).body("violations.field", contains("state"));
        given().get(ALIASES + "/x-none").then().statusCode(404);
    }

    private static void confirm(String alias) {
        reviewer().header("If-Match", "*").post(ALIASES + "/" + alias + "/confirmation").then().statusCode(200)
                .body("state", is("CONFIRMED"));
    }
}
