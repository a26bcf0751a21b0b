package dev.gwr.projects;

import static dev.gwr.projects.Facts.MILESTONES;
import static dev.gwr.projects.Facts.as;
import static dev.gwr.projects.Facts.correct;
import static dev.gwr.projects.Facts.editor;
import static dev.gwr.projects.Facts.fact;
import static dev.gwr.projects.Facts.record;
import static dev.gwr.projects.Facts.recorded;
import static dev.gwr.projects.Facts.tag;
import static dev.gwr.projects.Facts.with;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies and parameters of milestones that do not fit are refused, and the refusal names the field. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
class BodyTest extends ContractCases {

    private static final String PROJECT = "fj-aquatic-products-exchange";
    private static final String RECORD = "/api/v1/projects/" + PROJECT + "/milestones";

    @ParameterizedTest(name = "{0} is refused for {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{}                                                                                       | date",
        "{'date': null, 'what': '开工', 'source': {'document': '文'}}                             | date",
        "{'date': '2024-13-01', 'what': '开工', 'source': {'document': '文'}}                     | date",
        "{'date': '2024-02-30', 'what': '开工', 'source': {'document': '文'}}                     | date",
        "{'date': '2024-5-1', 'what': '开工', 'source': {'document': '文'}}                       | date",
        "{'date': '2024', 'what': '开工', 'source': {'document': '文'}}                           | date",
        "{'date': '2024年5月1日', 'what': '开工', 'source': {'document': '文'}}                   | date",
        "{'date': '2024-05-01T00:00:00Z', 'what': '开工', 'source': {'document': '文'}}           | date",
        "{'date': '+2024-05-1', 'what': '开工', 'source': {'document': '文'}}                     | date",
        "{'date': 2024, 'what': '开工', 'source': {'document': '文'}}                             | date",
        "{'date': [2024, 5, 1], 'what': '开工', 'source': {'document': '文'}}                     | date",
        "{'date': '0024-05-01', 'what': '开工', 'source': {'document': '文'}}                     | date",
        "{'date': '2999-05-01', 'what': '开工', 'source': {'document': '文'}}                     | date",
        "{'date': '2024-05-01', 'source': {'document': '文'}}                                     | what",
        "{'date': '2024-05-01', 'what': ' 　', 'source': {'document': '文'}}                      | what",
        "{'date': '2024-05-01', 'what': '。。！', 'source': {'document': '文'}}                   | what",
        "{'date': '2024-05-01', 'what': 5, 'source': {'document': '文'}}                          | what",
        "{'date': '2024-05-01', 'what': '开\\u0000工', 'source': {'document': '文'}}              | what",
        "{'date': '2024-05-01', 'what': '开\\ud800工', 'source': {'document': '文'}}              | what",
        "{'date': '2024-05-01', 'what': '开工'}                                                   | source",
        "{'date': '2024-05-01', 'what': '开工', 'source': '文'}                                   | source",
        "{'date': '2024-05-01', 'what': '开工', 'source': {}}                                     | source",
        "{'date': '2024-05-01', 'what': '开工', 'source': {'document': ''}}                       | source.document",
        "{'date': '2024-05-01', 'what': '开工', 'source': {'document': '\\u0000'}}                | source.document",
        "{'date': '2024-05-01', 'what': '开工', 'source': {'url': 'javascript:alert(1)'}}         | source.url",
        "{'date': '2024-05-01', 'what': '开工', 'source': {'url': 'https://a b'}}                 | source.url",
        "{'date': '2024-05-01', 'what': '开工', 'status': 'DONE', 'source': {'document': '文'}}   | status",
        "{'date': '2024-05-01', 'what': '开工', 'status': '开工', 'source': {'document': '文'}}   | status",
        "{'date': '2024-05-01', 'what': '开工', 'status': 2, 'source': {'document': '文'}}        | status",
        "{'date': '2024-05-01', 'what': '开工', 'status': '', 'source': {'document': '文'}}       | status",
        "{'date': '2024-05-01', 'what': '开工', 'note': 7, 'source': {'document': '文'}}          | note",
        "{'date': '2024-05-01', 'what': '开工', 'id': 'x', 'source': {'document': '文'}}          | id",
        "{'date': '2024-05-01', 'what': '开工', 'recording': {}, 'source': {'document': '文'}}    | recording",
        "{'date': '2024-05-01', 'what': '开工', 'what': '竣工', 'source': {'document': '文'}}     | body",
        "{'date': '2024-05-01', 'what': '开工', 'source': {'document': '文'}} {}                  | body",
        "{'date': '2024-05-01', 'what': '开工', 'source': {'document': '文'}                      | body",
        "[]                                                                                       | body",
        "null                                                                                     | body",
        "``                                                                                       | body",
        "开工                                                                                     | body",
    })
    void aBodyThatDoesNotFit(String body, String field) {
        as(editor()).body(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8)).post(RECORD).then().statusCode(400)
                .body("type", is("urn:gwr:problem:invalid-body")).body("violations.field", hasItem(field))
                .body("violations.in", hasItem("BODY")).body("instance", is(RECORD));
    }

    @Test
    void textsThatAreTooLong() {
        Map<String, Object> good = fact("2024-05-01", "长", null);
        record(editor(), PROJECT, with(good, "what", "长".repeat(501))).then().statusCode(400)
                .body("violations.field", contains("what"));
        record(editor(), PROJECT, with(good, "note", "长".repeat(2001))).then().statusCode(400)
                .body("violations.field", contains("note"));
        record(editor(), PROJECT, with(good, "source", Map.of("document", "长".repeat(501)))).then().statusCode(400)
                .body("violations.field", contains("source.document"));
        record(editor(), PROJECT, with(with(good, "what", "长".repeat(500)), "note", "长".repeat(2000))).then()
                .statusCode(201);
        as(editor()).body("{\"what\": \"" + "长".repeat(800_000) + "\"}").post(RECORD).then().statusCode(413);
    }

    /** A rare character is two for Java and one for everybody else. */
    @Test
    void rareCharactersCountOnce() {
        Map<String, Object> good = fact("2024-05-01", "长", null);
        record(editor(), PROJECT, with(good, "what", "𡌅".repeat(500))).then().statusCode(201);
        record(editor(), PROJECT, with(good, "what", "𡌅".repeat(501))).then().statusCode(400)
                .body("violations.field", contains("what"));
    }

    @Test
    void todayIsNotTheFutureAndTomorrowIs() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        record(editor(), PROJECT, fact(today.plusDays(1).toString(), "明天", null)).then().statusCode(400)
                .body("violations[0].message", is("must not be in the future"));
        record(editor(), PROJECT, fact(today.toString(), "今天", null)).then().statusCode(201);
    }

    @Test
    void correctionsAndWithdrawalsNeedAReason() {
        String token = editor();
        String id = recorded(token, PROJECT, "2024-05-05", "挂牌", null);
        for (Map<String, Object> body : List.<Map<String, Object>>of(Map.of(), Map.of("reason", " "),
                Map.of("reason", "由".repeat(1001)))) {
            as(token).header("If-Match", tag(id)).body(body).post(MILESTONES + id + "/withdrawal").then()
                    .statusCode(400)
                    .body("violations.field", hasItem("reason"));
        }
        as(token).header("If-Match", tag(id)).body(fact("2024-05-06", "挂牌", null)).post(MILESTONES + id + "/correction")
                .then()
                .statusCode(400).body("violations.field", hasItem("reason"));
        correct(token, id, fact("2999-05-06", "挂牌", null)).then().statusCode(400)
                .body("violations.field", contains("date"));
        as(token).header("If-Match", tag(id)).body(Map.of("reason", "误")).post(MILESTONES + "nothing/withdrawal").then()
                .statusCode(404);
        record(token, "nothing", fact("2024-05-05", "挂牌", null)).then().statusCode(404)
                .body("type", is("urn:gwr:problem:not-found"));
        record(token, "没有", fact("2024-05-05", "挂牌", null)).then().statusCode(404);
        as(token).contentType("text/plain").body("挂牌").post(RECORD).then().statusCode(415)
                .body("detail", containsString("application/json"));
        as(token).delete(MILESTONES + id).then().statusCode(405);
        given().get(MILESTONES + id).then().statusCode(200).body("recording.state", is("CURRENT"));
    }

    @ParameterizedTest(name = "{0} is refused for {1}")
    @CsvSource(delimiter = '|', value = {
        "milestones?project=nothing                  | project",
        "milestones?status=DONE                      | status",
        "milestones?state=current                    | state",
        "milestones?from=2024                        | from",
        "milestones?to=2024-02-30                    | to",
        "milestones?asOf=2999-01-01                  | asOf",
        "milestones?asOf=昨天                        | asOf",
        "milestones?asOf=2024-01-01&state=CURRENT    | state",
        "milestones?sort=NAME                        | sort",
        "milestones?limit=0                          | limit",
        "milestones?cursor=abc                       | cursor",
        "milestones?q=，                             | q",
        "milestones?since=1                          | since",
        "projects/PROJECT/milestones?project=PROJECT | project",
        "projects/PROJECT/milestones?asOf=2999-01-01 | asOf",
        "projects/PROJECT?asOf=2024-13-01            | asOf",
        "projects/PROJECT?asOf=2999-01-01            | asOf",
        "projects?asOf=2999-01-01                    | asOf",
        "projects?asOf=2024-06                       | asOf",
        "projects?progress=GOOD                      | progress",
        "projects?statusNow=DONE                     | statusNow",
        "projects/counts?groupBy=PROGRESS&asOf=x     | asOf",
        "changes?since=99999999                      | since",
    })
    void aParameterThatDoesNotFit(String path, String field) {
        given().urlEncodingEnabled(false).get("/api/v1/" + path.replace("PROJECT", PROJECT)).then().statusCode(400)
                .body("type", is("urn:gwr:problem:invalid-parameter")).body("violations.field", hasItem(field));
    }
}
