package dev.gwr.reports;

import static dev.gwr.reports.People.colleague;
import static dev.gwr.reports.People.editor;
import static dev.gwr.reports.People.reviewer;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.Fixture;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What people decide about readings, and what becomes of it. Each case has a report of its own. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
class ReviewTest extends ContractCases {

    private static String take(int year) {
        editor().contentType("application/zip").body(Fixture.zip(year, UnaryOperator.identity()))
                .post("/api/v1/reports?publish=true").then().statusCode(201);
        return "/api/v1/reports/jx-" + year;
    }

    private static String digest(String report) {
        return given().get("/internal/publications").path("items.find { it.report == '" + report + "' }.digest");
    }

    @Test
    void aCorrectedReadingIsPublishedAnewAndItsHistoryKept() {
        String report = take(2041);
        String before = digest("jx-2041");
        String reading = report + "/readings/jx-2041-gdp-growth";
        String tag = given().get(reading).header("ETag");
        reviewer().header("If-Match", tag).body(
                "{\"changes\":{\"bound\":\"EXACTLY\",\"value\":{\"amount\":5.5},\"note\":{\"zh\":\"看过\",\"en\":\"seen"
                + "\"}},\"reason\":\"No "
                + "hedge\"}").post(reading + "/correction").then().statusCode(200).body("state", is("CORRECTED"))
                .body("record.target.bound", is("EXACTLY")).body("record.target.value.text", is("5.5%"))
                .body("record.target.reading.by", is("li@example.org")).body("version", is(2)).header("ETag",
                endsWith(".v2\""));
        given().get(reading).then().body("history.action", contains("READ", "CORRECTED"))
                .body("history[0].record.target.bound", is("APPROXIMATELY")).body("history[1].reason", is("No hedge"));
        assertEquals(false, before.equals(digest("jx-2041")));
        given().get("/internal/publications").then().body("items.find { it.report == 'jx-2041' }.revision", is(2));
        given().get("/internal/publications/jx-2041").then()
                .body("targets.find { it.id == 'jx-2041-gdp-growth' }.bound", is("EXACTLY"))
                .body("targets.find { it.id == 'jx-2041-gdp-growth' }.reading.state", is("CORRECTED"));
    }

    @Test
    void aCorrectionThatTheTextDoesNotBearOutIsRefusedByField() {
        String reading = take(2042) + "/readings/jx-2042-gdp-growth";
        correct(reading, "{\"value\":{\"text\":\"6%\"}}").then().statusCode(400).body("violations.field",
                contains("value.text"));
        correct(reading, "{\"period\":\"2042-Q9\"}").then().statusCode(400).body("violations.field",
                contains("period"));
        correct(reading, "{\"indicator\":\"none\"}").then().statusCode(400).body("violations.field",
                contains("indicator"));
        correct(reading, "{\"bound\":\"BETWEEN\"}").then().statusCode(400).body("violations.field",
                contains("value.upper"));
        correct(reading, "{\"bound\":\"SOMEHOW\"}").then().statusCode(400).body("violations.field", contains("bound"));
        correct(reading, "{\"nothing\":1}").then().statusCode(400).body("violations.field", contains("nothing"));
        correct(reading,
                "{\"citations\":[{\"section\":\"二\",\"paragraph\":1,\"start\":0,\"end\":2,\"quote\":\"不是\"}]}").then()
                .statusCode(400).body("violations.field", hasItem("citations"));
        given().get(reading).then().body("version", is(1));
    }

    @Test
    void aRefusalIsToldInChineseToWhoPrefersIt() {
        String reading = take(2050) + "/readings/jx-2050-gdp-growth";
        for (String changes : new String[] {"{\"value\":{\"text\":\"6%\"}}", "{\"period\":\"2050-Q9\"}",
                "{\"indicator\":\"none\"}", "{\"bound\":\"BETWEEN\"}"}) {
            reviewer().header("If-Match", "*").header("Accept-Language", "zh").body("{\"changes\":" + changes + "}")
                    .post(reading + "/correction").then().statusCode(400).body("title", is("请求正文不完整或不符合要求"))
                    .body("violations.message", everyItem(matchesPattern(".*\\p{IsHan}.*")));
        }
        reviewer().header("Accept-Language", "zh").post(reading + "/confirmation").then().statusCode(428)
                .body("title", is("请求需要 If-Match 头"));
    }

    private static io.restassured.response.Response correct(String reading, String changes) {
        return reviewer().header("If-Match", "*").body("{\"changes\":" + changes + "}").post(reading + "/correction");
    }

