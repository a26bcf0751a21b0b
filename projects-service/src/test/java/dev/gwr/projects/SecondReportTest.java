package dev.gwr.projects;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A second report, invented and in a directory, beside the packaged one: what both name is one project. */
@QuarkusTest
@TestProfile(SecondReportTest.WithSecondReport.class)
@QuarkusTestResource(RealPostgres.class)
class SecondReportTest {

    private static final String KANGSHAN = "/api/v1/projects/jx-kangshan-flood-storage-safety-works";

    /** Names the directory that holds the second report. */
    public static class WithSecondReport implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gwr.reports.directory", "src/test/reports");
        }
    }

    @Test
    void theNewestReportNamesTheProjectAndBothSpeakOfIt() {
        given().get(KANGSHAN).then().statusCode(200)
                .body("name", is("康山蓄滞洪区安全工程")).body("aliases", contains("康山蓄滞洪区安全建设工程"))
                .body("status", is("COMPLETED")).body("note", nullValue())
                .body("commitments.report", contains("jx-2024", "jx-2024", "jx-2025", "jx-2025"))
                .body("commitments.period", contains("2023", "2024", "2024", "2025"))
                .body("commitments.stage", contains("STARTED", "ACCELERATE", "COMPLETED", "OPERATE"))
                .body("commitments.theme", contains(null, "demand", null, "investment"));
    }

    @Test
    void whatAnOlderReportMadeCertainStaysSo() {
        given().get(KANGSHAN).then().body("major", is(true)).body("regions", contains("361127"));
        given().get("/api/v1/projects/jx-changsha-ganzhou-high-speed-railway").then()
                .body("regions", contains("360700")).body("aliases", contains("长沙至赣州高铁"));
        given().get("/api/v1/projects?region=361100&sector=water").then().body("items.id",
                contains("jx-kangshan-flood-storage-safety-works"));
    }

    @Test
    void theOldNameStillFindsIt() {
        given().queryParam("q", "安全建设工程").get("/api/v1/projects").then()
                .body("items.id", contains("jx-kangshan-flood-storage-safety-works"));
    }

    @Test
    void reportsAreToldApart() {
        given().get("/api/v1/projects").then().body("total", is(72));
        given().get("/api/v1/projects?report=jx-2025").then().body("total", is(3))
                .body("items.id", hasItem("jx-poyang-lake-observatory"));
        given().get("/api/v1/projects?report=jx-2025&commitment=ACCELERATE").then().body("total", is(0));
        given().get("/api/v1/projects?report=jx-2025&year=2024").then().body("total", is(2));
        given().get("/api/v1/projects/counts?groupBy=REPORT").then().body("items.report", contains("jx-2024", "jx-2025"))
                .body("items.count", contains(71, 3));
        given().get("/api/v1/projects?sector=observatory").then().body("total", is(1));
    }

    @Test
    void whatTheLaterReviewTellsDecidesTheEarlierPromise() {
        given().get(KANGSHAN).then().body("commitments[1].progress.status", is("MET"))
                .body("commitments[1].progress.reports", contains("jx-2025")).body("commitments[1].progress.milestones", empty())
                .body("commitments[1].progress.date", is("2024-12-31")).body("commitments[3].progress.status", is("NO_DATA"))
                .body("statusNow", is("COMPLETED")).body("statusSince", nullValue());
        given().get("/api/v1/projects/jx-changsha-ganzhou-high-speed-railway").then()
                .body("commitments[0].progress.status", is("MET")).body("commitments[0].progress.reports", contains("jx-2025"));
        given().get("/api/v1/projects?progress=MET&commitment=START").then()
                .body("items.id", contains("jx-changsha-ganzhou-high-speed-railway"));
    }
}
