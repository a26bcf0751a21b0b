package dev.gwr.projects;

import static dev.gwr.projects.Facts.correct;
import static dev.gwr.projects.Facts.editor;
import static dev.gwr.projects.Facts.fact;
import static dev.gwr.projects.Facts.project;
import static dev.gwr.projects.Facts.record;
import static dev.gwr.projects.Facts.recorded;
import static dev.gwr.projects.Facts.with;
import static dev.gwr.projects.Facts.withdraw;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where projects and commitments stand by what was recorded. Each case has a project of its own. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
class StatusTest extends ContractCases {

    private static void refused(String project, String date, String status, String... allowed) {
        ValidatableResponse refusal = record(editor(), project, fact(date, "状态变化", status)).then().statusCode(409)
                .body("type", is("urn:gwr:problem:impossible-status")).body("violations.in", contains("BODY"))
                .body("violations.field", contains("status"));
        if (allowed.length == 0) {
            refusal.body("violations[0].allowed", nullValue()).body("detail", containsString("nothing else either"));
        } else {
            refusal.body("violations[0].allowed", contains(allowed))
                    .body("detail", containsString(String.join(", ", allowed)));
        }
    }

    @Test
    void aProjectOnlyMovesForward() {
        String project = "fj-rong-shen-railway";
        String token = editor();
        project(project).body("status", is("IDENTIFICATION")).body("statusNow", is("IDENTIFICATION"))
                .body("statusSince", nullValue());
        recorded(token, project, "2024-03-01", "可研报告获批", "PREPARATION");
        refused(project, "2024-04-01", "IDENTIFICATION", "IMPLEMENTATION", "COMPLETION", "COMPLETED", "CANCELLED");
        refused(project, "2024-04-01", "PREPARATION", "IMPLEMENTATION", "COMPLETION", "COMPLETED", "CANCELLED");
        String built = recorded(token, project, "2025-09-01", "建成", "COMPLETION");
        project(project).body("status", is("IDENTIFICATION")).body("statusNow", is("COMPLETION"))
                .body("statusSince", is("2025-09-01"))
                .body("statusMilestone", is(built));
        refused(project, "2025-10-01", "IMPLEMENTATION", "COMPLETED", "CANCELLED");
        recorded(token, project, "2026-01-01", "竣工验收", "COMPLETED");
        for (String status : List.of("IDENTIFICATION", "PREPARATION", "IMPLEMENTATION", "COMPLETION", "COMPLETED",
                "CANCELLED")) {
            refused(project, "2026-02-01", status);
        }
        recorded(token, project, "2026-02-01", "获鲁班奖", null);
        project(project).body("statusNow", is("COMPLETED")).body("statusSince", is("2026-01-01"));
    }

    @Test
    void whatIsRecordedLaterFitsBetweenItsNeighbours() {
        String project = "fj-rong-chang-railway";
        String token = editor();
        recorded(token, project, "2024-03-01", "可研报告获批", "PREPARATION");
        recorded(token, project, "2025-09-01", "建成", "COMPLETION");
        refused(project, "2024-06-01", "COMPLETED", "IMPLEMENTATION");
        refused(project, "2024-06-01", "CANCELLED", "IMPLEMENTATION");
        refused(project, "2024-02-01", "PREPARATION", "IDENTIFICATION");
        refused(project, "2023-05-01", "IMPLEMENTATION", "IDENTIFICATION");
        recorded(token, project, "2024-06-01", "开工", "IMPLEMENTATION");
        refused(project, "2024-07-01", "IMPLEMENTATION");
        recorded(token, project, "2023-05-01", "列入规划", "IDENTIFICATION");
        recorded(token, project, "2025-09-01", "试运行", "COMPLETED");
        project(project).body("statusNow", is("COMPLETED"));
    }

