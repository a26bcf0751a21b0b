package dev.gwr.reports;

import static dev.gwr.reports.People.editor;
import static dev.gwr.reports.People.reviewer;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.Fixture;
import dev.gwr.commons.testing.RealPostgres;
import dev.gwr.commons.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** How reports come in. Each case has a year of its own, and with it a report. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
class ImportTest extends ContractCases {

    private static final String REPORTS = "/api/v1/reports";
    private static final String PLAIN = "text/plain; charset=utf-8";

    private static Response post(String text) {
        return editor().contentType(PLAIN).body(text.getBytes(StandardCharsets.UTF_8)).post(REPORTS);
    }

    private static Response postZip(byte[] zip) {
        return editor().contentType("application/zip").body(zip).post(REPORTS);
    }

    @Test
    void aTextIsReadAndWaitsForItsReview() {
        Response created = post(Fixture.text());
        created.then().statusCode(201).body("id", is(Fixture.TEXT_ID)).body("state", is("RECEIVED")).body("year",
                is(2031))
                .body("region", is("360000")).body("coverage.numbers", greaterThan(0)).header("ETag",
                endsWith(".v1\""));
        assertEquals(REPORTS + "/" + Fixture.TEXT_ID, created.header("Location"));
        String text = given().get(REPORTS + "/" + Fixture.TEXT_ID
                + "/text").then().statusCode(200).extract().asString();
        assertEquals(Fixture.text(), text);
        given().get(REPORTS + "/" + Fixture.TEXT_ID).then().statusCode(200)
                .body("about.title", is("2031年江西省政府工作报告")).body("about.origin", is("TEXT"))
                .body("about.date", is("2031-01-20")).body("parts.heading", hasItem("二、2031年工作安排"))
                .body("parts.sections.flatten().heading.flatten()", hasItem(containsString("着力扩大有效需求")))
                .body("noise.text", hasItem(containsString("打印")));
        given().get(REPORTS).then().body("items.id", not(hasItem(Fixture.TEXT_ID)));
        given().get(REPORTS + "?state=RECEIVED&limit=200").then().body("items.id", hasItem(Fixture.TEXT_ID));
        given().get("/internal/publications").then().body("items.report", not(hasItem(Fixture.TEXT_ID)));
        given().get(REPORTS + "/" + Fixture.TEXT_ID + "/readings?kind=TERM").then().body("total", is(2))
                .body("items.state", hasItem("MACHINE_READ"));
        given().get(REPORTS + "/" + Fixture.TEXT_ID + "/folder").then().statusCode(404);
        post(Fixture.text()).then().statusCode(409).body("type", is("urn:gwr:problem:duplicate"))
                .body("detail", containsString(Fixture.TEXT_ID));
        post(Fixture.text().replace("4.7%", "4.8%")).then().statusCode(409).body("detail",
                containsString(Fixture.TEXT_ID));
    }

    @Test
    void whatAReportSaysTwiceAndDifferentlyComesFirstInTheReview() {
        post(Fixture.text(2071).replace("粮食总产量达到", "全年地区生产总值增长4.9%，粮食总产量达到")).then().statusCode(201);
        given().get(REPORTS + "/jx-2071/readings?sort=RISK&limit=2").then().statusCode(200)
                .body("items.risks", everyItem(hasItem("VALUES_DIFFER")))
                .body("items.record.observation.value.text", containsInAnyOrder("4.7%", "4.9%"))
                .body("items.alternatives.observation.value.text.flatten()", containsInAnyOrder("4.7%", "4.9%"));
    }

    @Test
    void aTextIsPublishedAtOnceIfThatIsAskedFor() {
        editor().contentType("text/plain").body(Fixture.text(2033).getBytes(Charset.forName("GB18030")))
                .post(REPORTS
                + "?publish=true&source=https://example.org/2033&retrieved=2033-02-01").then().statusCode(201)
                .body("id", is("jx-2033")).body("state", is("PUBLISHED"));
        given().get(REPORTS + "/jx-2033").then().body("about.source", is("https://example.org/2033"))
                .body("about.retrieved", is("2033-02-01")).body("about.receivedBy",
                is("li@example.org")).body("about.revision", is(1));
        given().get("/internal/publications").then().body("items.report", hasItem("jx-2033"));
        given().get("/internal/publications/jx-2033").then().statusCode(200).body("report.id", is("jx-2033"));
        given().get("/api/v1/changes").then().body("items.findAll { it.id == 'jx-2033' }.kind", hasItem("PUBLISHED"));
        reviewer().body("{\"reason\":\"Falscher Text\"}").post(REPORTS + "/jx-2033/withdrawal").then().statusCode(200)
                .body("state", is("WITHDRAWN")).body("withdrawnReason", is("Falscher Text"));
        given().get("/internal/publications").then().body("items.find { it.report == 'jx-2033' }.state",
                is("WITHDRAWN"))
                .body("items.find { it.report == 'jx-2033' }.revision", is(2));
        reviewer().body("{\"reason\":\"x\"}").post(REPORTS + "/jx-2033/withdrawal").then().statusCode(409);
        reviewer().post(REPORTS + "/jx-2033/publication").then().statusCode(200).body("state",
                is("PUBLISHED")).body("revision", is(3));
        reviewer().post(REPORTS + "/jx-2033/publication").then().statusCode(200).body("revision", is(3));
    }