    @Test
    void ofTwoEditorsTheSecondIsTold() {
        String reading = take(2043) + "/readings/jx-2043-gdp-growth";
        String tag = given().get(reading).header("ETag");
        reviewer().header("If-Match", tag).post(reading + "/confirmation").then().statusCode(200).body("state",
                is("CONFIRMED"))
                .body("by", is("li@example.org"));
        colleague().header("If-Match", tag).body("{\"reason\":\"x\"}").post(reading
                + "/rejection").then().statusCode(412)
                .body("type", is("urn:gwr:problem:precondition-failed"));
        colleague().body("{\"reason\":\"x\"}").post(reading + "/rejection").then().statusCode(428);
        given().get(reading).then().body("state", is("CONFIRMED")).body("history", hasSize(2));
        given().post(reading + "/confirmation").then().statusCode(401);
    }

    @Test
    void aRejectedReadingIsPublishedNoMoreAndItsNumberIsExcused() {
        String report = take(2044);
        String reading = report + "/readings/jx-2044-grain-output";
        reviewer().header("If-Match", "*").body("{\"reason\":\"Not promised\"}").post(reading
                + "/rejection").then().statusCode(200)
                .body("state", is("REJECTED")).body("reason", is("Not promised"));
        given().get("/internal/publications/jx-2044").then().body("targets.id", not(hasItem("jx-2044-grain-output")));
        given().get(report + "/readings?state=REJECTED").then().body("items.id", contains("jx-2044-grain-output"));
        given().get(report).then().body("coverage.unread", is(0));
        reviewer().body("{\"ids\":[\"jx-2044-gdp-growth\",\"jx-2044-grain-output\"]}").post(report
                + "/readings/confirmations").then()
                .statusCode(409).body("violations.field", contains("ids"));
        given().get(report + "/readings/jx-2044-gdp-growth").then().body("by", nullValue());
        reviewer().body("{\"ids\":[\"jx-2044-gdp-growth\",\"jx-2044-gdp-growth-2043\"]}").post(report
                + "/readings/confirmations").then()
                .statusCode(200).body("items.by", contains("li@example.org", "li@example.org"));
        reviewer().header("If-Match", "*").post(reading + "/confirmation").then().statusCode(200).body("state",
                is("CONFIRMED"));
        given().get("/internal/publications/jx-2044").then().body("targets.id", hasItem("jx-2044-grain-output"));
    }

    @Test
    void whatWasMissedIsAddedByItsPlaceInTheText() {
        String report = take(2045);
        String text = given().get(report + "/sections/二.1").path("paragraphs[0].text");
        int start = text.indexOf("完成投资");
        String place = "\"section\":\"二.1\",\"paragraph\":1,\"start\":" + start + ",\"end\":" + (start + 8);
        String record = "{\"kind\":\"FIGURE\",\"name\":\"完成投资12亿元\",\"period\":\"2045\",\"bound\":\"EXACTLY\","
                + "\"value\":{\"text\":\"12亿元\",\"amount\":12,\"unitText\":\"亿元\"}}";
        reviewer().body("{\"kind\":\"TARGET\"," + place + ",\"record\":" + record + "}").post(report
                + "/readings").then()
                .statusCode(201).body("id", is("jx-2045-l8-" + start)).body("citation.quote", is("完成投资12亿元"))
                .body("record.target.value.normalised", equalTo(1200000000)).body("state", is("CORRECTED"))
                .body("record.target.reading.by", is("li@example.org"));
        reviewer().body("{\"kind\":\"TARGET\"," + place + ",\"record\":" + record + "}").post(report
                + "/readings").then()
                .statusCode(409);
        given().get("/internal/publications/jx-2045").then().body("targets.id", hasItem("jx-2045-l8-" + start));
        reviewer().body("{\"kind\":\"TARGET\",\"section\":\"二.1\",\"paragraph\":9,\"start\":0,\"end\":1,\"record\":"
                + record + "}")
                .post(report + "/readings").then().statusCode(400).body("violations.field", contains("paragraph"));
    }

    @Test
    void aNewTextKeepsWhatPeopleDecidedWhereItsQuoteStillStands() {
        String report = take(2046);
        reviewer().header("If-Match", "*").body("{\"changes\":{\"note\":{\"zh\":\"看过\",\"en\":\"seen\"}}}")
                .post(report + "/readings/jx-2046-gdp-growth/correction").then().statusCode(200);
        reviewer().header("If-Match", "*").post(report + "/readings/jx-2046-grain-output/confirmation").then()
                .statusCode(200);
        UnaryOperator<String> later = content -> content.replace("粮食产量440亿斤", "粮食产量445亿斤").replace("440", "445")
                .replace("主要预期目标是：地区", "主要预期目标是，地区");
        byte[] zip = Fixture.zip(2046, later);
        editor().contentType("application/zip").body(zip).post("/api/v1/reports").then().statusCode(409);
        editor().contentType("application/zip").body(zip).post("/api/v1/reports?replace=true").then().statusCode(201)
                .body("state", is("PUBLISHED"));
        given().get(report + "/readings/jx-2046-gdp-growth").then().body("state",
                is("CORRECTED")).body("record.target.note.zh", is("看过"));
        given().get(report + "/readings/jx-2046-grain-output").then().body("record.target.value.amount", is(445))
                .body("history.action", contains("READ", "CONFIRMED", "DROPPED", "READ"));
        given().get("/internal/publications/jx-2046").then()
                .body("targets.find { it.id == 'jx-2046-gdp-growth' }.note.zh", is("看过"))
                .body("targets.find { it.id == 'jx-2046-grain-output' }.value.amount", is(445));
        given().get(report + "/text").then().body(containsString("445"));
    }