    @Test
    void whatTheReportSaysOfItsDayCountsToo() {
        String project = "fj-yinshawan-general-wharf";
        String token = editor();
        refused(project, "2024-03-01", "PREPARATION", "IMPLEMENTATION", "COMPLETION", "COMPLETED", "CANCELLED");
        refused(project, "2023-03-01", "COMPLETED", "IDENTIFICATION", "PREPARATION", "IMPLEMENTATION");
        String begun = recorded(token, project, "2022-10-01", "开工", "IMPLEMENTATION");
        project(project).body("statusNow", is("IMPLEMENTATION")).body("statusSince", is("2022-10-01"))
                .body("statusMilestone", is(begun));
        refused("fj-yunshan-general-airport", "2024-03-01", "CANCELLED", "COMPLETED");
    }

    @Test
    void whatWasCancelledStaysSo() {
        String project = "fj-second-uhv-dc";
        String token = editor();
        String id = recorded(token, project, "2024-05-01", "项目取消", "CANCELLED");
        refused(project, "2024-06-01", "IMPLEMENTATION");
        refused(project, "2024-06-01", "CANCELLED");
        project(project).body("statusNow", is("CANCELLED")).body("commitments[0].progress.status", is("MISSED"))
                .body("commitments[0].progress.milestones", contains(id));
        given().get("/api/v1/projects?statusNow=CANCELLED&limit=200").then().body("items.id", hasItem(project));
        withdraw(token, id).then().statusCode(200);
        project(project).body("statusNow", is("PREPARATION")).body("commitments[0].progress.status", is("NO_DATA"));
        given().get("/api/v1/projects?statusNow=CANCELLED&limit=200").then().body("items.id", not(hasItem(project)));
    }

    @Test
    void aCorrectionLeavesAPossibleChain() {
        String project = "fj-rong-hang-railway";
        String token = editor();
        String prepared = recorded(token, project, "2024-03-01", "可研报告获批", "PREPARATION");
        String begun = recorded(token, project, "2024-09-01", "开工", "IMPLEMENTATION");
        correct(token, prepared, fact("2024-10-01", "可研报告获批", "PREPARATION")).then().statusCode(409)
                .body("type", is("urn:gwr:problem:impossible-status"))
                .body("violations[0].allowed", contains("COMPLETION", "COMPLETED",
                        "CANCELLED"));
        correct(token, prepared, fact("2024-03-01", "可研报告获批", "COMPLETED")).then().statusCode(409);
        project(project).body("statusNow", is("IMPLEMENTATION"));
        String moved = correct(token, begun, fact("2024-03-01", "开工", "IMPLEMENTATION")).then().statusCode(201)
                .extract().path("id");
        project(project).body("statusSince", is("2024-03-01")).body("statusMilestone", is(moved));
        correct(token, moved, fact("2024-03-01", "开工", null)).then().statusCode(201);
        project(project).body("statusNow", is("PREPARATION"));
    }

    @Test
    void commitmentsAreHeldAgainstWhatHappened() {
        String token = editor();
        String begun = recorded(token, "fj-shaxi-irrigation-district", "2024-11-30", "开工", "IMPLEMENTATION");
        progress("fj-shaxi-irrigation-district", 0, "MET")
                .body("commitments[0].progress.milestones", contains(begun))
                .body("commitments[0].progress.date", is("2024-11-30"))
                .body("commitments[0].progress.due", is("2024-12-31"))
                .body("commitments[0].progress.rule", is("gwr-commitment-2"));

        String late = recorded(token, "fj-jiulong-river-waterway-upgrade", "2025-01-01", "开工", "IMPLEMENTATION");
        progress("fj-jiulong-river-waterway-upgrade", 0, "MISSED")
                .body("commitments[0].progress.milestones", contains(late))
                .body("commitments[0].progress.date", is("2025-01-01"));

        recorded(token, "fj-youxi-datian-expressway", "2024-06-30", "完成招标", null);
        // Nobody said that it was not begun: an opening that was not recorded may have been.
        progress("fj-youxi-datian-expressway", 0, "NOT_MEASURED");
        progress("fj-quangang-aromatics", 0, "NO_DATA").body("commitments[0].progress.date", nullValue());
        recorded(token, "fj-quangang-aromatics", "2023-06-30", "环评获批", null);
        progress("fj-quangang-aromatics", 0, "NO_DATA");

        recorded(token, "fj-wuping-airport", "2024-12-31", "竣工", "COMPLETION");
        progress("fj-wuping-airport", 0, "MET");
        recorded(token, "fj-shunning-expressway", "2024-08-01", "隧道贯通", null);
        // 加快 does not say how fast.
        progress("fj-shunning-expressway", 0, "NOT_JUDGED");
        recorded(token, "fj-longtan-second-ship-lock", "2025-02-01", "通航", null);
        progress("fj-longtan-second-ship-lock", 0, "NOT_JUDGED");
        recorded(token, "fj-grid-interconnection", "2024-08-01", "预可研", null);
        progress("fj-grid-interconnection", 0, "NOT_JUDGED");
        kind(token, "fj-grid-interconnection", "2024-09-01", "APPROVED", null);
        progress("fj-grid-interconnection", 0, "MET");
    }

