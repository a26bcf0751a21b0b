package dev.gwr.targets;

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
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people record: measured values and how deliverables stand. Each case has an indicator, or a target, of its own. */
abstract class RecordingCases extends ContractCases {

    private static final String OBSERVATIONS = "/api/v1/observations";

    static RequestSpecification editor() {
        return given().auth().oauth2(Tokens.of("li@example.org", "editor")).contentType(ContentType.JSON);
    }

    private static RequestSpecification colleague() {
        return given().auth().oauth2(Tokens.of("wang@example.org", "editor")).contentType(ContentType.JSON);
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.of("zhao@example.org", "admin")).contentType(ContentType.JSON);
    }

    static String value(String indicator, String period, String value, String unit) {
        return String.format("{\"indicator\":\"%s\",\"period\":\"%s\",\"value\":%s,\"unit\":\"%s\","
                + "\"source\":{\"document\":\"江西省统计局：统计公报\",\"url\":\"https://example.org/统计\"},\"note\":\"初步核算数\"}",
                indicator, period, value, unit);
    }

    private static String correction(String value, String reason) {
        return String.format("{\"value\":%s,\"unit\":\"%%\",\"source\":{\"document\":\"年鉴\"},\"reason\":\"%s\"}", value, reason);
    }

    static Response record(String indicator, String period, String value, String unit) {
        return editor().body(value(indicator, period, value, unit)).post(OBSERVATIONS);
    }

    @Test
    void aRecordedValueIsReadAsItWasRecordedAndMovesTheTarget() {
        Response created = record("gdp-growth", "2024-Q1", "4.9", "%");
        created.then().statusCode(201)
                .body("origin", is("RECORDED")).body("value.text", is("4.9%")).body("value.normalised", equalTo(4.9f))
                .body("province", is("360000")).body("coverage", is("TO_DATE")).body("report", nullValue())
                .body("recording.by", is("li@example.org")).body("recording.state", is("CURRENT"))
                .body("source.url", is("https://example.org/统计")).header("ETag", "\"v1\"");
        String path = created.header("Location");
        assertEquals(OBSERVATIONS + "/" + created.path("id"), path);
        given().get(path).then().statusCode(200).header("ETag", endsWith("-v1\"")).body("id", is((String) created.path("id")));
        given().get("/api/v1/targets/jx-2024-gdp-growth").then()
                .body("progress.status", is("ON_TRACK")).body("progress.attainment", equalTo(0.98f))
                .body("progress.method", is("POINT")).body("progress.through", is("2024-03")).body("progress.tolerance", equalTo(0.5f))
                .body("progress.evidence", contains((String) created.path("id")));
        given().get("/api/v1/targets?status=ON_TRACK").then().body("items.id", hasItem("jx-2024-gdp-growth"));
        given().get("/api/v1/targets?status=NO_DATA&limit=200").then().body("items.id", not(hasItem("jx-2024-gdp-growth")))
                .body("items.progress.status", everyItem(is("NO_DATA")));
        given().get("/api/v1/targets?headline=true&sort=ATTAINMENT_DESCENDING&limit=1").then()
                .body("items[0].progress.attainment", notNullValue());
        given().queryParam("groupBy", "STATUS").queryParam("indicator", "gdp-growth").get("/api/v1/targets/counts").then()
                .body("items", hasSize(1)).body("items[0].status", is("ON_TRACK"));
        given().queryParam("indicator", "gdp-growth").queryParam("sort", "PERIOD_ASCENDING").get(OBSERVATIONS).then()
                .body("items.period", contains("2023", "2024-Q1"));
        given().accept("text/csv").queryParam("indicator", "gdp-growth").get(OBSERVATIONS).then().statusCode(200)
                .body(containsString("江西省统计局"));
    }

    @Test
    void aCorrectionSupersedesAndHistoryShowsWhoAndWhen() {
        Response first = record("retail-sales-growth", "2024-Q1", "4.8", "%");
        String path = first.header("Location");
        Response second = editor().header("If-Match", given().get(path).header("ETag")).body(correction("5.1", "最终核实"))
                .post(path + "/correction");
        second.then().statusCode(201).body("value.amount", equalTo(5.1f)).body("recording.supersedes", is((String) first.path("id")))
                .body("recording.reason", is("最终核实")).body("period", is("2024-Q1"));
        given().get(path).then().body("value.amount", equalTo(4.8f)).body("recording.state", is("SUPERSEDED"))
                .body("recording.supersededBy", is((String) second.path("id"))).body("recording.endReason", is("最终核实"))
                .body("recording.version", is(2));
        given().get(path + "/history").then().body("items.id", contains((String) first.path("id"), second.path("id")))
                .body("items.recording.state", contains("SUPERSEDED", "CURRENT"));
        given().queryParam("indicator", "retail-sales-growth").queryParam("origin", "RECORDED").get(OBSERVATIONS).then()
                .body("items.id", contains((String) second.path("id")));
        given().queryParam("indicator", "retail-sales-growth").queryParam("state", "SUPERSEDED").get(OBSERVATIONS).then()
                .body("items.id", contains((String) first.path("id")));
        given().get("/api/v1/targets/jx-2024-retail-sales-growth").then().body("progress.measured", equalTo(5.1f));
        editor().header("If-Match", "*").body(correction("5.2", "again")).post(path + "/correction").then().statusCode(409)
                .body("type", is("urn:gwr:problem:not-current")).body("detail", containsString((String) second.path("id")));
    }

    @Test
    void aWithdrawalMarksAndTheTargetForgetsTheValue() {
        Response created = record("urban-income-growth", "2024-Q1", "5", "%");
        String path = created.header("Location");
        editor().header("If-Match", "\"v1\"").body("{\"reason\":\"记错季度\"}").post(path + "/withdrawal").then().statusCode(200)
                .body("recording.state", is("WITHDRAWN")).body("recording.endReason", is("记错季度")).header("ETag", "\"v2\"");
        given().get(path).then().statusCode(200).body("value.amount", is(5)).body("recording.state", is("WITHDRAWN"));
        given().get("/api/v1/targets/jx-2024-urban-income-growth").then().body("progress.status", is("NO_DATA"))
                .body("progress.attainment", nullValue());
        record("urban-income-growth", "2024-Q1", "4.7", "%").then().statusCode(201);
    }

    @Test
    void whoChangesMustHaveSeenWhatIsThere() {
        String path = record("rural-income-growth", "2024-Q1", "6", "%").header("Location");
        editor().body(correction("6.1", "x")).post(path + "/correction").then().statusCode(428)
                .body("type", is("urn:gwr:problem:precondition-required")).body("violations[0].field", is("If-Match"));
        editor().header("If-Match", "\"v9\"").body(correction("6.1", "x")).post(path + "/correction").then().statusCode(412)
                .body("type", is("urn:gwr:problem:precondition-failed"));
        editor().header("If-Match", "W/\"v1\"").body(correction("6.1", "x")).post(path + "/correction").then().statusCode(412);
        given().get(path + "/history").then().body("total", is(1));
    }

    @Test
    void whatSomebodyElseRecordedOnlyAnAdminEnds() {
        String path = record("fixed-asset-investment-growth", "2024-Q1", "3", "%").header("Location");
        colleague().header("If-Match", "\"v1\"").body("{\"reason\":\"x\"}").post(path + "/withdrawal").then().statusCode(403)
                .body("type", is("urn:gwr:problem:forbidden"));
        admin().header("If-Match", "\"v1\"").body("{\"reason\":\"x\"}").post(path + "/withdrawal").then().statusCode(200)
                .body("recording.endedBy", is("zhao@example.org")).body("recording.by", is("li@example.org"));
        admin().header("If-Match", "\"v1\"").body("{\"reason\":\"x\"}").post(OBSERVATIONS + "/jx-2024-gdp-growth-2023/withdrawal")
                .then().statusCode(403);
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
        editor().header("Idempotency-Key", key).body(body.replace("7.1", "7.2")).post(OBSERVATIONS).then().statusCode(422)
                .body("type", is("urn:gwr:problem:idempotency-key-reused")).body("violations[0].in", is("HEADER"));
        colleague().header("Idempotency-Key", key).body(body).post(OBSERVATIONS).then().statusCode(409)
                .body("type", is("urn:gwr:problem:duplicate")).body("detail", containsString((String) first.path("id")));
        editor().header("Idempotency-Key", "x".repeat(256)).body(body).post(OBSERVATIONS).then().statusCode(400)
                .body("violations[0].field", is("Idempotency-Key"));
        editor().header("Idempotency-Key", key).header("If-Match", "\"v1\"").body("{\"reason\":\"x\"}")
                .post(first.header("Location") + "/withdrawal").then().statusCode(422);
        given().queryParam("indicator", "industrial-value-added-growth").queryParam("origin", "RECORDED").get(OBSERVATIONS).then()
                .body("total", is(1));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource(delimiter = '|', value = {
        "nothing                            | 2024-Q1 | 1      | %        | indicator",
        "consumer-price-rise                | 2024-Q5 | 1      | %        | period",
        "consumer-price-rise                | 二〇二四 | 1      | %        | period",
        "consumer-price-rise                | 0000    | 1      | %        | period",
        "consumer-price-rise                | 2999    | 1      | %        | period",
        "consumer-price-rise                | 2024-Q1 | 1      | 亿元     | unit",
        "consumer-price-rise                | 2024-Q1 | 1      | furlongs | unit",
        "consumer-price-rise                | 2024-Q1 | -100   | %        | value",
        "consumer-price-rise                | 2024-Q1 | 1.0000000000000001 | % | value",
        "consumer-price-rise                | 2024-Q1 | 1e400  | %        | value",
        "urban-surveyed-unemployment-rate   | 2024-Q1 | 101    | %        | value",
        "urban-surveyed-unemployment-rate   | 2024-Q1 | -1     | %        | value",
        "grain-output                       | 2024    | -430   | 亿斤     | value"})
    void whatCannotBeIsRefusedAndNamed(String indicator, String period, String value, String unit, String field) {
        record(indicator, period, value, unit).then().statusCode(400).body("type", is("urn:gwr:problem:invalid-body"))
                .body("violations.field", hasItem(field));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "{} | indicator",
        "{\"indicator\":\"gdp-growth\",\"period\":\"2024-H1\",\"value\":5,\"unit\":\"%\"} | source",
        "{\"indicator\":\"gdp-growth\",\"period\":\"2024-H1\",\"value\":5,\"unit\":\"%\",\"source\":{}} | source.given",
        "{\"indicator\":\"gdp-growth\",\"period\":\"2024-H1\",\"value\":5,\"unit\":\"%\",\"source\":{\"url\":\"javascript:1\"}} | source.url",
        "{\"indicator\":\"gdp-growth\",\"period\":\"2024-H1\",\"value\":\"5\",\"unit\":\"%\",\"source\":{\"document\":\"x\"}} | value",
        "{\"indicator\":\"gdp-growth\",\"period\":\"2024-H1\",\"value\":5,\"unit\":\"%\",\"source\":{\"document\":\"x\"},\"by\":\"me\"} | by",
        "{\"indicator\":\"gdp-growth\",\"period\":\"2024-H1\",\"coverage\":1,\"value\":5,\"unit\":\"%\",\"source\":{\"document\":\"x\"}} | coverage",
        "{\"indicator\":\"gdp\\u0000\",\"period\":\"2024-H1\",\"value\":5,\"unit\":\"%\",\"source\":{\"document\":\"x\"}} | indicator",
        "{\"indicator\":\"gdp-growth\",\"period\":\"2024-H1\",\"value\":5,\"unit\":\"%\",\"source\":{\"document\":\"x\\ud800\"}} | source.document",
        "{\"indicator\": | body",
        "[] | body"})
    void aBodyThatDoesNotFitIsRefused(String body, String field) {
        editor().body(body).post(OBSERVATIONS).then().statusCode(400).body("violations.field", hasItem(field));
    }

    @Test
    void aDeliverableStandsAsPeopleReportIt() {
        String deliverable = given().get("/api/v1/targets?kind=DELIVERABLE&limit=1").path("items[0].id");
        String path = "/api/v1/targets/" + deliverable + "/status-reports";
        String body = "{\"status\":\"ON_TRACK\",\"date\":\"2024-06-30\",\"source\":{\"document\":\"督查通报\"},\"note\":\"进展顺利\"}";
        Response created = editor().body(body).post(path);
        created.then().statusCode(201).body("target", is(deliverable)).body("status", is("ON_TRACK"));
        String report = created.header("Location");
        given().get("/api/v1/targets/" + deliverable).then().body("progress.status", is("ON_TRACK"))
                .body("progress.method", is("REPORTED")).body("progress.evidence", contains((String) created.path("id")));
        editor().body(body).post(path).then().statusCode(409).body("type", is("urn:gwr:problem:duplicate"));
        editor().header("If-Match", given().get(report).header("ETag"))
                .body(body.replace("ON_TRACK", "BEHIND").replace("\"note\"", "\"reason\":\"复核\",\"note\""))
                .post(report + "/correction").then().statusCode(201).body("status", is("BEHIND"));
        given().get("/api/v1/targets/" + deliverable).then().body("progress.status", is("BEHIND"));
        given().get(report + "/history").then().body("items.status", contains("ON_TRACK", "BEHIND"));
        given().queryParam("target", deliverable).get("/api/v1/status-reports").then().body("items.status", contains("BEHIND"));
        editor().body(body.replace("ON_TRACK", "NO_DATA")).post(path).then().statusCode(400).body("violations.field", hasItem("status"));
        editor().body(body.replace("2024-06-30", "2999-01-01")).post(path).then().statusCode(400)
                .body("violations.field", hasItem("date"));
        editor().body(body).post("/api/v1/targets/jx-2024-gdp-growth/status-reports").then().statusCode(400)
                .body("detail", containsString("gdp-growth"));
        editor().body(body).post("/api/v1/targets/没有/status-reports").then().statusCode(404);
    }

    @Test
    void asOfAnswersAsThingsStood() {
        record("urban-surveyed-unemployment-rate", "2024-Q1", "5.3", "%").then().statusCode(201);
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        String target = given().queryParam("indicator", "urban-surveyed-unemployment-rate").get("/api/v1/targets").path("items[0].id");
        given().queryParam("asOf", today).get("/api/v1/targets/" + target).then().body("progress.status", is("ON_TRACK"));
        given().queryParam("asOf", "2024-06-30").get("/api/v1/targets/" + target).then().body("progress.status", is("NO_DATA"));
        given().queryParam("asOf", "2024-06-30").queryParam("status", "ON_TRACK").get("/api/v1/targets").then()
                .body("items", empty());
        given().queryParam("asOf", today).queryParam("status", "ON_TRACK").queryParam("sort", "ATTAINMENT_ASCENDING")
                .get("/api/v1/targets").then().body("items.id", hasItem(target));
        given().queryParam("asOf", "2024-06-30").queryParam("groupBy", "STATUS").get("/api/v1/targets/counts").then()
                .body("items.status", contains("NO_DATA"));
        given().queryParam("asOf", "2024-06-30").queryParam("indicator", "urban-surveyed-unemployment-rate").get(OBSERVATIONS).then()
                .body("items.origin", everyItem(is("REPORT")));
        given().queryParam("asOf", "2999-01-01").get("/api/v1/targets").then().statusCode(400).body("violations.field", contains("asOf"));
        given().queryParam("asOf", "昨天").get("/api/v1/targets/" + target).then().statusCode(400);
    }

    @Test
    void theFeedHasEachChangeOnceInOrder() {
        String since = given().queryParam("since", "latest").get("/api/v1/changes").path("next");
        String id = record("consumer-price-rise", "2024-H1", "0.2", "%").path("id");
        editor().header("If-Match", "\"v1\"").body("{\"reason\":\"x\"}").post(OBSERVATIONS + "/" + id + "/withdrawal");
        Response page = given().queryParam("since", since).queryParam("limit", "1").get("/api/v1/changes");
        page.then().body("items.kind", contains("RECORDED")).body("items[0].id", is(id)).body("items[0].service", is("targets-service"))
                .body("items[0].href", is(OBSERVATIONS + "/" + id)).body("items[0].by", is("li@example.org")).body("more", is(true));
        Response rest = given().queryParam("since", page.<String>path("next")).get("/api/v1/changes");
        rest.then().body("items.kind", contains("WITHDRAWN")).body("more", is(false));
        String next = rest.path("next");
        assertNotEquals(since, next);
        given().queryParam("since", next).get("/api/v1/changes").then().body("items", empty()).body("next", is(next));
        given().get("/api/v1/changes").then().body("items[0].kind", is("LOADED"));
        given().queryParam("since", "999999999").get("/api/v1/changes").then().statusCode(400).body("violations.field", contains("since"));
        given().queryParam("since", "乙").get("/api/v1/changes").then().statusCode(400);
    }

    @Test
    void tokensThatAreNoGoodAreRefused() {
        String body = value("gdp-growth", "2024-H1", "4.5", "%");
        given().contentType(ContentType.JSON).body(body).post(OBSERVATIONS).then().statusCode(401)
                .body("type", is("urn:gwr:problem:unauthenticated")).header("WWW-Authenticate", startsWith("Bearer"));
        for (String token : new String[] {Tokens.expired("a", "editor"), Tokens.forged("a", "admin"), Tokens.unsigned("a", "admin"),
            Tokens.ofAnotherIssuer("a", "editor"), Tokens.forAnotherAudience("a", "editor"), "abc", "钥匙", "a.b.c"}) {
            given().auth().oauth2(token).contentType(ContentType.JSON).body(body).post(OBSERVATIONS).then().statusCode(401)
                    .body("type", is("urn:gwr:problem:unauthenticated"));
        }
        for (String role : new String[] {"viewer", "Editor", ""}) {
            given().auth().oauth2(Tokens.of("a", role)).contentType(ContentType.JSON).body(body).post(OBSERVATIONS).then()
                    .statusCode(403).body("type", is("urn:gwr:problem:forbidden"));
        }
        given().auth().oauth2(Tokens.forged("a", "admin")).get("/api/v1/targets/jx-2024-gdp-growth").then().statusCode(200);
    }
}
