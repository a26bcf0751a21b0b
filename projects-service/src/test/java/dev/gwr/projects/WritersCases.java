package dev.gwr.projects;

import static dev.gwr.projects.Facts.MILESTONES;
import static dev.gwr.projects.Facts.editor;
import static dev.gwr.projects.Facts.fact;
import static dev.gwr.projects.Facts.project;
import static dev.gwr.projects.Facts.recorded;
import static dev.gwr.projects.Facts.tag;
import static dev.gwr.projects.Facts.with;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many who write at once, on one project. */
abstract class WritersCases extends ContractCases {

    private static final int WRITERS = 16;
    private static final int EACH = 5;

    private static List<Response> atOnce(int requests, IntFunction<Response> request) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<Response>> all = new ArrayList<>();
            IntStream.range(0, requests).forEach(i -> all.add(() -> request.apply(i)));
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : threads.invokeAll(all)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    private static RequestSpecification as(String token) {
        return given().noFilters().contentType(ContentType.JSON).header("Authorization", "Bearer " + token);
    }

    private static String milestones(String project) {
        return "/api/v1/projects/" + project + "/milestones";
    }

    private static long count(List<Response> answers, int status) {
        return answers.stream().filter(answer -> answer.statusCode() == status).count();
    }

    private static List<Map<String, Object>> changesSince(String position) {
        List<Map<String, Object>> changes = new ArrayList<>();
        Response page;
        String since = position;
        do {
            page = given().get("/api/v1/changes?limit=7&since=" + since);
            changes.addAll(page.path("items"));
            since = page.path("next");
        } while (page.<Boolean>path("more"));
        return changes;
    }

    @Test
    void everyWriteIsThereOnceAndTheFeedTellsEachInOrder() throws Exception {
        String project = "fj-employment-homes";
        String since = given().get("/api/v1/changes?since=latest").path("next");
        List<String> tokens = IntStream.range(0, WRITERS).mapToObj(i -> editor()).toList();
        List<Response> answers = atOnce(WRITERS * EACH, i -> as(tokens.get(i % WRITERS))
                .header("Idempotency-Key", "w" + i)
                .body(fact("2024-05-0" + (1 + i % 9), "第" + i + "家挂牌", null)).post(milestones(project)));
        assertEquals(WRITERS * EACH, count(answers, 201));
        List<String> ids = answers.stream().map(answer -> answer.<String>path("id")).toList();
        assertEquals(WRITERS * EACH, new HashSet<>(ids).size());
        given().get(milestones(project) + "?limit=200").then().body("total", is(WRITERS * EACH));

        List<Map<String, Object>> changes = changesSince(since);
        assertEquals(new HashSet<>(ids), new HashSet<>(changes.stream().map(change -> change.get("id")).toList()));
        assertEquals(ids.size(), changes.size());
        for (int i = 1; i < changes.size(); i++) {
            assertEquals(position(changes.get(i - 1)) + 1, position(changes.get(i)));
            assertTrue(String.valueOf(changes.get(i - 1).get("at"))
                    .compareTo(String.valueOf(changes.get(i).get("at"))) < 0);
        }
    }

    private static long position(Map<String, Object> change) {
        return Long.parseLong((String) change.get("position"));
    }

    @Test
    void ofManyMovesToOneStatusOneIsMade() throws Exception {
        String project = "fj-yuntai-pumped-storage";
        List<Response> answers = atOnce(WRITERS, i -> as(editor()).body(fact("2024-05-01", "开工" + i, "IMPLEMENTATION"))
                .post(milestones(project)));
        assertEquals(1, count(answers, 201));
        assertEquals(WRITERS - 1, count(answers, 409));
        given().get(milestones(project)).then().body("total", is(1));
        project(project).body("statusNow", is("IMPLEMENTATION"));
    }

    @Test
    void ofManyThatRecordTheSameOneDoes() throws Exception {
        String project = "fj-digital-government-command-platform";
        List<Response> answers = atOnce(WRITERS, i -> as(editor()).body(fact("2024-05-01", "平台上线", null))
                .post(milestones(project)));
        assertEquals(1, count(answers, 201));
        assertEquals(WRITERS - 1, count(answers, 409));
    }

    @Test
    void ofManyWithOneIdempotencyKeyAllGetOneAnswer() throws Exception {
        String project = "fj-government-big-data-platform";
        String token = editor();
        List<Response> answers = atOnce(WRITERS, i -> as(token).header("Idempotency-Key", "one")
                .body(fact("2024-05-01", "归集数据一百亿条", null)).post(milestones(project)));
        assertEquals(WRITERS, count(answers, 201));
        assertEquals(1, answers.stream().map(Response::asString).distinct().count());
        given().get(milestones(project)).then().body("total", is(1));
    }

    @Test
    void ofManyThatCorrectWhatTheyReadOneIsFaster() throws Exception {
        String project = "fj-minzhengtong-platform";
        String token = Tokens.of("head", "admin");
        String id = recorded(token, project, "2024-05-01", "升级", null);
        String tag = tag(id);
        List<Response> answers = atOnce(WRITERS, i -> as(token).header("If-Match", tag)
                .body(with(fact("2024-05-01", "升级为" + i + ".0版", null), "reason", "版本号"))
                .post(MILESTONES + id + "/correction"));
        assertEquals(1, count(answers, 201));
        assertEquals(WRITERS - 1, count(answers, 409));
        given().get(MILESTONES + id + "/history").then().body("total", is(2));
        given().get(milestones(project)).then().body("total", is(1));
    }
}