    @Test
    void theNewestReportComesFirst() {
        String text = Fixture.text(2051);
        assertTrue(text.contains("2051年1月20日"));
        post(text.replace("江西省", "安徽省").replace("2051年1月20日", "")).then().statusCode(201).body("id", is("ah-2051"));
        post(text.replace("江西省", "福建省")).then().statusCode(201).body("id", is("fj-2051"));
        post(text.replace("2051年1月20日", "2051年2月5日")).then().statusCode(201).body("id", is("jx-2051"));
        given().get(REPORTS + "?state=RECEIVED&year=2051").then().body("items.id", contains("jx-2051", "fj-2051",
                "ah-2051"));
    }

    private static String project(String report, String name) {
        return given().get(REPORTS + "/" + report + "/readings?kind=PROJECT&limit=200").then().statusCode(200).extract()
                .path("items.find { it.name == '" + name + "' }.id");
    }

    @Test
    void aProjectOfAnotherNameIsKnownByWhatPeopleSaidOfIt() {
        String name = "云溪湖至青竹岭高速公路";
        String other = "云溪湖至松风岭高速公路";
        editor().contentType(PLAIN).body(Fixture.text(2055).getBytes(StandardCharsets.UTF_8))
                .post(REPORTS + "?publish=true").then().statusCode(201);
        post(Fixture.text(2056).replace(name, other)).then().statusCode(201);
        String id = project("jx-2055", name);
        assertNotEquals(id, project("jx-2056", other));
        reviewer().header("If-Match", "*").body("{\"changes\":{\"aliases\":[\"" + other + "\"]}}")
                .post(REPORTS + "/jx-2055/readings/" + id + "/correction").then().statusCode(200);
        post(Fixture.text(2057).replace(name, other)).then().statusCode(201);
        assertEquals(id, project("jx-2057", other));
        post(Fixture.text(2058).replace(name, other).replace("江西省", "安徽省")).then().statusCode(201);
        assertNotEquals(id, project("ah-2058", other));
    }

    @Test
    void aTextComesAsJsonToo() {
        String body = "{\"text\":\"" + Fixture.text(2034).replace("\"", "\\\"").replace("\n", "\\n")
                + "\",\"year\":2034}";
        reviewer().body(body).post(REPORTS).then().statusCode(201).body("id", is("jx-2034"));
        reviewer().body("{\"text\":\" \"}").post(REPORTS).then().statusCode(400).body("violations[0].field",
                is("text"));
        reviewer().body("{\"texts\":\"x\"}").post(REPORTS).then().statusCode(400).body("violations[0].field",
                is("texts"));
        reviewer().body("{").post(REPORTS).then().statusCode(400);
        reviewer().body("null").post(REPORTS).then().statusCode(400).body("violations[0].field", is("body"));
        reviewer().body(body.replace(":2034}", ":2147483646}")).post(REPORTS).then().statusCode(400)
                .body("violations[0].field", is("year"));
        reviewer().body(body.replace("}", ",\"region\":\"三六\",\"source\":\"ftp://example.org\"}")).post(REPORTS)
                .then().statusCode(400).body("violations.field", contains("region", "source"));
    }

    @Test
    void whatIsNoReportIsRefusedWithTheReason() {
        post("不是报告").then().statusCode(422).body("type", is("urn:gwr:problem:not-a-report"))
                .body("violations[0].field", is("text"));
        post(Fixture.text(2035).replace("江西省", "我省")).then().statusCode(422).body("violations[0].field", is("region"));
        editor().contentType("application/pdf").body(new byte[] {1, 2, 3}).post(REPORTS).then().statusCode(422);
        editor().contentType("image/png").body(new byte[] {1, 2, 3}).post(REPORTS).then().statusCode(415)
                .body("detail", containsString("application/pdf"));
        editor().contentType(PLAIN).post(REPORTS).then().statusCode(400);
        editor().contentType(PLAIN).body("长".repeat(2_000_000).getBytes(StandardCharsets.UTF_8)).post(REPORTS).then()
                .statusCode(413);
        editor().contentType(PLAIN).body("x").post(REPORTS + "?region=36").then().statusCode(400)
                .body("violations[0].field", is("region"));
        editor().contentType(PLAIN).body("x").post(REPORTS + "?nothing=1").then().statusCode(400);
        given().contentType(PLAIN).body("x").post(REPORTS).then().statusCode(401);
        given().auth().oauth2(Tokens.of("zhang@example.org", "viewer")).contentType(PLAIN).body("x").post(REPORTS)
                .then().statusCode(403);
    }

