package dev.gwr.projects;

import static dev.gwr.projects.Facts.MILESTONES;
import static dev.gwr.projects.Facts.editor;
import static dev.gwr.projects.Facts.recorded;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.EditedReport;
import dev.gwr.commons.testing.PublishingServer;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A made-up report is published, and another one of the year before that names the same projects. */
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

    @Test
    void aMachinesReadingMayHaveNeitherEnglishNorASector() {
        given().get("/api/v1/projects/xx-bridge").then().statusCode(200).body("nameEn", nullValue())
                .body("sector", nullValue())
                .body("reading.state", is("MACHINE_READ")).body("reading.rule", is("project"))
                .body("aliases", contains("跨江大桥"));
        given().get("/api/v1/projects/xx-lake").then().statusCode(200).body("sector.code", is("xx-water.lake"))
                .body("commitments.theme", contains("rivers")).body("commitments.area", contains("green"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            province=990000                        | 2
            year=2025                              | 2
            year=2025&province=350000              | 0
            year=2025&period=2024                  | 0
            reading=MACHINE_READ                   | 2
            theme=rivers                           | 2
            area=green&report=xx-2025              | 2
            region=530100                          | 1
            sector=xx-water                        | 1
            """)
    void projectsAreFoundBy(String filter, int found) {
        given().get("/api/v1/projects?" + filter).then().statusCode(200).body("total", is(found));
    }

    @Test
    void anOlderReportThatComesLaterDoesNotHaveTheLastWord() {
        publish(EditedReport.madeUp().as("xx-2024", 2024).with("projects/xx-lake/name", "\"某湖旧名工程\"")
                .with("projects/xx-lake/regions", "[\"530300\"]").with("projects/xx-lake/status", "\"PREPARATION\""));
        given().get("/api/v1/projects/xx-lake").then().body("name", is("某湖清淤工程")).body("aliases", contains("某湖旧名工程"))
                .body("status", is("IMPLEMENTATION")).body("regions", contains("530300", "530100"))
                .body("commitments.report", contains("xx-2024", "xx-2025"));

        reports.withdraw("xx-2025");
        reports.awaitTaken();
        given().get("/api/v1/projects/xx-lake").then().body("name", is("某湖旧名工程")).body("aliases", empty())
                .body("status", is("PREPARATION")).body("commitments.report", contains("xx-2024"));
        reports.withdraw("xx-2024");
        reports.awaitTaken();
        given().get("/api/v1/projects/xx-bridge").then().statusCode(404);
        given().get("/api/v1/code-lists/sectors").then().body("items.code", not(hasItem("xx-water")));
    }

    @Test
    void aProjectThatPeopleFollowIsRetiredWithItsReport() {
        String milestone = recorded(editor(), "xx-lake", "2025-06-01", "清淤过半", null);
        publish(EditedReport.madeUp().with("projects/xx-lake/status", "\"COMPLETION\""));
        given().get(MILESTONES + milestone).then().body("revisions[0].text", containsString("became COMPLETION"));
        reports.withdraw("xx-2025");
        reports.awaitTaken();
        given().get("/api/v1/projects/xx-lake").then().statusCode(200).body("retired", is(true))
                .body("commitments", empty());
        given().get(MILESTONES + milestone).then().statusCode(200).body("what", is("清淤过半"));
        given().get("/api/v1/projects").then().body("items.id", not(hasItem("xx-lake")));
    }

    @Test
    void aFaultyPublicationIsSetAsideAndWhatWasThereIsServed() {
        publish(EditedReport.madeUp().with("projects/xx-bridge/sector", "7")
                .with("projects/xx-lake/commitments", "\"none\""));
        given().noFilters().get("/internal/intakes").then().body("find { it.report == 'xx-2025' }.state", is("FAILED"));
        given().get("/api/v1/projects?report=xx-2025").then().statusCode(200).body("total", is(2));
    }
}
