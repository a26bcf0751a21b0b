package dev.gwr.projects;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.gwr.commons.testing.EditedReport;
import dev.gwr.commons.testing.PublishingServer;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second report, invented, beside the packaged one: what both name is one project. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@WithTestResource(value = PublishingServer.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class SecondReportTest {

    private static final String HAITAN = "/api/v1/projects/fj-haitan-flood-storage-works";

    PublishingServer reports;

    @BeforeEach
    void publish() {
        reports.publish(EditedReport.in(Path.of("src", "test", "reports")));
        reports.awaitTaken();
    }

    @Test
    void theNewestReportNamesTheProjectAndBothSpeakOfIt() {
        given().get(HAITAN).then().statusCode(200)
                .body("name", is("海潭蓄滞洪区安全设施")).body("aliases", contains("海潭蓄滞洪区安全工程"))
                .body("status", is("COMPLETED")).body("note", nullValue())
                .body("commitments.report", contains("fj-2024", "fj-2024", "fj-2025", "fj-2025"))
                .body("commitments.period", contains("2023", "2024", "2024", "2025"))
                .body("commitments.stage", contains("STARTED", "ACCELERATE", "COMPLETED", "OPERATE"))
                .body("commitments.theme", contains(null, "demand", null, "investment"));
    }

    @Test
    void whatAnOlderReportMadeCertainStaysSo() {
        given().get(HAITAN).then().body("major", is(true)).body("regions", contains("350128"));
        given().get("/api/v1/projects/fj-yan-rong-high-speed-railway").then()
                .body("regions", contains("350800")).body("aliases", contains("龙岩至福州高铁"));
        given().get("/api/v1/projects?region=350100&sector=water").then().body("items.id",
                contains("fj-haitan-flood-storage-works"));
    }

    @Test
    void theOldNameStillFindsIt() {
        given().queryParam("q", "蓄滞洪区安全工程").get("/api/v1/projects").then()
                .body("items.id", contains("fj-haitan-flood-storage-works"));
    }

    @Test
    void reportsAreToldApart() {
        given().get("/api/v1/projects").then().body("total", is(42));
        given().get("/api/v1/projects?report=fj-2025").then().body("total", is(3))
                .body("items.id", hasItem("fj-straits-observatory"));
        given().get("/api/v1/projects?report=fj-2025&stage=ACCELERATE").then().body("total", is(0));
        given().get("/api/v1/projects?report=fj-2025&period=2024").then().body("total", is(2));
        given().get("/api/v1/projects/counts?groupBy=REPORT").then()
                .body("items.report", contains("fj-2024", "fj-2025"))
                .body("items.count", contains(41, 3));
        given().get("/api/v1/projects?sector=observatory").then().body("total", is(1));
    }

    @Test
    void whatTheLaterReviewTellsDecidesTheEarlierPromise() {
        given().get(HAITAN).then().body("commitments[1].progress.status", is("MET"))
                .body("commitments[1].progress.reports", contains("fj-2025"))
                .body("commitments[1].progress.milestones", empty())
                .body("commitments[1].progress.date", is("2024-12-31"))
                .body("commitments[3].progress.status", is("NO_DATA"))
                .body("statusNow", is("COMPLETED")).body("statusSince", nullValue());
        given().get("/api/v1/projects/fj-yan-rong-high-speed-railway").then()
                .body("commitments[0].progress.status", is("MET"))
                .body("commitments[0].progress.reports", contains("fj-2025"));
        given().get("/api/v1/projects?progress=MET&stage=START").then()
                .body("items.id", contains("fj-yan-rong-high-speed-railway"));
    }
}