    @Test
    void aTextIsReadAgainByTheRulesAsTheyNowAreAndKeepsWhatIsTheSame() {
        byte[] text = Fixture.text(2040).getBytes(StandardCharsets.UTF_8);
        editor().contentType(PLAIN).body(text).post(REPORTS + "?publish=true").then().statusCode(201);
        String before = given().get(REPORTS + "/jx-2040/readings?limit=200").then().extract().path("items.version")
                .toString();
        editor().contentType(PLAIN).body(text).post(REPORTS + "?replace=true").then().statusCode(201).body("state",
                is("PUBLISHED"));
        String after = given().get(REPORTS + "/jx-2040/readings?limit=200").then().extract().path("items.version")
                .toString();
        assertEquals(before, after);
        given().get("/internal/publications").then().body("items.find { it.report == 'jx-2040' }.revision", is(1));
    }

    @Test
    void theSameKeyGetsTheSameAnswer() {
        String key = UUID.randomUUID().toString();
        byte[] text = Fixture.text(2036).getBytes(StandardCharsets.UTF_8);
        Response first = editor().header("Idempotency-Key", key).contentType(PLAIN).body(text).post(REPORTS);
        first.then().statusCode(201);
        Response again = editor().header("Idempotency-Key", key).contentType(PLAIN).body(text).post(REPORTS);
        assertEquals(201, again.statusCode());
        assertEquals(first.asString(), again.asString());
        editor().header("Idempotency-Key", key).contentType(PLAIN).body(Fixture.text(2037).getBytes(
                StandardCharsets.UTF_8))
                .post(REPORTS).then().statusCode(422).body("type", is("urn:gwr:problem:idempotency-key-reused"));
    }

    @Test
    void aFolderIsProvenTakenInAndGivenBack() {
        byte[] zip = Fixture.zip(2038, UnaryOperator.identity());
        postZip(zip).then().statusCode(201).body("id", is("jx-2038")).body("coverage.unread", is(0))
                .body("readings.find { it.kind == 'TARGET' }.state", is("CONFIRMED"))
                .body("readings.find { it.kind == 'EXCUSE' }.count", is(2));
        given().get(REPORTS + "/jx-2038/readings?kind=EXCUSE&limit=1").then()
                .body("items[0].record.excuse.reason", is("The date of the report."))
                .body("items[0].record.excuse.reasonEn", nullValue());
        byte[] back = given().get(REPORTS + "/jx-2038/folder").then().statusCode(200).extract().asByteArray();
        postZip(back).then().statusCode(409).body("detail", containsString("jx-2038"));
        given().get(REPORTS + "/jx-2038/readings/jx-2038-gdp-growth").then().statusCode(200)
                .body("record.target.value.text", is("5.5%")).body("record.target.value.normalised", equalTo(5.5f))
                .body("citation.section", is("二")).body("line", is(7)).body("history.action", hasItem("READ"));
    }

    @Test
    void aFaultyFolderIsRefusedWithEveryFault() {
        byte[] zip = Fixture.zip(2039, content -> content.replace("value: 5.5", "value: 5.6").replace("quote: 12亿元",
                "quote: 13亿元"));
        postZip(zip).then().statusCode(422).body("type", is("urn:gwr:problem:not-a-report"))
                .body("violations.field", hasItem("jx-2039-gdp-growth")).body("violations.size()", greaterThan(1));
        editor().header("Accept-Language", "zh").contentType("application/zip").body(zip).post(REPORTS).then()
                .statusCode(422).body("violations.message", hasItem("数值 5.6 与原文的 5.5% 不符"));
        given().get(REPORTS + "/jx-2039").then().statusCode(404);
        postZip(Fixture.zip(2039, content -> content.replace("titleEn:", "titelEn:"))).then().statusCode(422)
                .body("detail", containsString("fault")).body("violations[0].message", containsString("titelEn"));
        postZip("no zip".getBytes(StandardCharsets.UTF_8)).then().statusCode(422);
    }
}
