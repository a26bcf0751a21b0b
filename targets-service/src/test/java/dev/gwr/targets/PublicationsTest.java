package dev.gwr.targets;

import static dev.gwr.targets.Facts.editor;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.EditedReport;
import dev.gwr.commons.testing.PublishingServer;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A made-up report is published: ranges, relative targets, several years, results without a number, a machine's
 * reading.
 */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@WithTestResource(value = PublishingServer.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class PublicationsTest extends ContractCases {

    PublishingServer reports;

    @BeforeEach
    void publish() {
        publish(EditedReport.madeUp());
    }

    private void publish(EditedReport... edited) {
        reports.publish(edited);
        reports.awaitTaken();
    }

    private static ValidatableResponse targets(String filter) {
        return given().get("/api/v1/targets?report=xx-2025&" + filter).then().statusCode(200);
    }

    @Test
    void aRangeHasTwoEnds() {
        given().get("/api/v1/targets/xx-2025-range").then().statusCode(200).body("bound", is("BETWEEN"))
                .body("value.text", is("5%—5.5%")).body("value.amount", is(5)).body("value.upper", equalTo(5.5f))
                .body("value.normalised", is(5)).body("value.normalisedUpper", equalTo(5.5f))
                .body("stretch", is("力争取得更好结果")).body("area", is("headline")).body("nameEn", nullValue())
                .body("reading.state", is("MACHINE_READ")).body("reading.confidence", equalTo(0.97f))
                .body("reading.rule", is("headline")).body("indicator.aliases", contains("产值增速"))
                .body("baseline.observation", is("xx-2025-output-growth-2024"));
    }

    /** What several reports have stands once, where it stands in them: a later one does not put it behind the rest. */
    @Test
    void themesOfSeveralReportsStandAsInOne() {
        publish(EditedReport.fixture().as("fj-2026", 2026).with("report/themes", "[{\"code\":\"headline\","
                + "\"section\":\"二\",\"name\":\"主要预期目标\",\"nameEn\":\"Headline targets\"}]"));
        List<String> one = given().get("/api/v1/code-lists/themes?report=fj-2024").path("items.code");
        given().get("/api/v1/code-lists/themes?report=fj-2024&report=fj-2026").then().body("items.code", is(one));
        reports.withdraw("fj-2026");
        reports.awaitTaken();
    }

    @Test
    void ofARangeTheLowerEndIsComparedAndSorted() {
        targets("unit=PERCENT&minValue=5.2").body("items", empty());
        targets("unit=PERCENT&maxValue=5").body("items.id", contains("xx-2025-range"));
        targets("kind=FIGURE&sort=VALUE_DESCENDING").body("items.id",
                contains("xx-2025-several-years", "xx-2025-range"));
    }

    @Test
    void aRelativeTargetSaysWhatItIsHeldAgainst() {
        given().get("/api/v1/targets/xx-2025-relative").then().statusCode(200).body("kind", is("RELATIVE"))
                .body("value", nullValue()).body("bound", nullValue()).body("against.relation", is("IN_STEP_WITH"))
                .body("against.text", is("产值增长")).body("against.indicator", is("xx-output-growth"));
    }

    @Test
    void aTargetOfSeveralYearsAndAProvisionalIndicatorAreServed() {
        given().get("/api/v1/targets/xx-2025-several-years").then().statusCode(200).body("period", is("2025/2027"))
                .body("indicator.provisional", is(true)).body("indicator.theme", nullValue())
                .body("theme", is("rivers"))
                .body("area", is("green")).body("regions", contains("530100"));
        given().get("/api/v1/indicators?provisional=true").then().body("items.id", contains("x-abcdefghij"));
    }

    /** After an upgrade: what was published before has the catalogue of its time in it. */
    @Test
    void anOldPublicationDoesNotBringAnOldCatalogueBack() {
        publish(EditedReport.fixture().as("fj-2025", 2025).with("indicators/grain-output/uneven", "false")
                .with("indicators/grain-output/name", "\"粮食\""));
        given().get("/api/v1/indicators/grain-output").then().body("uneven", is(true)).body("name", is("粮食总产量"));
        reports.withdraw("fj-2025");
        reports.awaitTaken();
    }

    @Test
    void anOutcomeHasNoNumber() {
        given().get("/api/v1/observations/xx-2025-o2-0").then().statusCode(200).body("kind", is("OUTCOME"))
                .body("name", is("某江断面水质居全国前列")).body("value", nullValue()).body("bound", nullValue())
                .body("indicator", nullValue()).body("period", is("2021/2024")).body("reading.rule", is("outcome"));
        given().get("/api/v1/observations?report=xx-2025&kind=OUTCOME").then()
                .body("items.id", contains("xx-2025-o2-0"));
        given().queryParam("q", "断面水质").get("/api/v1/observations?province=990000").then()
                .body("items.id", contains("xx-2025-o2-0"));
        given().get("/api/v1/observations/table.csv?report=xx-2025").then().statusCode(200)
                .body(containsString("某江断面水质居全国前列"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            targets?province=990000                        | 4
            targets?year=2025                              | 4
            targets?year=2025&province=350000              | 0
            targets?reading=MACHINE_READ                   | 3
            targets?reading=CORRECTED                      | 1
            targets?report=xx-2025&theme=rivers            | 2
            targets?report=xx-2025&area=green              | 2
            targets?report=xx-2025&bound=BETWEEN           | 1
            targets?report=xx-2025&kind=RELATIVE           | 1
            targets?period=2025/2027                       | 1
            targets?report=xx-2025&region=530100           | 1
            observations?province=990000&origin=REPORT     | 2
            observations?reading=CONFIRMED&year=2025       | 1
            observations?reading=MACHINE_READ              | 1
            observations?report=xx-2025&region=530100      | 1
            observations?report=xx-2025&area=headline      | 1
            """)
    void recordsAreFoundBy(String question, int found) {
        given().get("/api/v1/" + question).then().statusCode(200).body("total", is(found));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"targets?report=xx-2019, report", "targets?year=1999, year", "targets?province=123456, province",
        "targets?area=nowhere, area", "targets?reading=GUESSED, reading", "observations?kind=RUMOUR, kind",
        "code-lists/themes?report=xx-2019, report"})
    void whatIsNotThereIsRefused(String question, String parameter) {
        given().get("/api/v1/" + question).then().statusCode(400).body("violations[0].field", is(parameter));
    }

    @Test
    void themesBelongToTheirReport() {
        given().get("/api/v1/code-lists/themes?report=xx-2025").then()
                .body("items.code", contains("overall", "rivers"));
        given().get("/api/v1/code-lists/themes?report=fj-2024").then().body("items.code", not(hasItem("rivers")));
        given().get("/api/v1/code-lists/themes").then().body("items.code", hasItem("rivers"))
                .body("items.code", hasItem("rural"));
    }

    @Test
    void aReportThatIsPublishedAnewLeavesWhatPeopleRecorded() {
        String value = editor().body("{\"indicator\":\"xx-output-growth\",\"province\":\"990000\",\"period\":\"2025-H1"
                + "\",\"value\":5.1,"
                + "\"unit\":\"%\",\"source\":{\"document\":\"统计公报\"}}").post("/api/v1/observations").then()
                .statusCode(201)
                .extract().header("Location");
        String status = editor().body(
                "{\"status\":\"ON_TRACK\",\"date\":\"2025-06-30\",\"source\":{\"document\":\"督查通报\"}}")
                .post("/api/v1/targets/xx-2025-deliverable/status-reports").then().statusCode(201).extract()
                .header("Location");
        Map<String, Object> before = given().get(value).jsonPath().getMap("recording");

        publish(EditedReport.madeUp().without("targets", "xx-2025-deliverable")
                .with("targets/xx-2025-range/name", "\"产值增长5.5%—6%\"")
                .with("targets/xx-2025-range/value", "{\"text\":\"5.5%—6%\",\"amount\":5.5,\"upper\":6,\"unitText\":"
                + "\"%\","
                        + "\"normalised\":5.5,\"normalisedUpper\":6,\"unit\":\"PERCENT\"}"));

        given().get(value).then().body("value.amount", equalTo(5.1f)).body("recording", equalTo(before))
                .body("revisions.text", hasItem(containsString("产值增长5%—5.5% became 产值增长5.5%—6%")));
        given().get(status).then().statusCode(200).body("revisions[0].text", containsString("is no longer promised"));
        given().get("/api/v1/targets/xx-2025-deliverable").then().statusCode(200).body("retired", is(true));

        reports.withdraw(EditedReport.MADE_UP);
        reports.awaitTaken();
        given().get("/api/v1/targets/xx-2025-range").then().statusCode(404);
        given().get("/api/v1/targets/xx-2025-deliverable").then().statusCode(200).body("retired", is(true));
        given().get("/api/v1/indicators/x-abcdefghij").then().statusCode(404);
        given().get("/api/v1/indicators/xx-output-growth").then().statusCode(200);
        given().get(value).then().statusCode(200).body("recording", equalTo(before));
        given().get("/api/v1/targets?report=xx-2025").then().statusCode(400);
        given().noFilters().get("/internal/intakes").then().body(
                "find { it.report == 'xx-2025' }.state", is("WITHDRAWN"));
    }

    @Test
    void aFaultyPublicationIsSetAsideAndAnotherIsTakenIn() {
        publish(EditedReport.madeUp().as("xy-2025", 2025).with("targets/xy-2025-range/indicator", "\"no-such\""),
                EditedReport.madeUp().as("xz-2026", 2026),
                EditedReport.madeUp().with("targets/xx-2025-range/bound", "\"A_BOUND_OF_TOMORROW\""));
        Map<String, String> states = Map.of("xy-2025", "FAILED", "xz-2026", "TAKEN", EditedReport.MADE_UP, "FAILED");
        List<Map<String, String>> intakes = given().noFilters().get("/internal/intakes").jsonPath().getList("$");
        intakes.stream().filter(one -> states.containsKey(one.get("report")))
                .forEach(one -> assertEquals(states.get(one.get("report")), one.get("state"), one::toString));
        given().noFilters().get("/internal/intakes").then()
                .body("find { it.report == 'xy-2025' }.fault", containsString("there is no indicator no-such"))
                .body("find { it.report == 'xx-2025' }.fault", containsString("A_BOUND_OF_TOMORROW"));
        given().get("/api/v1/targets?report=xz-2026").then().statusCode(200).body("total", is(4));
        given().get("/api/v1/targets?report=xy-2025").then().statusCode(400);
        targets("").body("items.id", containsInAnyOrder("xx-2025-range", "xx-2025-relative", "xx-2025-several-years",
                "xx-2025-deliverable"));
        reports.withdraw("xz-2026");
        reports.withdraw("xy-2025");
        reports.awaitTaken();
    }

    @Test
    void aReportIsThereTheMomentAfterItWasPublished() {
        reports.publish(EditedReport.madeUp().as("xw-2023", 2023));
        given().get("/api/v1/targets?report=xw-2023").then().statusCode(200).body("total", is(4));
        reports.withdraw("xw-2023");
        reports.awaitTaken();
    }

    @Test
    void whileReportsServiceIsAwayWhatWasTakenInIsServed() {
        reports.leave();
        try {
            targets("").body("total", is(4));
            given().get("/api/v1/targets?report=xx-2019").then().statusCode(400);
            given().get("/q/health/ready").then().statusCode(200);
        } finally {
            reports.come();
        }
        reports.publish(EditedReport.madeUp().with("targets/xx-2025-range/stretch", "\"争取更好\""));
        reports.awaitTaken();
        given().get("/api/v1/targets/xx-2025-range").then().body("stretch", is("争取更好"));
    }
}
