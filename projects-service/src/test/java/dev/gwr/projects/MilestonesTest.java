package dev.gwr.projects;

import static dev.gwr.projects.Facts.MILESTONES;
import static dev.gwr.projects.Facts.as;
import static dev.gwr.projects.Facts.correct;
import static dev.gwr.projects.Facts.editor;
import static dev.gwr.projects.Facts.fact;
import static dev.gwr.projects.Facts.project;
import static dev.gwr.projects.Facts.record;
import static dev.gwr.projects.Facts.recorded;
import static dev.gwr.projects.Facts.tag;
import static dev.gwr.projects.Facts.with;
import static dev.gwr.projects.Facts.withdraw;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.gwr.commons.caching.Versioned;
import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.RealPostgres;
import dev.gwr.commons.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What people record of projects, how it is corrected and taken back, and how it is read. Each case has a project of
 * its own.
 */
@QuarkusTest
@WithTestResource(RealPostgres.class)
class MilestonesTest extends ContractCases {

    @Test
    void whatIsRecordedCanBeReadAsItIs() {
        String project = "fj-lushui-general-airport";
        String token = Tokens.of("督查室 王芳", "editor");
        Response answer = record(token, project, with(fact("2024-05-20", "航站楼主体封顶", null), "note", "比计划提前一个月；“示范”工程"));
        answer.then().statusCode(201).header("ETag", matchesPattern("\"[0-9a-f]{8}\\.v1\""))
                .header("Cache-Control", "no-store")
                .body("id", matchesPattern(project + "-2024-05-20-[0-9a-hjkmnp-tv-z]{8}"))
                .body("project", is(project)).body("date", is("2024-05-20")).body("what", is("航站楼主体封顶"))
                .body("status", nullValue()).body("note", is("比计划提前一个月；“示范”工程"))
                .body("source.document", is("江西省发展改革委：重大项目进展通报")).body("source.url", is("https://example.org/bulletin"))
                .body("recording.by", is("督查室 王芳")).body("recording.state", is("CURRENT"))
                .body("recording.version", is(1))
                .body("recording.at", matchesPattern("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z"))
                .body("recording.supersedes", nullValue());
        String id = answer.path("id");
        assertEquals(MILESTONES + id, answer.header("Location"));
        given().get(MILESTONES + id).then().statusCode(200).header("ETag", matchesPattern(
                "\"[\\w-]{22}-[0-9a-f]{8}\\.v1\""))
                .body("$", is(answer.jsonPath().getMap("$")));
        given().get("/api/v1/projects/" + project + "/milestones").then().statusCode(200).body("items.id", contains(id))
                .body("total", is(1)).body("next", nullValue());
        given().get(MILESTONES + id + "/history").then().statusCode(200).body("items.id", contains(id));
    }

    @Test
    void aCorrectionSupersedesAndHistoryShowsAll() {
        String project = "fj-qingyan-power-plant";
        String token = Tokens.of("更正者", "editor");
        String first = recorded(token, project, "2024-06-01", "一号机组投产", null);
        String asRead = tag(first);
        Response second = correct(token, first, fact("2024-06-02", "一号机组投产", null));
        second.then().statusCode(201).header("ETag", matchesPattern("\"[0-9a-f]{8}\\.v1\""))
                .body("date", is("2024-06-02"))
                .body("recording.supersedes", is(first)).body("recording.reason", is("更正"))
                .body("recording.state", is("CURRENT"));
        String next = second.path("id");
        assertNotEquals(first, next);
        Response third = correct(token, next, fact("2024-06-02", "一号机组投入商业运行", null));
        third.then().statusCode(201);
        String last = third.path("id");

        given().get(MILESTONES + first).then().body("what", is("一号机组投产")).body("date", is("2024-06-01"))
                .body("recording.state", is("SUPERSEDED")).body("recording.supersededBy", is(next))
                .body("recording.endedBy", is("更正者")).body("recording.endReason", is("更正"))
                .body("recording.version", is(2));
        for (String any : List.of(first, next, last)) {
            given().get(MILESTONES + any + "/history").then().body("items.id", contains(first, next, last))
                    .body("total", is(3))
                    .body("items.recording.state", contains("SUPERSEDED", "SUPERSEDED", "CURRENT"))
                    .body("next", nullValue());
        }
        given().get("/api/v1/projects/" + project + "/milestones").then().body("items.id", contains(last));
        given().get("/api/v1/projects/" + project + "/milestones?state=SUPERSEDED").then()
                .body("items.id", contains(first, next));
        as(token).header("If-Match", asRead).body(with(fact("2024-06-03", "再更正", null), "reason", "更正"))
                .post(MILESTONES + first + "/correction").then().statusCode(409)
                .body("type", is("urn:gwr:problem:not-current"))
                .body("detail", containsString(next));
    }

