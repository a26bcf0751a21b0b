package dev.gwr.targets;

import static dev.gwr.targets.Facts.record;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.EditedReport;
import dev.gwr.commons.testing.PublishingServer;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Made-up reports of several places: what a table of them says, cell by cell and all together. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@WithTestResource(value = PublishingServer.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class ComparisonTest extends ContractCases {

    private static final String ASKED = "period=2026&indicator=xx-output-growth&region=500000&region=510000"
            + "&region=520000&region=530000&region=540000";
    private static final String SUMMARY = "summaries[0].";

    PublishingServer reports;

    /** A report whose aim is a range, 5%—5.5%, and nothing else. */
    private static EditedReport range(String id, int year, String region) {
        return EditedReport.madeUp().with("report/region", '"' + region + '"').as(id, year)
                .with("targets/" + id + "-range/period", "\"" + year + '"')
                .without("targets", id + "-relative");
    }

    private static EditedReport aim(String id, int year, String region, String number) {
        return range(id, year, region).with("targets/" + id + "-range/bound", "\"APPROXIMATELY\"")
                .with("targets/" + id + "-range/value", ("{\"text\":\"%s%%\",\"amount\":%s,\"unitText\":\"%%\","
                        + "\"normalised\":%s,\"unit\":\"PERCENT\"}").replace("%s", number).replace("%%", "%"));
    }

    private static EditedReport relative(String id, int year, String region) {
        return EditedReport.madeUp().with("report/region", '"' + region + '"').as(id, year)
                .with("targets/" + id + "-relative/period", "\"" + year + '"').without("targets", id + "-range");
    }

    /** Of four places; one of them has a report of the year before, and so has the nation. */
    @BeforeEach
    void publish() {
        reports.publish(relative("xe-2026", 2026, "500000"), range("xa-2026", 2026, "510000"),
                aim("xb-2026", 2026, "520000", "6"), aim("xc-2025", 2025, "530000", "6.5"),
                aim("xc-2026", 2026, "530000", "6"),
                aim("xn-2026", 2026, "100000", "5").with("report/level", "\"COUNTRY\""));
        reports.awaitTaken();
    }

    private static ValidatableResponse compared() {
        return given().get("/api/v1/comparisons?" + ASKED).then().statusCode(200);
    }

    private static String cell(String region) {
        return "rows.find { it.region == '" + region + "' }.cells[0].";
    }

    @Test
    void aCellHasTheTargetAndItsSentence() {
        compared().body("rows.region", contains("500000", "510000", "520000", "530000", "540000"))
                .body(cell("510000") + "target.value.amount", is(5))
                .body(cell("510000") + "target.value.upper", equalTo(5.5f))
                .body(cell("510000") + "target.citation.quote", is("产值增长5%—5.5%"))
                .body(cell("510000") + "target.stretch", is("力争取得更好结果"))
                .body(cell("510000") + "target.reading.state", is("MACHINE_READ"))
                .body(cell("500000") + "target.against.relation", is("IN_STEP_WITH"))
                .body(cell("540000") + "empty", is("NO_REPORT")).body(cell("540000") + "target", nullValue());
    }

    /** Equal values share a place, and a range counts by its middle. */
    @Test
    void placesHaveARank() {
        compared().body(cell("520000") + "rank", is(1)).body(cell("530000") + "rank", is(1))
                .body(cell("510000") + "rank", is(3)).body(cell("500000") + "rank", nullValue());
    }

    @Test
    void aChangeIsOfWhatWasAimedAtTheYearBefore() {
        compared().body(cell("530000") + "change", is("LOWERED")).body(cell("530000") + "changeBy", equalTo(-0.5f))
                .body(cell("530000") + "targetBefore.id", is("xc-2025-range"))
                .body(cell("520000") + "change", nullValue()).body(cell("520000") + "targetBefore", nullValue());
    }

    @Test
    void aFloorAndACeilingAreNotCompared() {
        reports.publish(aim("xc-2025", 2025, "530000", "6.5").with("targets/xc-2025-range/bound", "\"AT_MOST\""),
                aim("xc-2026", 2026, "530000", "6").with("targets/xc-2026-range/bound", "\"AT_LEAST\""));
        reports.awaitTaken();
        compared().body(cell("530000") + "change", is("NOT_COMPARABLE"))
                .body(cell("530000") + "changeBy", nullValue());
    }

    @Test
    void whatWasMeasuredOtherwiseIsNotCompared() {
        reports.publish(aim("xc-2026", 2026, "530000", "6").with("indicators/xx-output-growth/comparableFrom", "2026"));
        reports.awaitTaken();
        compared().body("indicators[0].comparableFrom", is(2026))
                .body(cell("530000") + "targetBefore.value.amount", equalTo(6.5f))
                .body(cell("530000") + "change", is("NOT_COMPARABLE"))
                .body(cell("530000") + "changeBy", nullValue());
        given().get("/api/v1/indicators/xx-output-growth/series?region=530000").then()
                .body("indicator.comparableFrom", is(2026));
    }

    /** A place that aims at a part of it alone is not said to aim at nothing; and the part is not taken for it. */
    @Test
    void anEmptyCellNamesWhatThePlaceAimsAtInstead() {
        reports.publish(EditedReport.madeUp().with("report/region", "\"610000\"").as("xf-2026", 2026)
                .without("targets", "xf-2026-range").without("targets", "xf-2026-relative")
                .with("targets/xf-2026-several-years/period", "\"2026\"")
                .with("targets/xf-2026-several-years/regions", "[]")
                .with("indicators/xx-output-growth/narrower", "[\"x-abcdefghij\"]")
                .with("indicators/x-abcdefghij/broader", "\"xx-output-growth\""));
        reports.awaitTaken();
        String asked = "period=2026&indicator=xx-output-growth&region=610000&region=510000";
        given().get("/api/v1/comparisons?" + asked).then().statusCode(200)
                .body(cell("610000") + "target", nullValue())
                .body(cell("610000") + "rank", nullValue())
                .body(cell("610000") + "related.indicator", contains("x-abcdefghij"))
                .body(cell("610000") + "related.target.id", contains("xf-2026-several-years"))
                .body(cell("510000") + "related", is(empty())).body(SUMMARY + "count", is(1));
        String name = given().get("/api/v1/targets/xf-2026-several-years").path("name");
        given().get("/api/v1/comparisons/table.csv?" + asked).then()
                .body(containsString("（另提：" + name + "）"));
    }

    /** Who has targets of an indicator measures it; where several have, whoever records says of which it is. */
    @Test
    void aValueIsOfTheOnePlaceThatHasTargetsOfIt() {
        record("gdp-growth", "2025-Q1", "4", "%").then().statusCode(201).body("province", is("350000"));
        record("xx-output-growth", "2025-Q1", "4", "%").then().statusCode(400)
                .body("violations[0].field", is("province"))
                .body("violations[0].allowed", contains("100000", "500000", "510000", "520000", "530000"));
    }

    @Test
    void theNationHasARowAndDoesNotCount() {
        compared().body("nation.region", is("100000")).body("nation.cells[0].target.value.amount", is(5))
                .body("nation.cells[0].rank", nullValue())
                .body(SUMMARY + "count", is(3)).body(SUMMARY + "least", equalTo(5.25f));
    }

    @Test
    void theSummaryCountsFiguresAndSaysWhatItLeavesOut() {
        compared().body(SUMMARY + "mean", equalTo(5.75f)).body(SUMMARY + "median", is(6))
                .body(SUMMARY + "least", equalTo(5.25f)).body(SUMMARY + "greatest", is(6))
                .body(SUMMARY + "raised", is(0)).body(SUMMARY + "kept", is(0)).body(SUMMARY + "lowered", is(1))
                .body(SUMMARY + "leftOut.region", contains("500000", "540000"))
                .body(SUMMARY + "leftOut.why", contains("RELATIVE", "NO_REPORT"));
    }

    /** 正增长 is more than nothing and no number: it is neither the least, nor does it pull the mean towards 0. */
    @Test
    void aDirectionIsNoNumber() {
        reports.publish(range("xe-2026", 2026, "500000").with("targets/xe-2026-range/bound", "\"MORE_THAN\"")
                .with("targets/xe-2026-range/value", "{\"text\":\"正增长\",\"amount\":0,\"unitText\":\"%\","
                        + "\"normalised\":0,\"unit\":\"PERCENT\"}"));
        reports.awaitTaken();
        compared().body(cell("500000") + "target.value.text", is("正增长")).body(cell("500000") + "rank", nullValue())
                .body(cell("510000") + "rank", is(3)).body(SUMMARY + "count", is(3))
                .body(SUMMARY + "mean", equalTo(5.75f)).body(SUMMARY + "least", equalTo(5.25f))
                .body(SUMMARY + "leftOut.region", contains("500000", "540000"))
                .body(SUMMARY + "leftOut.why", contains("DIRECTION", "NO_REPORT"));
        given().get("/api/v1/comparisons/table.csv?" + ASKED).then().body(containsString("\"正增长\",,,"),
                containsString("重庆市（只有方向）"));
    }

    /** Kilometres are not ranked among percentages, and their number is no number of the column. */
    @Test
    void anotherUnitHasNoRank() {
        reports.publish(range("xe-2026", 2026, "500000").with("targets/xe-2026-range/bound", "\"AT_LEAST\"")
                .with("targets/xe-2026-range/value", "{\"text\":\"300公里\",\"amount\":300,\"unitText\":\"公里\","
                        + "\"normalised\":300,\"unit\":\"KILOMETRE\"}"));
        reports.awaitTaken();
        compared().body(cell("500000") + "target.value.amount", is(300)).body(cell("500000") + "rank", nullValue())
                .body(cell("520000") + "rank", is(1)).body(cell("510000") + "rank", is(3))
                .body(SUMMARY + "count", is(3)).body(SUMMARY + "greatest", is(6))
                .body(SUMMARY + "leftOut.why", contains("OTHER_UNIT", "NO_REPORT"));
        given().get("/api/v1/comparisons/table.csv?" + ASKED).then().body(containsString("\"300公里以上\",,,"),
                containsString("重庆市（单位不同）"));
    }

    /** A headline that is read whole may well leave to the rest of the report what no headline says. */
    @Test
    void onlyWhatSomeHeadlineSaysIsSaidNotToBeStated() {
        reports.publish(aim("xg-2026", 2026, "630000", "4").with("targets/xg-2026-range/indicator",
                "\"retail-sales-growth\""));
        reports.awaitTaken();
        String asked = "/api/v1/comparisons?period=2026&indicator=retail-sales-growth&region=510000&region=520000";
        given().get(asked).then().statusCode(200)
                .body("rows.collect { it.cells[0].empty }", contains("NOT_READ", "NOT_READ"));
        given().get(asked + "&region=630000").then().statusCode(200).body(cell("630000") + "target.id",
                is("xg-2026-range")).body(cell("510000") + "empty", is("NOT_STATED"));
    }

    /** A city among provinces is shown, and neither has a place among them nor moves their mean. */
    @Test
    void placesOfAnotherLevelAreShownAndDoNotCount() {
        reports.publish(aim("xh-2026", 2026, "520100", "9").with("report/level", "\"PREFECTURE\""));
        reports.awaitTaken();
        String city = "/api/v1/comparisons?period=2026&indicator=xx-output-growth&region=520100";
        given().get(city + "&region=510000&region=520000").then().statusCode(200).body("level", is("PROVINCE"))
                .body("rows.region", contains("510000", "520000", "520100"))
                .body(cell("520100") + "target.value.amount", is(9)).body(cell("520100") + "rank", nullValue())
                .body(cell("520000") + "rank", is(1)).body(SUMMARY + "count", is(2)).body(SUMMARY + "greatest", is(6))
                .body(SUMMARY + "leftOut.region", contains("520100"))
                .body(SUMMARY + "leftOut.why", contains("OTHER_LEVEL"));
        given().get(city).then().statusCode(200).body("level", is("PREFECTURE")).body(cell("520100") + "rank", is(1))
                .body(SUMMARY + "count", is(1));
        given().get(city + "&level=PROVINCE").then().statusCode(200).body(cell("520100") + "rank", nullValue())
                .body(SUMMARY + "count", is(0));
        // Another test asks which places have such aims.
        reports.withdraw("xh-2026");
        reports.awaitTaken();
    }

    /** What a province says of one of its cities is neither its aim nor its result. */
    @Test
    void whatIsOfAPartOfThePlaceIsNotTakenForIt() {
        String value = "{\"text\":\"9%\",\"amount\":9,\"unitText\":\"%\",\"normalised\":9,\"unit\":\"PERCENT\"}";
        reports.publish(aim("xb-2026", 2026, "520000", "6").with("observations/xb-2026-output-growth-2024/period",
                "\"2025\"").with("observations/xb-2026-output-growth-2024/value", value));
        reports.awaitTaken();
        compared().body(cell("520000") + "resultBefore.value.amount", is(9))
                .body(cell("520000") + "target.value.amount", is(6));
        reports.publish(aim("xb-2026", 2026, "520000", "6").with("observations/xb-2026-output-growth-2024/period",
                "\"2025\"").with("observations/xb-2026-output-growth-2024/value", value)
                .with("observations/xb-2026-output-growth-2024/regions", "[\"520100\"]")
                .with("targets/xb-2026-range/regions", "[\"520100\"]"));
        reports.awaitTaken();
        compared().body(cell("520000") + "target", nullValue()).body(cell("520000") + "resultBefore", nullValue())
                .body(cell("520000") + "empty", is("NOT_STATED"));
        given().get("/api/v1/indicators/xx-output-growth/series?region=520000").then().statusCode(200)
                .body("places[0].empty", is("NOT_STATED")).body("places[0].points.target", contains(nullValue()));
    }

    @Test
    void theTableIsForPeople() {
        given().get("/api/v1/comparisons/table.csv?" + ASKED).then().statusCode(200).body(
                containsString("\"某省产值增长（2026年目标）\",\"数值（百分比）\",\"位次\""),
                containsString("\"5%—5.5%\",5.25,3,"),
                containsString("调低 -0.5"), containsString("\"平均\",,5.75"), containsString("重庆市（相对目标）、西藏自治区（无报告）"));
    }

    /** A spreadsheet counts with numbers, and not with texts that look like them. */
    @Test
    void theSpreadsheetHasNumbers(@TempDir Path directory) throws IOException {
        Path file = Files.write(directory.resolve("table.xlsx"),
                given().get("/api/v1/comparisons/table.xlsx?" + ASKED).then().statusCode(200).extract().asByteArray());
        String sheet;
        try (ZipFile book = new ZipFile(file.toFile())) {
            sheet = new String(book.getInputStream(book.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
        assertTrue(sheet.contains("<v>5.25</v>") && sheet.contains("<v>5.75</v>"), sheet);
        assertEquals(2, sheet.split("<v>1</v></c>", -1).length - 1 - indexed(sheet), "two share the first place");
    }

    /** Texts stand in a list of their own, to which a cell has the number: these are no values. */
    private static int indexed(String sheet) {
        return sheet.split("t=\"s\"><v>1</v></c>", -1).length - 1;
    }

    @Test
    void overTheYearsAGapIsAYearWithoutAWord() {
        reports.publish(aim("xc-2021", 2021, "530000", "7"));
        reports.awaitTaken();
        given().get("/api/v1/indicators/xx-output-growth/series?region=530000").then().statusCode(200)
                .body("places[0].points.period", contains("2021", "2022", "2023", "2024", "2025", "2026"))
                .body("places[0].points[0].target.value.amount", is(7))
                .body("places[0].points[1].target", nullValue()).body("places[0].points[1].result", nullValue())
                .body("places[0].points[4].target.value.amount", equalTo(6.5f));
    }
}
