package dev.gwr.targets;

import static dev.gwr.targets.Facts.editor;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.EditedReport;
import dev.gwr.commons.testing.PublishingServer;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Two made-up reports of one place: what is kept, raised, new or dropped, and what cannot be said to be. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@WithTestResource(value = PublishingServer.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class ReportComparisonTest extends ContractCases {

    private static final String COMPARED = "/api/v1/comparisons/reports";
    private static final String OUTPUT = "targets.find { it.indicator == 'xx-output-growth' }.";
    private static final String GDP = "targets.find { it.indicator == 'gdp-growth' }.";

    PublishingServer reports;

    /** The made-up report, and one of the year after whose aim is for that year. */
    private static EditedReport later() {
        return inCatalogue(EditedReport.madeUp()).as("xz-2026", 2026).without("targets", "xz-2026-relative")
                .with("targets/xz-2026-range/period", "\"2026\"");
    }

    private static EditedReport earlier() {
        return inCatalogue(EditedReport.madeUp()).without("targets", "xx-2025-relative");
    }

    /** A table of places knows those of the catalogue. */
    private static EditedReport inCatalogue(EditedReport report) {
        return report.with("report/region", "\"530000\"");
    }

    private ValidatableResponse compared(EditedReport earlier, EditedReport later) {
        reports.publish(earlier, later);
        reports.awaitTaken();
        return given().get(COMPARED + "?report=xz-2026&with=xx-2025").then().statusCode(200);
    }

    @Test
    void anAimIsKeptOrRaisedByBothEnds() {
        compared(earlier(), later()).body(OUTPUT + "change", is("KEPT")).body(OUTPUT + "became.status", notNullValue());
        compared(earlier(), later().with("targets/xz-2026-range/value", "{\"text\":\"5.5%—6%\",\"amount\":5.5,\"upper"
                + "\":6,"
                + "\"unitText\":\"%\",\"normalised\":5.5,\"normalisedUpper\":6,\"unit\":\"PERCENT\"}"))
                .body(OUTPUT + "change", is("RAISED")).body(OUTPUT + "changeBy", equalTo(0.5f))
                .body(OUTPUT + "changeByUpper", equalTo(0.5f));
    }

    /** 左右, then 以上: the number is kept, and promises more. A range is compared by its ends alone. */
    @Test
    void aBoundThatIsAnotherIsSaid() {
        String five = "{\"text\":\"5%\",\"amount\":5,\"unitText\":\"%\",\"normalised\":5,\"unit\":\"PERCENT\"}";
        EditedReport least = later().with("targets/xz-2026-range/value", five)
                .with("targets/xz-2026-range/bound", "\"AT_LEAST\"");
        compared(earlier().with("targets/xx-2025-range/value", five)
                .with("targets/xx-2025-range/bound", "\"APPROXIMATELY\""), least)
                .body(OUTPUT + "change", is("KEPT")).body(OUTPUT + "boundChanged", is(true));
        compared(earlier().with("targets/xx-2025-range/value", five)
                .with("targets/xx-2025-range/bound", "\"AT_LEAST\""), least).body(OUTPUT + "boundChanged", nullValue());
        compared(earlier(), least.with("targets/xz-2026-range/bound", "\"APPROXIMATELY\""))
                .body(OUTPUT + "boundChanged", nullValue());
    }

    /** The year before only said which way: nobody raised it. */
    @Test
    void aDirectionWithoutANumberIsNotRaised() {
        EditedReport words = earlier().with("targets/xx-2025-range/bound", "\"MORE_THAN\"")
                .with("targets/xx-2025-range/value", "{\"text\":\"继续增长\",\"amount\":0,\"unitText\":\"%\","
                        + "\"normalised\":0,\"unit\":\"PERCENT\"}");
        compared(words, later()).body(OUTPUT + "change", is("NOT_COMPARABLE")).body(OUTPUT + "changeBy", nullValue());
    }

    @Test
    void anAimOfTheHeadlineIsDroppedWhereTheLaterHeadlineIsReadWhole() {
        compared(earlier(), later().with("targets/xz-2026-range/indicator", "\"gdp-growth\""))
                .body(GDP + "change", is("NEW"))
                .body(OUTPUT + "change", is("DROPPED")).body(OUTPUT + "empty", is("NOT_STATED"))
                .body(OUTPUT + "before.id", is("xx-2025-range"));
    }

    /** A machine may have overlooked it, then as now: a false word about a government is worse than none. */
    @Test
    void outsideTheHeadlineNothingIsSaidToBeDroppedOrNew() {
        EditedReport outside = earlier().with("targets/xx-2025-range/headline", "false");
        EditedReport later = later().with("targets/xz-2026-range/indicator", "\"gdp-growth\"");
        compared(outside, later).body(OUTPUT + "change", nullValue()).body(OUTPUT + "empty", is("NOT_READ"))
                .body(GDP + "change", nullValue());
        given().get("/api/v1/comparisons?period=2026&region=530000&indicator=xx-output-growth").then().statusCode(200)
                .body("rows[0].cells[0].empty", is("NOT_READ")).body("rows[0].cells[0].change", nullValue());
    }

    /** It does not decide what became of the promise: the report's word stands beside what is computed. */
    @Test
    void whatTheLaterReportSaysInWordsStandsBeside() {
        compared(earlier(), later().with("observations/xz-2026-o2-0/indicator", "\"xx-output-growth\"")
                .with("observations/xz-2026-o2-0/period", "\"2025\"")
                .with("observations/xz-2026-o2-0/regions", "[]"))
                .body(OUTPUT + "inWords.name", contains("某江断面水质居全国前列"))
                .body(OUTPUT + "inWords[0].citation.quote", is("某江断面水质居全国前列"));
        compared(earlier(), later()).body(OUTPUT + "inWords", empty());
    }

    /** Nobody can hold them against this year's, but what became of them is known all the same. */
    @Test
    void promisesWithoutAnIndicatorAreSaidWithWhatBecameOfThem() {
        compared(earlier(), later()).body("notLinkedBefore", is(2))
                .body("unlinkedBefore.before.id", contains("xx-2025-several-years", "xx-2025-deliverable"))
                .body("unlinkedBefore[1].before.citation.quote", is("完成某湖清淤"))
                .body("unlinkedBefore.became.status", contains("NO_DATA", "NO_DATA"));
        editor().body("{\"status\":\"MET\",\"date\":\"2025-06-30\",\"source\":{\"document\":\"某省水利厅公告\"}}")
                .post("/api/v1/targets/xx-2025-deliverable/status-reports").then().statusCode(201);
        given().get(COMPARED + "?report=xz-2026&with=xx-2025").then()
                .body("unlinkedBefore.became.status", contains("NO_DATA", "MET"));
    }

    @Test
    void nothingIsDroppedByAReportWithoutTargets() {
        EditedReport nothing = later().without("targets", "xz-2026-range").without("targets", "xz-2026-deliverable")
                .without("targets", "xz-2026-several-years");
        compared(earlier(), nothing).body(OUTPUT + "empty", is("NOT_READ")).body(OUTPUT + "change", nullValue());
    }

    @Test
    void whatAFilterLeavesOutIsNotUnsaid() {
        compared(earlier(), later());
        given().get("/api/v1/comparisons?period=2026&region=530000&indicator=xx-output-growth&reading=CONFIRMED").then()
                .statusCode(200).body("rows[0].cells[0].target", nullValue())
                .body("rows[0].cells[0].empty", is("NOT_READ"))
                .body("rows[0].cells[0].change", nullValue());
    }

    @Test
    void whatWasPromisedBeforehandForTheYearStandsBesideTheAimOfTheYear() {
        compared(earlier().with("targets/xx-2025-range/period", "\"2026\""), later())
                .body(OUTPUT + "change", is("KEPT")).body(OUTPUT + "before.id", is("xx-2025-range"));
    }

    @Test
    void aPromiseWhoseTimeHasComeIsNotDropped() {
        compared(earlier().with("targets/xx-2025-range/period", "\"2021/2025\""),
                later().with("targets/xz-2026-range/indicator", "\"gdp-growth\"")).body(OUTPUT + "change", nullValue());
    }

    /** An aim of a city is no aim of its province: the one is dropped, the other is new. */
    @Test
    void anAimOfAPartOfThePlaceDoesNotStandBesideThatOfTheWhole() {
        EditedReport ofCity = earlier().with("targets/xx-2025-range/regions", "[\"530100\"]");
        String changes = "targets.findAll { it.indicator == 'xx-output-growth' }.change";
        compared(ofCity, later()).body(changes, contains("NEW", "DROPPED"));
        compared(ofCity, later().with("targets/xz-2026-range/regions", "[\"530100\"]")).body(changes, contains("KEPT"));
    }

    @Test
    void targetsWithoutATimeStandBesideEachOther() {
        compared(earlier().with("targets/xx-2025-range/period", "null"),
                later().with("targets/xz-2026-range/period", "null"))
                .body(OUTPUT + "change", is("KEPT"));
    }

    @Test
    void bothReportsAreNamedAndAreOfOnePlace() {
        compared(earlier(), later());
        given().get(COMPARED + "?report=xz-2026").then().statusCode(400).body("violations[0].field", is("with"));
        given().get(COMPARED + "?with=xz-2026").then().statusCode(400).body("violations[0].field", is("report"));
        given().get(COMPARED + "?report=xz-2026&with=fj-2024").then().statusCode(400)
                .body("violations[0].field", is("with"));
        given().get(COMPARED + "?report=xx-2025&with=xz-2026").then().statusCode(400)
                .body("violations[0].field", is("with"));
        given().get(COMPARED + "?report=xz-2026&with=nowhere-1990").then().statusCode(400)
                .body("violations[0].field", is("with"));
        given().get(COMPARED + "?report=nowhere-1990&with=xx-2025").then().statusCode(400)
                .body("violations[0].field", is("report"));
    }
}