    private static ValidatableResponse progress(String project, int commitment, String status) {
        return project(project).body("commitments[" + commitment + "].progress.status", is(status));
    }

    @Test
    void aResultHasNoProgress() {
        project("fj-old-revolutionary-area-zone").body("commitments.stage", contains("PROGRESSED", "ADVANCE"))
                .body("commitments[0].progress", nullValue()).body("commitments[1].progress.status", is("NO_DATA"));
    }

    @Test
    void progressAndStatusNowFilterAndCount() {
        String project = "fj-daqing-expressway";
        recorded(editor(), project, "2024-10-31", "建成通车", "COMPLETED");
        String one = "/api/v1/projects?limit=200&period=2024&stage=COMPLETE&progress=MET";
        given().get(one).then().statusCode(200).body("items.id", hasItem(project));
        given().get(one + "&statusNow=COMPLETED&region=350404").then().body("items.id", contains(project));
        given().get("/api/v1/projects?period=2023&progress=MET&progress=NO_DATA").then().statusCode(200)
                .body("total", is(0));
        int met = given().get(one).path("total");
        List<Map<String, Object>> counts = given().get(
                "/api/v1/projects/counts?period=2024&stage=COMPLETE&groupBy=PROGRESS")
                .then().statusCode(200).extract().path("items");
        assertEquals(met, counts.stream().filter(count -> "MET".equals(count.get("progress"))).findFirst().orElseThrow()
                .get("count"));
        assertEquals(8, counts.stream().mapToInt(count -> (int) count.get("count")).sum());
        List<Map<String, Object>> results = given().get(
                "/api/v1/projects/counts?period=2023&groupBy=PROGRESS&groupBy=PERIOD").path("items");
        assertEquals(List.of(Map.of("period", "2023", "count", 14)), results);
        List<Map<String, Object>> now = given().get("/api/v1/projects/counts?groupBy=STATUS_NOW").then().statusCode(200)
                .extract().path("items");
        assertEquals(41, now.stream().mapToInt(count -> (int) count.get("count")).sum());
        given().get("/api/v1/projects/counts?groupBy=STATUS_NOW&groupBy=PROGRESS&groupBy=SECTION&progress=MET&"
                + "statusNow=COMPLETED")
                .then().statusCode(200).body("items.statusNow", hasItem("COMPLETED"));
    }

    private static String kind(String token, String project, String date, String kind, String status) {
        return record(token, project, with(fact(date, "情况变化", status), "kind", kind)).then().statusCode(201)
                .body("kind", is(kind))
                .extract().path("id");
    }

    private static Map<String, Object> planned(String date, String kind, String status, String by) {
        return with(with(fact(date, "工期调整", null), "kind", kind), "planned", Map.of("status", status, "date", by));
    }

    @Test
    void whatStandsStillIsSaidAndGoesOn() {
        String project = "fj-second-west-ring-expressway";
        String token = editor();
        record(token, project, with(fact("2024-03-01", "复工", null), "kind", "RESUMED")).then().statusCode(409)
                .body("type", is("urn:gwr:problem:impossible-status")).body("violations.field", contains("kind"));
        String stopped = kind(token, project, "2024-03-01", "SUSPENDED", null);
        project(project).body("suspendedSince", is("2024-03-01")).body("statusNow", is("IMPLEMENTATION"));
        given().get("/api/v1/projects?suspended=true&limit=200").then().body("items.id", hasItem(project));
        given().get("/api/v1/milestones?kind=SUSPENDED&project=" + project).then().body("items.id", contains(stopped));
        // It stood still when the year ended, so it was not completed in it.
        progress(project, 0, "MISSED").body("commitments[0].progress.milestones", contains(stopped));
        record(token, project, with(fact("2024-04-01", "停工", null), "kind", "SUSPENDED")).then().statusCode(409);
        String resumed = kind(token, project, "2024-06-01", "RESUMED", null);
        project(project).body("suspendedSince", nullValue());
        progress(project, 0, "NOT_MEASURED");
        withdraw(token, stopped).then().statusCode(409).body("detail", containsString(resumed));
        recorded(token, project, "2024-12-20", "建成通车", "COMPLETION");
        progress(project, 0, "MET");
    }

