package dev.gwr.projects;

import static dev.gwr.projects.Facts.MILESTONES;
import static dev.gwr.projects.Facts.editor;
import static dev.gwr.projects.Facts.project;
import static dev.gwr.projects.Facts.recorded;
import static dev.gwr.projects.Facts.withdraw;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A report is published anew around what people recorded. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@WithTestResource(value = PublishingServer.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class ReloadTest extends ContractCases {

    private static final Path FROM = Path.of("src", "test", "reports", "fj-2025");
    private static final Path TO = Path.of("target", "reports-that-change", "fj-2025");
    private static final String HAITAN = "fj-haitan-flood-storage-works";
    private static final String OBSERVATORY = "fj-straits-observatory";

    PublishingServer reports;

    private static void change(UnaryOperator<String> projects) {
        try (Stream<Path> files = Files.list(FROM)) {
            Files.createDirectories(TO);
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                Files.writeString(TO.resolve(file.getFileName()), file.endsWith("projects.yaml") ? projects.apply(text)
                        : text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void reload(UnaryOperator<String> projects) {
        change(projects);
        reports.publish(EditedReport.in(TO.getParent()));
        reports.awaitTaken();
    }

    private static String withoutTheObservatory(String projects) {
        return projects.substring(0, projects.indexOf("# New."));
    }

    @Test
    void whatPeopleRecordedStaysAsItWas() {
        reload(UnaryOperator.identity());
        String token = editor();
        String built = recorded(token, HAITAN, "2025-06-01", "移交运营单位", null);
        String taken = recorded(token, HAITAN, "2025-06-02", "误报", null);
        withdraw(token, taken).then().statusCode(200);
        String planned = recorded(token, OBSERVATORY, "2025-03-01", "选址完成", null);
        String elsewhere = recorded(token, "fj-wuping-airport", "2024-06-01", "航站楼封顶", null);
        Map<String, Object> before = given().get(MILESTONES + built).jsonPath().getMap("$");
        String since = given().get("/api/v1/changes?since=latest").path("next");

        reload(projects -> withoutTheObservatory(projects.replace("status: COMPLETED", "status: COMPLETION")));

        given().get(MILESTONES + built).then().body("what", is(before.get("what"))).body("date", is(before.get("date")))
                .body("recording", is(before.get("recording"))).body("revisions.size()", is(1))
                .body("revisions[0].text", is(HAITAN + ": status: COMPLETED on 2025-01-15 became COMPLETION on "
                        + "2025-01-15"));
        given().get(MILESTONES + taken).then().body("revisions", nullValue());
        given().get(MILESTONES + elsewhere).then().body("revisions", nullValue());
        project(HAITAN).body("status", is("COMPLETION")).body("statusNow", is("COMPLETION"))
                .body("retired", is(false));

        given().get("/api/v1/projects/" + OBSERVATORY).then().statusCode(200).body("retired", is(true))
                .body("commitments", empty())
                .body("name", is("海坛湾观测站")).body("statusNow", is("IDENTIFICATION"));
        given().get("/api/v1/projects?limit=200").then().body("items.id", not(hasItem(OBSERVATORY)))
                .body("total", is(41));
        given().get("/api/v1/projects/counts?groupBy=MAJOR").then().body("items.count.sum()", is(41));
        given().get(MILESTONES + planned).then().statusCode(200)
                .body("revisions[0].text", containsString("retired: false became true"))
                .body("revisions[0].text", containsString("2025 PLAN “谋划海坛湾观测站” is gone"));
        given().get("/api/v1/projects/" + OBSERVATORY + "/milestones").then().body("items.id", contains(planned));
        given().get("/api/v1/changes?since=" + since).then()
                .body("items.kind", contains("REVISED", "REVISED", "LOADED"))
                .body("items.resource", contains("PROJECT", "PROJECT", "REPORTS"))
                .body("items.id", contains(HAITAN, OBSERVATORY, "fj-2025"));

        reload(projects -> withoutTheObservatory(projects.replace("status: COMPLETED", "status: COMPLETION"))
                + "\n# Nothing new.\n");
        given().get(MILESTONES + planned).then().body("revisions.size()", is(1));

        reload(UnaryOperator.identity());
        given().get("/api/v1/projects/" + OBSERVATORY).then().body("retired", is(false))
                .body("commitments.stage", contains("PLAN"))
                .body("commitments[0].progress.status", is("NOT_JUDGED"))
                .body("commitments[0].progress.milestones", contains(planned));
        given().get(MILESTONES + planned).then().body("revisions.size()", is(2))
                .body("revisions[1].text", containsString("retired: true became false"));
        given().get("/api/v1/projects?limit=200").then().body("total", is(42));
    }
}
