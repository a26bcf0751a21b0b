package dev.gwr.reports;

import static dev.gwr.reports.People.reviewer;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.Fixture;
import dev.gwr.commons.testing.RealPostgres;
import dev.gwr.commons.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people add to the units; on a database of its own, as others would read texts otherwise after it. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class UnitsTest extends ContractCases {

    private static final String UNITS = "/api/v1/units";

    private static String unit(String code, String word, String factor) {
        return "{\"code\":\"" + code + "\",\"name\":\"" + word + "\",\"nameEn\":\"made up\",\"dimension\":\"made up\","
                + "\"words\":[{\"word\":\"" + word + "\",\"factor\":" + factor + "}]}";
    }

    @Test
    void aTextIsReadByTheUnitsThatPeopleAdded() {
        String before = read(2052, "新建灯塔12篁");
        given().get("/api/v1/reports/" + before + "/readings?kind=TARGET&limit=200").then()
                .body("items.record.target.value.findAll { it }.unit", not(hasItem("HUANG")));

        reviewer().body(unit("HUANG", "篁", "2.5")).post(UNITS).then().statusCode(201)
                .header("Location", endsWith(UNITS + "/HUANG")).body("words.word", contains("篁"))
                .body("version", is(1));
        given().get(UNITS + "/HUANG").then().statusCode(200).body("nameEn", is("made up"));
        given().get(UNITS).then().statusCode(200).body("items.code", hasItems("PERCENT", "HUANG"));

        String after = read(2053, "新建灯塔3万篁");
        given().get("/api/v1/reports/" + after + "/readings?kind=TARGET&limit=200").then()
                .body("items.record.target.value.findAll { it }.find { it.unit == 'HUANG' }.normalised", is(75000));
        given().get("/internal/publications").then().body("units.code", hasItem("HUANG"));
    }

    @Test
    void anotherWordOfAUnit() {
        reviewer().body("{\"word\":\"簸\",\"factor\":1}").post(UNITS + "/COUNT/words").then().statusCode(200)
                .body("words.word", hasItems("个", "簸"));
        String report = read(2054, "新建灯塔12簸");
        given().get("/api/v1/reports/" + report + "/readings?kind=TARGET&limit=200").then()
                .body("items.record.target.value.findAll { it }.find { it.unitText == '簸' }.unit", is("COUNT"));
        reviewer().body("{\"word\":\"簸\",\"factor\":1}").post(UNITS + "/NONE/words").then().statusCode(404);
    }

    @Test
    void aWordMeansOneThing() {
        reviewer().body(unit("TWICE", "吨", "1")).post(UNITS).then().statusCode(409)
                .body("violations.field", contains("words[0].word"))
                .body("violations.message", contains(startsWith("means KILOGRAM")));
        reviewer().body(unit("PERCENT", "儼", "1")).post(UNITS).then().statusCode(409)
                .body("violations.field", contains("code"));
        reviewer().body("{\"word\":\"万\",\"factor\":1}").post(UNITS + "/COUNT/words").then().statusCode(409)
                .body("violations.field", contains("word"));
        given().get(UNITS + "/TWICE").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"small, 儼, 1, code", "GOOD, 3儼, 1, words[0].word", "GOOD, 儼, 0, words[0].factor",
        "GOOD, 儼, 1e300, words[0].factor", "GOOD, '', 1, words[0].word",
        "GOOD, 儼。, 1, words[0].word"})
    void whatIsNoUnit(String code, String word, String factor, String field) {
        reviewer().body(unit(code, word, factor)).post(UNITS).then().statusCode(400)
                .body("violations.field", hasItem(field));
    }

    @Test
    void whoMayAddOne() {
        given().contentType(ContentType.JSON).body(unit("GOOD", "儼", "1")).post(UNITS).then().statusCode(401);
        given().contentType(ContentType.JSON).auth().oauth2(Tokens.of("zhao@example.org", "recorder"))
                .body(unit("GOOD", "儼", "1")).post(UNITS).then().statusCode(403);
    }

    private static String read(int year, String promise) {
        String text = Fixture.text(year).replace("旅游总收入增长8%", promise);
        return reviewer().contentType("text/plain; charset=utf-8").body(text.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/reports").then().statusCode(201).extract().path("id");
    }
}