    @Test
    void aWithdrawalMarks() {
        String project = "fj-industrial-internet";
        String token = editor();
        String id = recorded(token, project, "2024-04-01", "平台上线", "COMPLETION");
        project(project).body("statusNow", is("COMPLETION"));
        String before = tag(id);
        withdraw(token, id).then().statusCode(200).header("ETag", '"' + Versioned.tagOf(id, 2) + '"')
                .body("recording.state", is("WITHDRAWN"))
                .body("recording.endReason", is("误报")).body("what", is("平台上线")).body("recording.version", is(2));
        project(project).body("statusNow", is("IMPLEMENTATION")).body("statusSince", nullValue());
        given().get(MILESTONES + id).then().statusCode(200).body("recording.state", is("WITHDRAWN"));
        given().get("/api/v1/projects/" + project + "/milestones").then().body("items", empty());
        given().queryParam("project", project).queryParam("state", "WITHDRAWN", "CURRENT").get("/api/v1/milestones")
                .then()
                .body("items.id", contains(id));
        as(token).header("If-Match", before).body(Map.of("reason", "再次")).post(MILESTONES + id + "/withdrawal")
                .then().statusCode(409).body("type", is("urn:gwr:problem:not-current"));
        assertEquals(project + "-2024-04-01", recorded(token, project, "2024-04-01", "平台上线", "COMPLETION")
                .replaceAll("-\\w{8}$", ""));
    }

    @Test
    void anUpdateNeedsTheVersionThatWasRead() {
        String token = editor();
        String id = recorded(token, "fj-flight-college", "2024-03-01", "获批筹建", null);
        Map<String, Object> body = with(fact("2024-03-02", "获批筹建", null), "reason", "日期有误");
        for (String path : List.of("/correction", "/withdrawal")) {
            Object content = path.equals("/correction") ? body : Map.of("reason", "误报");
            as(token).body(content).post(MILESTONES + id + path).then().statusCode(428)
                    .body("type", is("urn:gwr:problem:precondition-required"))
                    .body("violations[0].field", is("If-Match"));
            for (String wrong : List.of("\"v2\"", "\"else-v9\"", "v1", "\"v1\"", "\"\"", "\"x\"")) {
                as(token).header("If-Match", wrong).body(content).post(MILESTONES + id + path).then().statusCode(412)
                        .body("type", is("urn:gwr:problem:precondition-failed"));
            }
        }
        recorded(token, "fj-flight-college", "2024-03-05", "挂牌", null);
        as(token).header("If-Match", tag(id)).body(body).post(MILESTONES + id + "/correction").then().statusCode(201);
    }