    @Test
    void whatWasCancelledIsResumed() {
        String project = "fj-nanping-pucheng-expressway";
        String token = editor();
        String cancelled = recorded(token, project, "2024-05-01", "取消", "CANCELLED");
        progress(project, 0, "MISSED");
        record(token, project, with(fact("2024-08-01", "复工", null), "kind", "RESUMED")).then().statusCode(409)
                .body("violations.field", contains("status"));
        kind(token, project, "2024-08-01", "RESUMED", "PREPARATION");
        project(project).body("statusNow", is("PREPARATION")).body("statusSince", is("2024-08-01"));
        progress(project, 0, "NOT_MEASURED");
        withdraw(token, cancelled).then().statusCode(409);
        recorded(token, project, "2025-02-01", "开工", "IMPLEMENTATION");
        // In February it was only begun, so it was not completed the year before.
        progress(project, 0, "MISSED");
        project(project).body("statusNow", is("IMPLEMENTATION"));
    }

    @Test
    void whatIsPutOffIsSaidAndSettlesItsPromise() {
        String project = "fj-putian-power-plant-phase-2";
        String token = editor();
        record(token, project, with(planned("2024-02-01", "PLANNED", "COMPLETION", "2024-12-31"), "status",
                "IMPLEMENTATION")).then()
                .statusCode(400).body("violations.field", contains("status"));
        record(token, project, with(fact("2024-02-01", "计划", null), "kind", "PLANNED")).then().statusCode(400)
                .body("violations.field", contains("planned"));
        record(token, project, planned("2024-02-01", "PLANNED", "COMPLETION", "2024-01-31")).then().statusCode(400)
                .body("violations.field", contains("planned.date"));
        record(token, project, planned("2024-02-01", "PROGRESS", "COMPLETION", "2024-12-31")).then().statusCode(400)
                .body("violations.field", contains("planned"));
        record(token, project, planned("2024-02-01", "PLANNED", "COMPLETION", "2024-11-30")).then().statusCode(201)
                .body("planned.date", is("2024-11-30"));
        project(project).body("planned.status", is("COMPLETION")).body("planned.date", is("2024-11-30"));
        progress(project, 0, "NOT_MEASURED");
        String later = record(token, project, planned("2024-10-01", "DELAYED", "COMPLETION", "2025-06-30")).then()
                .statusCode(201)
                .extract().path("id");
        project(project).body("planned.date", is("2025-06-30"));
        progress(project, 0, "MISSED").body("commitments[0].progress.milestones", contains(later));
        recorded(token, project, "2025-05-30", "投产", "COMPLETION");
        project(project).body("planned", nullValue());
        progress(project, 0, "MISSED").body("commitments[0].progress.date", is("2025-05-30"));
    }

    /** What passed over the beginning does not tell when it began. */
    @Test
    void whatIsKnownOnlyOfLaterSettlesNoBeginning() {
        String project = "fj-youxi-datian-expressway";
        recorded(editor(), project, "2025-06-01", "建成", "COMPLETION");
        progress(project, 0, "NOT_MEASURED");
    }

    @Test
    void aParkGoesOnAndIsNotKeptByAnyMilestone() {
        String project = "fj-yunling-national-park";
        String token = editor();
        recorded(token, project, "2024-06-01", "勘界立标", null);
        progress(project, 0, "NOT_JUDGED");
        recorded(token, project, "2024-12-01", "建成", "COMPLETION");
        progress(project, 0, "MET");
    }
}
