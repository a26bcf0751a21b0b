package dev.gwr.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.PackagedServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Two made-up reports of one place go in as texts, are read, published, and stand side by side. */
@QuarkusIntegrationTest
@WithTestResource(PackagedServices.class)
@Order(GatewayCases.PUBLISHERS)
class ReportComparisonIT extends GatewayCases {

    private static final String REPORTS = "/api/v1/reports";

    PackagedServices services;

    private static TwoReports two;

    @BeforeEach
    void publish() {
        if (two == null) {
            two = TwoReports.publish();
        }
    }

    private ValidatableResponse compared() {
        return given().get(REPORTS + "/" + two.later() + "/comparison").then().statusCode(200)
                .body("missing", nullValue())
                .body("report.id", is(two.later())).body("with.id", is(two.earlier()));
    }

    private static String of(String indicator) {
        return "targets.targets.find { it.indicator == '" + indicator + "' }.";
    }

    @Test
    void promisesStandBesideThoseOfTheYearBefore() {
        compared().body(of("gdp-growth") + "change", is("KEPT"))
                .body(of("gdp-growth") + "result.value.amount", equalTo(5.1f))
                .body(of("gdp-growth") + "became.status", is("MET"))
                .body(of("urban-jobs-added") + "change", is("LOWERED"))
                .body(of("urban-jobs-added") + "changeBy", is(-20000))
                .body(of("urban-jobs-added") + "became.status", is("MISSED"))
                .body(of("consumer-price-rise") + "change", is("NEW"))
                .body(of("fixed-asset-investment-growth") + "change", is("DROPPED"))
                .body(of("fixed-asset-investment-growth") + "target", nullValue())
                .body(of("fixed-asset-investment-growth") + "before.citation.quote", notNullValue());
    }

    /** It has its place in time all the same, and nobody makes a day up. */
    @Test
    void aReportWithoutADayIsTakenInToo() {
        given().get(REPORTS + "/" + two.earlier()).then().statusCode(200).body("about.date", nullValue())
                .body("date", nullValue()).body("takenIn.state", everyItem(is("TAKEN")));
    }

    /**
     * The aim is five seconds, and the measured time is printed. A machine that is busy with other tests may take
     * longer, so the test fails only where something waits that should not.
     */
    @Test
    void aReportIsServedEverywhereSoonAfterItsPublication() {
        System.out.println("A report is served by all services " + two.untilServed().toMillis()
                + " ms after its publication; the aim is 5000");
        assertTrue(two.untilServed().toSeconds() < 30, two.untilServed().toString());
        for (String list : new String[] {"targets", "observations", "projects"}) {
            given().get("/api/v1/" + list + "?report=" + two.later()).then().statusCode(200)
                    .body("total", greaterThan(0));
        }
        given().get("/api/v1/terms?report=" + two.later()).then().statusCode(200);
    }

    @Test
    void aProjectOfBothYearsShowsItsStages() {
        compared().body("projects.name", hasItem("甲乙高速公路"))
                .body("projects.find { it.name == '甲乙高速公路' }.commitments.stage", contains("ACCELERATE"))
                .body("projects.find { it.name == '甲乙高速公路' }.commitmentsBefore.stage", contains("START"));
    }

    @Test
    void onlyAnEarlierReportOfThePlaceIsCompared() {
        for (String with : new String[] {two.later(), "fj-2024", "hi-1990"}) {
            given().queryParam("with", with).get(REPORTS + "/" + two.later() + "/comparison").then().statusCode(400)
                    .body("violations[0].field", is("with"));
        }
        given().get(REPORTS + "/fj-2024/comparison").then().statusCode(400).body("violations[0].field", is("with"));
        given().get(REPORTS + "/nowhere-2024/comparison").then().statusCode(404);
    }

    @Test
    void aNewerReportDoesNotHideWhatAnOlderSaysOfAPrefecture() {
        given().get("/api/v1/regions/460200").then().statusCode(200).body("region.name", is("三亚市"))
                .body("region.mentions", is(1)).body("reports", is(List.of(two.earlier())))
                .body("mentions.citation.report", is(List.of(two.earlier())));
        given().get("/api/v1/regions?parent=460000&limit=200").then().statusCode(200)
                .body("items.find { it.code == '460200' }.mentions", is(1));
        given().get("/api/v1/regions?parent=460000&limit=200&report=" + two.later()).then().statusCode(200)
                .body("items.find { it.code == '460200' }.mentions", is(0));
        given().get("/api/v1/regions/460000").then().statusCode(200).body("mentions.region", hasItem("460200"))
                .body("reports", hasItems(two.earlier(), two.later()));
    }

    @Test
    void whatIsAwayIsSaidToBeMissing() throws IOException {
        compared();
        services.kill("projects");
        given().get(REPORTS + "/" + two.later() + "/comparison").then().statusCode(200).body("projects", nullValue())
                .body("missing.part", hasItem("PROJECTS")).body(of("gdp-growth") + "change", is("KEPT"));
        services.bringBack("projects");
    }

    /** As a fault of a service would: it refuses one report. What others know of it is answered everywhere. */
    @Test
    void aReportThatOneServiceCouldNotTakeInIsAnsweredWithoutIt() throws SQLException {
        try (Connection projects = services.database("projects"); Statement statement = projects.createStatement()) {
            statement.execute("alter table taken_report add constraint not_this check (year <> 2033)");
            String report = TwoReports.publishAnother(List.of("TAKEN", "FAILED", "TAKEN"));
            String path = REPORTS + "/" + report;
            for (String asked : List.of(path, path + "/sections/二", path + "/comparison",
                    "/api/v1/overview?report=" + report)) {
                given().get(asked).then().statusCode(200).body("missing.part", is(List.of("PROJECTS")))
                        .body("missing.reason", is(List.of("NOT_TAKEN_IN")));
            }
            given().get(path + "/sections/二").then().body("targets.indicator.id", hasItem("gdp-growth"));
            for (String page : List.of("/zh/reports/" + report, "/zh/reports/" + report + "/二")) {
                given().get(page).then().statusCode(200).body(containsString("尚未接收这份报告"));
            }
            given().get("/api/v1/projects?report=" + report).then().statusCode(400);
            statement.execute("alter table taken_report drop constraint not_this");
        }
    }
}