    @Test
    void aDuplicateIsRefusedAndNamed() {
        String project = "fj-rongcheng-laboratory";
        String token = editor();
        String id = recorded(token, project, "2024-07-01", "实验楼竣工", null);
        for (String same : List.of("实验楼竣工", " 实验楼竣工 ", "“实验楼”竣工")) {
            record(editor(), project, fact("2024-07-01", same, null)).then().statusCode(409)
                    .body("type", is("urn:gwr:problem:duplicate")).body("detail", containsString(id));
        }
        recorded(token, project, "2024-07-02", "实验楼竣工", null);
        recorded(token, project, "2024-07-01", "实验楼竣工验收", null);
        recorded(token, project, "2024-07-01", "实验楼竣工", "COMPLETION");
        String other = recorded(token, project, "2024-08-01", "入驻", null);
        correct(token, other, fact("2024-07-01", "实验楼竣工", null)).then().statusCode(409)
                .body("detail", containsString(id));
        correct(token, id, fact("2024-07-01", "实验楼竣工", null)).then().statusCode(409)
                .body("type", is("urn:gwr:problem:duplicate"));
        correct(token, id, with(fact("2024-07-01", "实验楼竣工", null), "note", "仅补充说明")).then().statusCode(201);
    }

    @Test
    void anIdempotencyKeyIsGoodForOneRequest() {
        String project = "fj-regional-medical-centre";
        String token = editor();
        Map<String, Object> body = fact("2024-02-20", "一期开诊", null);
        Response first = as(token).header("Idempotency-Key", "k-1").body(body)
                .post("/api/v1/projects/" + project + "/milestones");
        first.then().statusCode(201);
        Response again = as(token).header("Idempotency-Key", "k-1").body(body)
                .post("/api/v1/projects/" + project + "/milestones");
        again.then().statusCode(201).header("ETag", first.header("ETag"));
        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("Location"), again.header("Location"));
        as(token).header("Idempotency-Key", "k-1").body(with(body, "what", "二期开诊"))
                .post("/api/v1/projects/" + project + "/milestones").then().statusCode(422)
                .body("type", is("urn:gwr:problem:idempotency-key-reused"))
                .body("violations[0].field", is("Idempotency-Key"));
        as(token).header("Idempotency-Key", "k-1").body(body).post("/api/v1/projects/fj-flight-college/milestones")
                .then().statusCode(422);
        for (String key : List.of("", "with space", "k".repeat(256))) {
            as(token).header("Idempotency-Key", key).body(body).post("/api/v1/projects/" + project + "/milestones")
                    .then().statusCode(400).body("violations.field", contains("Idempotency-Key"));
        }
        given().get("/api/v1/projects/" + project + "/milestones").then().body("total", is(1));

