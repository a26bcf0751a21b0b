package dev.gwr.gateway.pages;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gwr.commons.testing.PackagedServices;
import dev.gwr.commons.testing.Tokens;
import dev.gwr.gateway.GatewayCases;
import dev.gwr.gateway.TwoReports;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages say of many values, of years, and of values that hold no more; and the same as files. */
@QuarkusIntegrationTest
@WithTestResource(value = PackagedServices.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@Order(GatewayCases.ALONE)
class ComparedPagesIT {

    private static final String EDITOR = Tokens.of("wang@example.org", "editor");
    private static TwoReports two;

    @BeforeEach
    void begin() throws InterruptedException {
        GatewayCases.awaitReady();
        if (two == null) {
            two = TwoReports.publish();
        }
    }

    @Test
    void theFootOfTheTableIsForReaders() {
        String page = Form.whole("/zh/compare?indicator=urban-jobs-added&period=2032");
        String foot = page.substring(page.indexOf("<tfoot>"));
        assertThat(foot, not(containsString("E+")));
        for (String part : new String[] {"18万人", "1/2", "无报告：福建省", "区间按中值"}) {
            assertThat(foot, containsString(part));
        }
    }

    @Test
    void placesAndReadingsAreChosenOnThePage() {
        String page = Form.whole("/zh/compare?period=2032&region=460000&reading=MACHINE_READ");
        assertThat(page, containsString("<option value=\"460000\" selected>海南省</option>"));
        assertThat(page, containsString("<option value=\"MACHINE_READ\" selected>"));
        assertThat(page.substring(page.indexOf("<tbody>")), not(containsString("福建省")));
        assertThat(page, containsString("省级（默认）"));
    }

    @Test
    void anIndicatorSaysWhatItMayBeComparedWith() {
        assertThat(Form.whole("/zh/indicators/consumer-price-rise"), containsString("高低都不算好。"));
        String income = Form.whole("/en/indicators/rural-income-growth");
        assertThat(income, containsString("not to be held against the growth of all residents"));
        assertThat(income, containsString("href=\"/en/indicators/resident-income-growth\""));
        assertThat(Form.whole("/zh/indicators/gdp-growth"), containsString(">第一产业增加值增长</a>"));
        assertThat(income, containsString("2013: measured alike from this year on"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"series.csv", "series.xlsx", "chart.svg"})
    void anIndicatorIsToBeHadAsFiles(String file) {
        String link = "/zh/indicators/gdp-growth/" + file + "?region=460000";
        assertThat(Form.whole("/zh/indicators/gdp-growth?region=460000"), containsString("href=\"" + link + "\""));
        given().get(link).then().statusCode(200).header("Content-Disposition", containsString("attachment"));
    }

    @Test
    void theYearsAreToBeHadAsADrawingAndInAnyLanguage() {
        given().get("/en/indicators/gdp-growth/series.svg?region=460000").then().statusCode(200)
                .body(containsString("Hainan"), containsString("2031"), containsString("5.1%"));
        given().get("/zh/indicators/gdp-growth/series.csv?region=460000").then().statusCode(200)
                .body(containsString("\"460000\",\"海南省\",\"2031\",\"5%左右\",5,\"5.1%\",5.1,"));
        given().get("/zh/indicators/urban-jobs-added/series.svg?region=350000").then().statusCode(404);
        assertThat(Form.whole("/zh/indicators/gdp-growth?region=460000"), containsString(
                "/api/v1/comparisons/table.xlsx?region=460000&amp;indicator=gdp-growth&amp;period=2032"));
    }

    /** In a CSV file, what begins like a formula has an apostrophe before it. */
    @Test
    void twoReportsAreToBeHadAsFiles() throws IOException {
        String table = "/reports/" + two.later() + "/comparison/table.";
        String with = "?with=" + two.earlier();
        assertThat(Form.whole("/en/reports/" + two.later() + "/comparison" + with),
                containsString("href=\"/en" + table + "xlsx" + with + "\""));
        given().get("/zh" + table + "csv" + with).then().statusCode(200).contentType(containsString("text/csv"))
                .body(containsString("\"调低\",\"20万人以上\",\"18万人以上\",\"'-2万人\",\"19万人\",\"未完成\""),
                containsString("\"项目\""), containsString("2031 开工"));
        given().get("/en" + table + "csv" + with).then().statusCode(200).body(containsString("\"unchanged\""));
        given().get("/zh" + table + "svg" + with).then().statusCode(200).contentType(containsString("image/svg+xml"))
                .body(containsString(">20万人以上<"), containsString(">18万人以上<"), containsString(">-2万人<"),
                containsString(">未完成<"), containsString("/zh/reports/" + two.later() + "/comparison?with="));
        byte[] book = given().get("/zh" + table + "xlsx" + with).then().statusCode(200).extract().asByteArray();
        // By its list of entries: a stream of this JDK cannot read the sizes that stand behind them.
        Path file = Files.createTempFile("compared", ".xlsx");
        Files.write(file, book);
        try (ZipFile parts = new ZipFile(file.toFile())) {
            byte[] strings = parts.getInputStream(parts.getEntry("xl/sharedStrings.xml")).readAllBytes();
            // -2万人: what is not ASCII is written by its number.
            assertThat(new String(strings, StandardCharsets.UTF_8), containsString("-2&#x4e07;&#x4eba;"));
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void aValueThatHoldsNoMoreSaysSoAtItsTop() {
        String first = given().auth().oauth2(EDITOR).contentType(ContentType.JSON)
                .body("{\"indicator\":\"gdp-growth\",\"province\":\"350000\",\"period\":\"2024-Q2\",\"value\":4.5,"
                        + "\"unit\":\"%\",\"note\":\"made up, a note\",\"source\":{\"document\":\"made up, one\"}}")
                .post("/api/v1/observations").then().statusCode(201).extract().path("id");
        String second = changed(first, "correction", "{\"value\":4.7,\"unit\":\"%\",\"reason\":\"made up, a slip\","
                + "\"source\":{\"document\":\"made up, two\"}}", 201);
        String old = Form.whole("/zh/results/" + first);
        assertThat(old, containsString("此数值已被更正"));
        assertThat(old, containsString("href=\"/zh/results/" + second + "\""));
        assertThat(old, containsString("福建省"));
        assertThat(old, containsString("made up, a note"));
        assertThat(old, containsString("href=\"/zh/indicators/gdp-growth?region=350000\""));
        assertThat(Form.whole("/zh/results/" + second), not(containsString("此数值已")));
        assertThat(Form.whole("/en/results/" + second), containsString("the value before"));
        changed(second, "withdrawal", "{\"reason\":\"made up, all wrong\"}", 200);
        String withdrawn = Form.whole("/en/results/" + second);
        assertThat(withdrawn, containsString("This value was withdrawn"));
        assertThat(withdrawn, containsString("made up, all wrong"));
        String target = Form.whole("/zh/targets/fj-2024-gdp-growth");
        assertThat(target, containsString("后来更正或撤回的记录"));
        assertThat(target, containsString("href=\"/zh/results/" + first + "\""));
    }

    /** The id of what holds now. */
    private static String changed(String id, String how, String body, int status) {
        String path = "/api/v1/observations/" + id;
        String tag = given().get(path).then().statusCode(200).extract().header("ETag");
        return given().auth().oauth2(EDITOR).contentType(ContentType.JSON).header("If-Match", tag).body(body)
                .post(path + "/" + how).then().statusCode(status).extract().path("id");
    }

    @Test
    void whoLooksForGdpIsLedToItsGrowth() {
        String page = Form.whole("/zh/search?q=GDP");
        assertThat(page, containsString("href=\"/zh/indicators/gdp-growth\""));
        assertEquals(200, given().get("/zh/indicators/gdp-growth").statusCode());
    }

    @Test
    void reportsAreNamedAndNotNumbered() {
        assertThat(Form.whole("/zh/targets?report=fj-2024"), containsString(">福建 2024</a>"));
        assertThat(Form.whole("/en/reports/fj-2024"), containsString(">Fujian</a>"));
        given().get("/en/changes.atom").then().statusCode(200).body(containsString("<title>Hainan 2032 report"));
        assertThat(Form.whole("/zh/"), not(containsString("type=OBSERVATION&amp;q=")));
        given().get("/zh/reports/" + two.later()).then().body("html.head.title", is(
                "前言 · 海南省2032年政府工作报告 · GWR"));
    }
}