    @Test
    void aParagraphIsDeclaredComplete() {
        String report = take(2047);
        reviewer().post(report + "/paragraphs/二/1/completion").then().statusCode(200).body("by", is("li@example.org"));
        given().get(report + "/sections/二").then().body("paragraphs[0].complete", is(true));
        reviewer().post(report + "/paragraphs/二/9/completion").then().statusCode(404);
    }

    @Test
    void anExcuseIsSaidInBothLanguagesUntilAPersonHasAReasonOfHisOwn() {
        editor().contentType("text/plain;charset=UTF-8").body(Fixture.text(2049).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/reports").then().statusCode(201);
        String report = "/api/v1/reports/jx-2049";
        Map<String, String> excuse = given().get(report + "/readings?kind=EXCUSE&limit=200").then().statusCode(200)
                .extract().path("items.find { it.rule == 'note-mark' }.record.excuse");
        assertEquals("注释的标记。", excuse.get("reason"));
        assertEquals("The mark of a note.", excuse.get("reasonEn"));
        correct(report + "/readings/" + excuse.get("id"), "{\"reason\":\"Only a day\"}").then().statusCode(200)
                .body("record.excuse.reason", is("Only a day")).body("record.excuse.reasonEn", nullValue());
    }

    @Test
    void readingsAreListedByRiskAndFilters() {
        String report = take(2048);
        given().get(report + "/readings?sort=RISK&kind=TARGET&kind=OBSERVATION&section=二").then().statusCode(200)
                .body("items.kind", contains("TARGET", "TARGET"));
        given().get(report + "/readings?limit=1").then().statusCode(200).body("next.isEmpty()", is(false));
        given().get(report + "/readings?kind=NOTHING").then().statusCode(400);
        given().get(report + "/readings?sort=SIZE").then().statusCode(400).body("violations.field", contains("sort"));
        given().get(report + "/readings?order=RISK").then().statusCode(400)
                .body("violations.field", contains("order"));
        given().get(report + "/readings/none").then().statusCode(404);
        given().get("/api/v1/reports/none-2024/readings").then().statusCode(404);
    }

    /** Of two reports of a place, the newer one says nothing of the prefecture. */
    @Test
    void aNewerReportDoesNotHideWhatAnOlderSaysOfAPrefecture() {
        for (String text : new String[] {Fixture.text(2053).replace("青竹岭抽水蓄能电站", "赣州市抽水蓄能电站"),
                Fixture.text(2054)}) {
            editor().contentType("text/plain;charset=UTF-8").body(text.getBytes(StandardCharsets.UTF_8))
                    .post("/api/v1/reports?publish=true").then().statusCode(201);
        }
        given().get("/api/v1/regions/360700").then().statusCode(200).body("region.mentions", is(1))
                .body("mentions.citation.report", contains("jx-2053"));
        given().get("/api/v1/regions/360000").then().body("mentions.region", hasItem("360700"));
        given().get("/api/v1/regions/360700?report=jx-2054").then().body("region.mentions", is(0))
                .body("mentions", hasSize(0));
    }

    @Test
    void regionsAreThoseOfTheWholeCountry() {
        given().get("/api/v1/regions?parent=360000").then().statusCode(200).body("items.code", hasItem("360700"));
        given().get("/api/v1/regions?level=PROVINCE").then().body("items.code", hasItem("650000"));
        given().queryParam("q", "赣州").get("/api/v1/regions").then().body("items.code", hasItem("360700"));
        String next = given().get("/api/v1/regions?limit=2").then().body("items", hasSize(2)).extract().path("next");
        given().queryParam("limit", 2).queryParam("cursor", next).get("/api/v1/regions").then().statusCode(200)
                .body("items", hasSize(2));
        given().get("/api/v1/regions/350800").then().statusCode(200).body("region.name", is("龙岩市"))
                .body("mentions.citation.report", hasItem(Fixture.REPORT));
        given().get("/api/v1/regions/990000").then().statusCode(404);
        given().get("/api/v1/regions?report=none-2024").then().statusCode(400);
    }
}
