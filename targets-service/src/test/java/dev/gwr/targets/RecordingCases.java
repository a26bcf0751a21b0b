package dev.gwr.targets;

import static dev.gwr.targets.Facts.OBSERVATIONS;
import static dev.gwr.targets.Facts.editor;
import static dev.gwr.targets.Facts.record;
import static dev.gwr.targets.Facts.value;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.gwr.commons.caching.Versioned;
import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What people record: measured values and how deliverables stand. Each case has an indicator, or a target, of its own.
 */
abstract class RecordingCases extends ContractCases {

    private static RequestSpecification colleague() {
        return given().auth().oauth2(Tokens.of("wang@example.org", "editor")).contentType(ContentType.JSON);
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.of("zhao@example.org", "admin")).contentType(ContentType.JSON);
    }

    private static String correction(String value, String reason) {
        return String.format("{\"value\":%s,\"unit\":\"%%\",\"source\":{\"document\":\"年鉴\"},\"reason\":\"%s\"}", value,
                reason);
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The tag that a record's answer has when it was recorded. */
    private static String tag(String id, int version) {
        return '"' + Versioned.tagOf(id, version) + '"';
    }

    @Test
    void aRecordedValueIsReadAsItWasRecordedAndMovesTheTarget() {
        Response created = record("gdp-growth", "2024-Q1", "4.9", "%");
        created.then().statusCode(201)
                .body("origin", is("RECORDED")).body("value.text", is("4.9%")).body("value.normalised", equalTo(4.9f))
                .body("province", is("350000")).body("coverage", is("TO_DATE")).body("report", nullValue())
                .body("recording.by", is("li@example.org")).body("recording.state", is("CURRENT"))
                .body("source.url", is("https://example.org/bulletin"))
                .header("ETag", matchesPattern("\"[0-9a-f]{8}\\.v1\""));
        String path = created.header("Location");
        assertEquals(OBSERVATIONS + "/" + created.path("id"), path);
        given().get(path).then().statusCode(200).header("ETag", endsWith(".v1\""))
                .body("id", is((String) created.path("id")));
        given().get("/api/v1/targets/fj-2024-gdp-growth").then()
                .body("progress.status", is("NOT_MEASURED")).body("progress.attainment", equalTo(0.98f))
                .body("progress.method", is("POINT")).body("progress.through", is("2024-03"))
                .body("progress.tolerance", equalTo(0.2f))
                .body("progress.evidence", contains((String) created.path("id")));
        given().get("/api/v1/targets?status=NOT_MEASURED&limit=200").then()
                .body("items.id", hasItem("fj-2024-gdp-growth"));
        given().get("/api/v1/targets?status=NO_DATA&limit=200").then()
                .body("items.id", not(hasItem("fj-2024-gdp-growth")))
                .body("items.progress.status", everyItem(is("NO_DATA")));
        given().get("/api/v1/targets?headline=true&sort=ATTAINMENT_DESCENDING&limit=1").then()
                .body("items[0].progress.attainment", notNullValue());
        given().queryParam("groupBy", "STATUS").queryParam("indicator", "gdp-growth").get("/api/v1/targets/counts")
                .then().body("items", hasSize(1)).body("items[0].status", is("NOT_MEASURED"));
        given().queryParam("indicator", "gdp-growth").queryParam("sort", "PERIOD_ASCENDING").get(OBSERVATIONS).then()
                .body("items.period", contains("2023", "2024-Q1"));
        given().queryParam("indicator", "gdp-growth").get(OBSERVATIONS + "/table.csv").then().statusCode(200)
                .body(containsString("江西省统计局"));
    }

    @Test
    void aCorrectionSupersedesAndHistoryShowsWhoAndWhen() {
        Response first = record("retail-sales-growth", "2024-Q1", "4.8", "%");
        String path = first.header("Location");
        Response second = editor().header("If-Match", given().get(path).header("ETag")).body(correction("5.1", "最终核实"))
                .post(path + "/correction");
        second.then().statusCode(201).body("value.amount", equalTo(5.1f))
                .body("recording.supersedes", is((String) first.path("id")))
                .body("recording.reason", is("最终核实")).body("period", is("2024-Q1"));
        given().get(path).then().body("value.amount", equalTo(4.8f)).body("recording.state", is("SUPERSEDED"))
                .body("recording.supersededBy", is((String) second.path("id"))).body("recording.endReason", is("最终核实"))
                .body("recording.version", is(2));
        given().get(path + "/history").then().body("items.id", contains((String) first.path("id"), second.path("id")))
                .body("items.recording.state", contains("SUPERSEDED", "CURRENT"));
        given().queryParam("indicator", "retail-sales-growth").queryParam("origin", "RECORDED").get(OBSERVATIONS).then()
                .body("items.id", contains((String) second.path("id")));
        given().queryParam("indicator", "retail-sales-growth").queryParam("state", "SUPERSEDED").get(OBSERVATIONS)
                .then().body("items.id", contains((String) first.path("id")));
        given().get("/api/v1/targets/fj-2024-retail-sales-growth").then().body("progress.measured", equalTo(5.1f));
        editor().header("If-Match", "*").body(correction("5.2", "again")).post(path + "/correction").then()
                .statusCode(409).body("type", is("urn:gwr:problem:not-current"))
                .body("detail", containsString((String) second.path("id")));
    }

    @Test
    void aWithdrawalMarksAndTheTargetForgetsTheValue() {
        Response created = record("urban-income-growth", "2024-Q1", "5", "%");
        String path = created.header("Location");
        editor().header("If-Match", tag(idOf(path), 1)).body("{\"reason\":\"记错季度\"}").post(path + "/withdrawal").then()
                .statusCode(200).body("recording.state", is("WITHDRAWN")).body("recording.endReason", is("记错季度"))
                .header("ETag", matchesPattern("\"[0-9a-f]{8}\\.v2\""));
        given().get(path).then().statusCode(200).body("value.amount", is(5)).body("recording.state", is("WITHDRAWN"));
        given().get("/api/v1/targets/fj-2024-urban-income-growth").then().body("progress.status", is("NO_DATA"))
                .body("progress.attainment", nullValue());
        record("urban-income-growth", "2024-Q1", "4.7", "%").then().statusCode(201);
    }

    @Test
    void whoChangesMustHaveSeenWhatIsThere() {
        String path = record("rural-income-growth", "2024-Q1", "6", "%").header("Location");
        editor().body(correction("6.1", "x")).post(path + "/correction").then().statusCode(428)
                .body("type", is("urn:gwr:problem:precondition-required")).body("violations[0].field", is("If-Match"));
        editor().header("If-Match", "\"v9\"").body(correction("6.1", "x")).post(path + "/correction").then()
                .statusCode(412).body("type", is("urn:gwr:problem:precondition-failed"));
        editor().header("If-Match", tag("fj-2024-gdp-growth-2023", 1)).body(correction("6.1", "x"))
                .post(path + "/correction").then().statusCode(412);
        given().get(path + "/history").then().body("total", is(1));
        String again = editor().header("If-Match", "W/" + tag(idOf(path), 1).replace("v1", "v1-br"))
                .body(correction("6.1", "x")).post(path + "/correction").then().statusCode(201).extract().path("id");
        editor().header("If-Match", tag(again, 1).replace("v1", "v1-gzip")).body("{\"reason\":\"x\"}")
                .post(OBSERVATIONS + '/' + again + "/withdrawal").then().statusCode(200);
    }

    @Test
    void whatSomebodyElseRecordedOnlyAnAdminEnds() {
        String path = record("fixed-asset-investment-growth", "2024-Q1", "3", "%").header("Location");
        colleague().header("If-Match", tag(idOf(path), 1)).body("{\"reason\":\"x\"}").post(path + "/withdrawal").then()
                .statusCode(403).body("type", is("urn:gwr:problem:forbidden"));
        admin().header("If-Match", tag(idOf(path), 1)).body("{\"reason\":\"x\"}").post(path + "/withdrawal").then()
                .statusCode(200)
                .body("recording.endedBy", is("zhao@example.org")).body("recording.by", is("li@example.org"));
        admin().header("If-Match", "*").body("{\"reason\":\"x\"}")
                .post(OBSERVATIONS + "/fj-2024-gdp-growth-2023/withdrawal").then().statusCode(403);
    }

    /** A name is what an issuer lets its users choose; issuer and subject are who they are. */
    @Test
    void anotherPersonOfTheSameNameIsAnother() {
        String path = record("retail-sales-growth", "2023-Q1", "3.5", "%").header("Location");
        given().auth().oauth2(Tokens.with(Map.of("sub", "\"another\"", "upn", "\"li@example.org\""), "editor"))
                .contentType(ContentType.JSON)
                .header("If-Match", tag(idOf(path), 1)).body("{\"reason\":\"x\"}").post(path + "/withdrawal").then()
                .statusCode(403);
        given().auth().oauth2(Tokens.with(Map.of("sub", "\"li@example.org\"", "upn", "\"Li\""), "editor"))
                .contentType(ContentType.JSON)
                .header("If-Match", tag(idOf(path), 1)).body("{\"reason\":\"x\"}").post(path + "/withdrawal").then()
                .statusCode(200).body("recording.by", is("li@example.org")).body("recording.endedBy", is("Li"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "upn   | 5                  | 401,403,409,201", "upn | \"\"  | 403,201,409",
                "upn | {\"a\":1} | 401,403,409,201",
        "sub   | 7                  | 401,403", "sub | \"\"      | 401,403", "sub | \"a\\u0000b\" | 401,403",
        "nonce | \"n-0S6_WzA2Mj\" | 403", "typ | \"ID\"    | 403", "upn | \"a\\u202eb\" | 201,409",
        "upn | \"%LONG%\" | 403"})
    void aTokenThatDoesNotSayWhoItIsOfIsRefused(String claim, String value, String statuses) {
        String json = value.replace("%LONG%", "x".repeat(5000));
        Response answer = given().auth().oauth2(Tokens.with(Map.of(claim, json), "editor"))
                .contentType(ContentType.JSON)
                .body(value("industrial-value-added-growth", "2024-H1", "7.1", "%")).post(OBSERVATIONS);
        assertTrue(List.of(statuses.split(",")).contains(String.valueOf(answer.statusCode())), answer.asString());
        if (answer.statusCode() == 201) {
            assertFalse(answer.<String>path("recording.by").contains("\u202e"));
        }
    }

    @Test
    void theSameKeyGetsTheSameAnswerAndAnotherBodyIsRefused() {
        String key = UUID.randomUUID().toString();
        String body = value("industrial-value-added-growth", "2024-Q1", "7.1", "%");
        Response first = editor().header("Idempotency-Key", key).body(body).post(OBSERVATIONS);
        Response again = editor().header("Idempotency-Key", key).body(body).post(OBSERVATIONS);
        assertEquals(201, again.statusCode());
        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("Location"), again.header("Location"));
        editor().header("Idempotency-Key", key).body(body.replace("7.1", "7.2")).post(OBSERVATIONS).then()
                .statusCode(422)
                .body("type", is("urn:gwr:problem:idempotency-key-reused")).body("violations[0].in", is("HEADER"));
        colleague().header("Idempotency-Key", key).body(body).post(OBSERVATIONS).then().statusCode(409)
                .body("type", is("urn:gwr:problem:duplicate"))
                .body("detail", containsString((String) first.path("id")));
        editor().header("Idempotency-Key", "").body(body).post(OBSERVATIONS).then().statusCode(400)
                .body("violations[0].field", is("Idempotency-Key"));
        editor().header("Idempotency-Key", "x".repeat(256)).body(body).post(OBSERVATIONS).then().statusCode(400)
                .body("violations[0].field", is("Idempotency-Key"));
        editor().header("Idempotency-Key", key).header("If-Match", tag(idOf(first.header("Location")), 1))
                .body("{\"reason\":\"x\"}").post(first.header("Location") + "/withdrawal").then().statusCode(422);
        given().queryParam("indicator", "industrial-value-added-growth").queryParam("period", "2024-Q1")
                .queryParam("origin", "RECORDED").get(OBSERVATIONS).then().body("total", is(1));
    }

    @Test
    void aDeliverableStandsAsPeopleReportIt() {
        String deliverable = given().get("/api/v1/targets?kind=DELIVERABLE&limit=1").path("items[0].id");
        String path = "/api/v1/targets/" + deliverable + "/status-reports";
        String body = "{\"status\":\"ON_TRACK\",\"date\":\"2025-01-15\",\"source\":{\"document\":\"督查通报\"},\"note\":\""
                + "进展顺利\"}";
        Response created = editor().body(body).post(path);
        created.then().statusCode(201).body("target", is(deliverable)).body("status", is("ON_TRACK"));
        String report = created.header("Location");
        given().get("/api/v1/targets/" + deliverable).then().body("progress.status", is("ON_TRACK"))
                .body("progress.method", is("REPORTED")).body(
                "progress.evidence", contains((String) created.path("id")));
        editor().body(body).post(path).then().statusCode(409).body("type", is("urn:gwr:problem:duplicate"));
        editor().header("If-Match", given().get(report).header("ETag"))
                .body(body.replace("ON_TRACK", "BEHIND").replace("\"note\"", "\"reason\":\"复核\",\"note\""))
                .post(report + "/correction").then().statusCode(201).body("status", is("BEHIND"));
        given().get("/api/v1/targets/" + deliverable).then().body("progress.status", is("BEHIND"));
        given().get(report + "/history").then().body("items.status", contains("ON_TRACK", "BEHIND"));
        for (String list : List.of(path, "/api/v1/status-reports?target=" + deliverable)) {
            given().get(list).then().statusCode(200).body("items.status", contains("BEHIND"));
        }
        given().get("/api/v1/targets/nothing/status-reports").then().statusCode(404);
        given().get("/api/v1/status-reports?province=350000&year=2024").then().body("total", is(1));
        editor().body(body.replace("ON_TRACK", "NO_DATA")).post(path).then().statusCode(400)
                .body("violations.field", hasItem("status"));
        editor().body(body.replace("2025-01-15", "2999-01-01")).post(path).then().statusCode(400)
                .body("violations.field", hasItem("date"));
        editor().body(body).post("/api/v1/targets/fj-2024-gdp-growth/status-reports").then().statusCode(400)
                .body("detail", containsString("gdp-growth"));
        editor().body(body).post("/api/v1/targets/没有/status-reports").then().statusCode(404);
    }

    @Test
    void asOfAnswersAsThingsStood() {
        record("urban-surveyed-unemployment-rate", "2024-Q1", "5.3", "%").then().statusCode(201);
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        String target = given().queryParam("indicator", "urban-surveyed-unemployment-rate").get("/api/v1/targets")
                .path("items[0].id");
        given().queryParam("asOf", today).get("/api/v1/targets/" + target).then()
                .body("progress.status", is("NOT_MEASURED"));
        given().queryParam("asOf", "2024-06-30").get("/api/v1/targets/" + target).then()
                .body("progress.status", is("NO_DATA"));
        given().queryParam("asOf", "2024-06-30").queryParam("status", "NOT_MEASURED").get("/api/v1/targets").then()
                .body("items", empty());
        given().queryParam("asOf", today).queryParam("status", "NOT_MEASURED")
                .queryParam("sort", "ATTAINMENT_ASCENDING").queryParam("limit", 200)
                .get("/api/v1/targets").then().body("items.id", hasItem(target));
        given().queryParam("asOf", "2024-06-30").queryParam("groupBy", "STATUS").get("/api/v1/targets/counts").then()
                .body("items.status", contains("NO_DATA"));
        given().queryParam("asOf", "2024-06-30").queryParam("indicator", "urban-surveyed-unemployment-rate")
                .get(OBSERVATIONS).then().body("items.origin", everyItem(is("REPORT")));
        given().queryParam("asOf", "2999-01-01").get("/api/v1/targets").then().statusCode(400)
                .body("violations.field", contains("asOf"));
        given().queryParam("asOf", "昨天").get("/api/v1/targets/" + target).then().statusCode(400);
    }

    @Test
    void theFeedHasEachChangeOnceInOrder() {
        String since = given().queryParam("since", "latest").get("/api/v1/changes").path("next");
        String id = record("consumer-price-rise", "2024-H1", "0.2", "%").path("id");
        editor().header("If-Match", tag(id, 1)).body("{\"reason\":\"x\"}")
                .post(OBSERVATIONS + "/" + id + "/withdrawal");
        Response page = given().queryParam("since", since).queryParam("limit", "1").get("/api/v1/changes");
        page.then().body("items.kind", contains("RECORDED")).body("items[0].id", is(id))
                .body("items[0].service", is("targets-service"))
                .body("items[0].href", is(OBSERVATIONS + "/" + id)).body("items[0].by", is("li@example.org"))
                .body("items[0].nameEn", endsWith(" 2024-H1")).body("more", is(true));
        Response rest = given().queryParam("since", page.<String>path("next")).get("/api/v1/changes");
        rest.then().body("items.kind", contains("WITHDRAWN")).body("more", is(false));
        String next = rest.path("next");
        assertNotEquals(since, next);
        given().queryParam("since", next).get("/api/v1/changes").then().body("items", empty()).body("next", is(next));
        given().get("/api/v1/changes").then().body("items[0].kind", is("LOADED"));
        given().queryParam("since", "999999999").get("/api/v1/changes").then().statusCode(400)
                .body("violations.field", contains("since"));
        given().queryParam("since", "乙").get("/api/v1/changes").then().statusCode(400);
    }
}
