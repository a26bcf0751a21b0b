package dev.gwr.targets;

import static dev.gwr.targets.Facts.editor;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.EditedReport;
import dev.gwr.commons.testing.PublishingServer;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Made-up reports of several years: what was planned and what became of it, and why a year is empty. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@WithTestResource(value = PublishingServer.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class SeriesTest extends ContractCases {

    PublishingServer reports;

    /** A report that aims at the growth of output in its headline, and says nothing of the years before. */
    private static EditedReport aim(String id, int year, String region) {
        return EditedReport.madeUp().with("report/region", '"' + region + '"').as(id, year)
                .without("targets", id + "-relative").without("observations", id + "-output-growth-2024")
                .with("targets/" + id + "-range/period", "\"" + year + '"');
    }

    /** One that aims at nothing and says of 2024 what its made-up text does not. */
    private static EditedReport result(String id, int year, String region, String number) {
        return EditedReport.madeUp().with("report/region", '"' + region + '"').as(id, year)
                .without("targets", id + "-relative").without("targets", id + "-range")
                .with("observations/" + id + "-output-growth-2024/value", ("{\"text\":\"%s%%\",\"amount\":%s,"
                        + "\"unitText\":\"%%\",\"normalised\":%s,\"unit\":\"PERCENT\"}").replace("%s", number)
                                .replace("%%", "%"));
    }

    private static ValidatableResponse series(String region) {
        return given().get("/api/v1/indicators/xx-output-growth/series?region=" + region).then().statusCode(200);
    }

    private void publish(EditedReport... published) {
        reports.publish(published);
        reports.awaitTaken();
    }

    /** Of 2022 there is no report; that of 2023 aims at something else; that of 2024 has an aim that nobody linked. */
    @Test
    void aYearWithoutATargetSaysWhy() {
        publish(aim("xs-2021", 2021, "530000"), aim("xs-2025", 2025, "530000"),
                aim("xs-2023", 2023, "530000").with("targets/xs-2023-range/indicator", "\"gdp-growth\""),
                aim("xs-2024", 2024, "530000").with("targets/xs-2024-range/indicator", "\"x-abcdefghij\""));
        series("530000").body("places[0].points.period", contains("2021", "2022", "2023", "2024", "2025"))
                .body("places[0].points.collect { it.empty }",
                        contains(null, "NO_REPORT", "NOT_STATED", "NOT_READ", null))
                .body("places[0].points.collect { it.target?.id }",
                        contains("xs-2021-range", null, null, null, "xs-2025-range"));
    }

    /** One aims at something else, of one not all is linked, and of one there is no report. */
    @Test
    void aPlaceOfWhichNothingIsKnownSaysWhy() {
        publish(aim("xk-2025", 2025, "530000"),
                aim("xl-2024", 2024, "640000").with("targets/xl-2024-range/indicator", "\"gdp-growth\""),
                aim("xm-2024", 2024, "650000").with("targets/xm-2024-range/indicator", "\"x-abcdefghij\""));
        series("640000&region=650000&region=710000")
                .body("places.region", contains("640000", "650000", "710000"))
                .body("places.collect { it.empty }", contains("NOT_STATED", "NOT_READ", "NO_REPORT"))
                .body("places[0].points.period", contains("2024"))
                .body("places.collect { it.points.collect { point -> point.empty } }",
                        is(List.of(List.of("NOT_STATED"), List.of("NOT_READ"), List.of())))
                .body("empty", nullValue());
    }

    /** It is promised for several years, and for none of them. */
    @Test
    void anIndicatorOfWhichNothingIsKnownSaysWhy() {
        publish(aim("xk-2025", 2025, "530000").with("indicators/x-abcdefghij/id", "\"x-klmnopqrst\"")
                .with("targets/xk-2025-several-years/indicator", "\"x-klmnopqrst\""));
        given().get("/api/v1/indicators/x-klmnopqrst/series").then().statusCode(200).body("places", is(List.of()))
                .body("empty", is("NOT_READ"));
    }

    /** The year before it stood in the rest of the report, where a machine may have overlooked it since. */
    @Test
    void whatStoodOutsideTheHeadlineIsNotSaidToBeUnstated() {
        publish(aim("xt-2022", 2022, "540000").with("targets/xt-2022-range/headline", "false"),
                aim("xt-2023", 2023, "540000").with("targets/xt-2023-range/indicator", "\"gdp-growth\""),
                aim("xt-2024", 2024, "540000"));
        series("540000").body("places[0].points.collect { it.empty }", contains(null, "NOT_READ", null));
    }

    /** The report that looks back on a year says its result, and not a later one that mentions it again. */
    @Test
    void theReportOfTheNextYearSaysTheResult() {
        publish(result("xa-2027", 2027, "620000", "5.9"), result("xb-2025", 2025, "620000", "5.2"));
        series("620000").body("places[0].points.period", contains("2024"))
                .body("places[0].points[0].result.value.amount", equalTo(5.2f))
                .body("places[0].points[0].result.id", is("xb-2025-output-growth-2024"))
                .body("places[0].points[0].empty", is("NO_REPORT"));
    }

    /** What people recorded comes before what a report says years later. */
    @Test
    void aRecordedResultComesBeforeALaterMention() {
        publish(result("xc-2027", 2027, "630000", "5.9"));
        series("630000").body("places[0].points[0].result.value.amount", equalTo(5.9f));
        editor().body("{\"indicator\":\"xx-output-growth\",\"province\":\"630000\",\"period\":\"2024\",\"value\":5.4,"
                + "\"unit\":\"%\",\"source\":{\"document\":\"统计公报\"}}").post(Facts.OBSERVATIONS).then().statusCode(201);
        series("630000").body("places[0].points[0].result.value.amount", equalTo(5.4f))
                .body("places[0].points[0].result.citation", nullValue());
    }
}