        String id = first.path("id");
        String tag = tag(id);
        Map<String, Object> corrected = with(with(body, "date", "2024-02-21"), "reason", "日期");
        Response correction = as(token).header("Idempotency-Key", "k-2").header("If-Match", tag).body(corrected)
                .post(MILESTONES + id + "/correction");
        correction.then().statusCode(201);
        assertEquals(correction.asString(), as(token).header("Idempotency-Key", "k-2").header("If-Match", tag)
                .body(corrected)
                .post(MILESTONES + id + "/correction").then().statusCode(201).extract().asString());
        String next = correction.path("id");
        String nextTag = tag(next);
        String withdrawn = as(token).header("Idempotency-Key", "k-3").header("If-Match", nextTag)
                .body(Map.of("reason", "误报"))
                .post(MILESTONES + next + "/withdrawal").then().statusCode(200).extract().asString();
        assertEquals(withdrawn, as(token).header("Idempotency-Key", "k-3").header("If-Match", nextTag)
                .body(Map.of("reason", "误报")).post(MILESTONES + next + "/withdrawal").then().statusCode(200).extract()
                .asString());
    }

    @Test
    void aRefusedRequestDoesNotUseItsKeyUp() {
        String project = "fj-putian-power-plant-phase-2";
        String token = editor();
        as(token).header("Idempotency-Key", "once").body(fact("2024-02-20", "取消", "IDENTIFICATION"))
                .post("/api/v1/projects/" + project + "/milestones").then().statusCode(409);
        as(token).header("Idempotency-Key", "once").body(fact("2024-02-20", "点火", null))
                .post("/api/v1/projects/" + project + "/milestones").then().statusCode(201);
    }

    @Test
    void theFeedTellsEachChangeInOrder() {
        String project = "fj-tanshi-site-park";
        String token = Tokens.of("feed", "editor");
        String since = given().get("/api/v1/changes?since=latest").path("next");
        String id = recorded(token, project, "2024-05-01", "展厅开放", null);
        String next = correct(token, id, fact("2024-05-02", "展厅开放", null)).path("id");
        withdraw(token, next);
        record(token, project, fact("2024-05-02", "", null)).then().statusCode(400);
        withdraw(token, id).then().statusCode(409);
        String name = given().get("/api/v1/projects/" + project).path("name");
        given().get("/api/v1/changes?since=" + since).then().statusCode(200)
                .body("items.kind", contains("RECORDED", "CORRECTED", "WITHDRAWN"))
                .body("items.id", contains(id, next, next)).body("items.name", everyItem(is(name)))
                .body("items.resource", everyItem(is("MILESTONE"))).body("items.by", everyItem(is("feed")))
                .body("items.href", contains(MILESTONES + id, MILESTONES + next, MILESTONES + next))
                .body("items.service", everyItem(is("projects-service"))).body("more", is(false));
    }

    @Test
    void listsFilterSearchSortAndPage() {
        String project = "fj-smart-healthcare-system";
        String token = editor();
        String march = recorded(token, project, "2024-03-10", "系统完成县级试点", null);
        String may = recorded(token, project, "2024-05-10", "系统通过验收", "COMPLETED");
        String april = recorded(token, project, "2024-04-10", "Ｖ2.0版上线", null);
        String all = "/api/v1/milestones?project=" + project;
        given().get(all).then().body("items.id", contains(march, april, may)).body("total", is(3));
        given().get(all + "&sort=NEWEST").then().body("items.id", contains(may, april, march));
        given().get(all + "&sort=RECORDED").then().body("items.id", contains(april, may, march));
        given().get(all + "&status=COMPLETED").then().body("items.id", contains(may));
        given().get(all + "&from=2024-04-10").then().body("items.id", contains(april, may));
        given().get(all + "&from=2024-04-10&to=2024-04-10").then().body("items.id", contains(april));
        given().get(all + "&province=350000&year=2023&year=2024&from=2024-04-10").then()
                .body("items.id", contains(april, may));
        given().get(all + "&year=2023&from=2024-04-10").then().body("items.id", empty());
        given().get(all + "&province=110000").then().statusCode(400).body("violations.field", hasItem("province"));
        given().queryParam("q", "验收").get(all).then().body("items.id", contains(may));
        given().queryParam("q", "v2.0").get(all).then().body("items.id", contains(april));
        for (String sort : List.of("DATE", "NEWEST", "RECORDED")) {
            List<String> ids = new ArrayList<>();
            String cursor = "";
            do {
                Response page = given().get(all + "&limit=1&sort=" + sort + cursor);
                page.then().statusCode(200).body("total", is(3));
                ids.addAll(page.path("items.id"));
                cursor = page.path("next") == null ? null : "&cursor=" + page.path("next");
            } while (cursor != null);
            assertEquals(given().get(all + "&sort=" + sort).path("items.id"), ids, sort);
        }
        String tag = given().get(all).header("ETag");
        given().header("If-None-Match", tag).get(all).then().statusCode(304);
        recorded(token, project, "2024-06-10", "推广至全省", null);
        given().header("If-None-Match", tag).get(all).then().statusCode(200).body("total", is(4));
    }

    @Test
    void whoWritesTooFastIsToldToWait() {
        String token = Tokens.of("hasty", "editor");
        Map<String, Object> broken = fact("2024-05-01", "x", null);
        Response refused = null;
        for (int i = 0; i < 400 && (refused == null || refused.statusCode() != 429); i++) {
            refused = record(token, "no-such-project", broken);
        }
        refused.then().statusCode(429).header("Retry-After", matchesPattern("[1-9]\\d*"))
                .body("type", is("urn:gwr:problem:too-many-requests"));
        record(editor(), "no-such-project", broken).then().statusCode(404);
    }
}
