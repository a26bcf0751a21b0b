package dev.gwr.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.Examples;
import dev.gwr.commons.testing.PackagedServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged gateway before the packaged services: what it passes through and what it combines. */
@QuarkusIntegrationTest
@QuarkusTestResource(PackagedServices.class)
class GatewayIT extends GatewayCases {

    /** The same for both, so that a problem, which names it, is the same too. */
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00";

    PackagedServices services;

    @ParameterizedTest
    @CsvSource({
        "targets, /api/v1/targets?theme=rural&limit=5, application/json",
        "targets, /api/v1/targets?theme=rural&limit=5, text/csv",
        "targets, /api/v1/targets/jx-2024-gdp-growth, application/json",
        "targets, /api/v1/targets?themes=rural, application/json",
        "targets, /api/v1/observations/nothing, application/json",
        "targets, /api/v1/code-lists/units, application/json",
        "projects, /api/v1/projects?region=360700, application/json",
        "projects, /api/v1/code-lists/sectors, text/csv",
        "glossary, /api/v1/terms?q=%E5%8D%81%E7%99%BE%E5%8D%83%E4%B8%87, application/json",
        "glossary, /api/v1/mentions?limit=3, text/csv"})
    void whatItPassesThroughIsWhatTheServiceSays(String service, String path, String accept) {
        Response through = given().urlEncodingEnabled(false).accept(accept).header("traceparent", TRACE).get(path);
        Response direct = given().noFilters().baseUri(services.url(service)).port(port(service)).urlEncodingEnabled(false)
                .accept(accept).header("traceparent", TRACE).get(path);
        assertEquals(direct.statusCode(), through.statusCode());
        assertArrayEquals(direct.asByteArray(), through.asByteArray());
        for (String header : List.of("Content-Type", "ETag", "Cache-Control", "Link", "X-Total-Count", "Vary")) {
            assertEquals(direct.header(header), through.header(header), header);
        }
        if (direct.statusCode() == 200) {
            given().urlEncodingEnabled(false).accept(accept).header("If-None-Match", direct.header("ETag")).get(path).then()
                    .statusCode(304).header("ETag", is(direct.header("ETag")));
        }
    }

    private int port(String service) {
        return Integer.parseInt(services.url(service).replaceAll(".*:", ""));
    }

    @Test
    void anyTextIsAnnotated() {
        given().contentType("application/json").body(Map.of("text", "😀深入实施科技兴赣六大行动")).post("/api/v1/annotations").then()
                .statusCode(200).body("items", hasSize(1)).body("items[0].surface", is("科技兴赣六大行动"))
                .body("items[0].start", is(5)).body("items[0].end", is(13));
        given().contentType("application/json").body("{\"text\": 1").post("/api/v1/annotations").then().statusCode(400);
    }

    @Test
    void aReportHasItsOutlineAndWhatEachSectionHolds() {
        given().get("/api/v1/reports").then().statusCode(200).body("items.id", hasItem("jx-2024"));
        given().get("/api/v1/reports/jx-2024").then().statusCode(200)
                .body("about.meeting", is("江西省第十四届人民代表大会第二次会议")).body("about.date", is("2024-01-23"))
                .body("parts.code", hasItems("一", "二"))
                .body("parts.find { it.code == '二' }.sections.find { it.code == '二.2' }.projects", greaterThan(20))
                .body("parts.find { it.code == '二' }.sections.find { it.code == '二.4' }.targets", is(19))
                .body("parts.find { it.code == '一' }.sections.find { it.code == '一.1' }.observations", greaterThan(10))
                .body("parts.find { it.code == '二' }.sections.find { it.code == '二' }.synthetic", is(true))
                .body("parts.find { it.code == '二' }.sections.find { it.code == '二.4' }.synthetic", is(false))
                .body("missing", nullValue());
        given().get("/api/v1/reports/hn-2024").then().statusCode(404);
    }

    @Test
    void aSectionIsAnAnnotatedText() {
        Response section = given().get("/api/v1/reports/jx-2024/sections/二.4");
        section.then().statusCode(200).body("paragraphs", hasSize(5)).body("missing", nullValue())
                .body("targets.id", hasItem("jx-2024-grain-output"));
        String text = section.path("paragraphs[1].text");
        int start = section.path("paragraphs[1].spans.find { it.id == 'jx-2024-grain-output' }.start");
        int end = section.path("paragraphs[1].spans.find { it.id == 'jx-2024-grain-output' }.end");
        assertTrue(text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)).contains("430亿斤以上"));
        given().get("/api/v1/reports/jx-2024/sections/一.1").then()
                .body("observations.id", hasItem("jx-2024-gdp-growth-2023"))
                .body("projects.id", hasItem("jx-chang-jing-huang-high-speed-railway"))
                .body("terms.number", hasItem(1));
        given().get("/api/v1/reports/jx-2024/sections/附件.2").then().statusCode(200).body("synthetic", is(false))
                .body("paragraphs[0].spans.findAll { it.type == 'TERM' }.id", hasItem("jx-2024-term-1269-action-plan"));
        given().get("/api/v1/reports/jx-2024/sections/三.1").then().statusCode(404);
    }

    @Test
    void aSearchFindsAllTypesInOneOrder() {
        Response found = given().queryParam("q", "高铁").get("/api/v1/search");
        found.then().statusCode(200).body("items[0].type", is("PROJECT")).body("items.type", hasItems("PROJECT", "PARAGRAPH"))
                .body("items.find { it.id == 'jx-chang-jing-huang-high-speed-railway' }.titleHighlights[0].start", is(3))
                .body("items.find { it.id == 'jx-chang-jing-huang-high-speed-railway' }.titleHighlights[0].end", is(5));
        given().queryParam("q", "高铁").queryParam("type", "PARAGRAPH").get("/api/v1/search").then()
                .body("items.type", everyItem(is("PARAGRAPH"))).body("counts", hasSize(1));
        given().queryParam("q", "1269行动计划").get("/api/v1/search").then().body("items.id", hasItem("jx-2024-term-1269-action-plan"));
        given().queryParam("q", "粮食产量").get("/api/v1/search").then().body("items[0].id", is("jx-2024-grain-output"));
        given().get("/api/v1/search").then().statusCode(400).body("violations.field", hasItem("q"));
        given().queryParam("q", "“”").get("/api/v1/search").then().statusCode(400).body("violations.field", hasItem("q"));
    }

    @Test
    void theOverviewHasTheHeadlineBesideTheResults() {
        given().get("/api/v1/overview").then().statusCode(200).body("headline", hasSize(9))
                .body("headline.find { it.id == 'jx-2024-gdp-growth' }.baseline.value.text", is("4.1%"))
                .body("themes", hasSize(10)).body("themes.find { it.theme == 'headline' }.figures", is(8))
                .body("themes.find { it.theme == 'demand' }.projects.stage", hasItems("COMPLETE", "START", "PLAN"));
        given().get("/api/v1/overview?report=jx-1999").then().statusCode(400).body("violations.field", hasItem("report"));
    }

    @Test
    void theOverviewTellsHowAllOfItStands() {
        for (String theme : List.of("headline", "rural", "demand")) {
            String row = "themes.find { it.theme == '" + theme + "' }.";
            Response overview = given().get("/api/v1/overview");
            assertEquals(overview.<Integer>path(row + "figures"), overview.<Integer>path(row + "progress.sum { it.figures }"));
            assertEquals(overview.<Integer>path(row + "deliverables"), overview.<Integer>path(row + "progress.sum { it.deliverables }"));
            overview.then().body(row + "progress.find { it.status == 'NO_DATA' }.deliverables",
                    is(overview.<Integer>path(row + "deliverables")));
        }
        given().get("/api/v1/overview?asOf=2024-02-01").then().statusCode(200).body("headline.progress.status", hasItem("NO_DATA"));
        given().get("/api/v1/overview?asOf=2999-01-01").then().statusCode(400).body("violations.field", hasItem("asOf"));
        given().get("/api/v1/overview?asOf=soon").then().statusCode(400).body("violations.field", hasItem("asOf"));
    }

    @Test
    void aRegionHasWhatIsPlannedThere() {
        given().get("/api/v1/regions").then().statusCode(200).body("total", is(112))
                .body("items.find { it.code == '360700' }.projects", is(inGanzhou("projects")))
                .body("items.find { it.code == '360700' }.targets", is(inGanzhou("targets")))
                .body("items.find { it.code == '360700' }.mentions", is(10));
        given().get("/api/v1/regions/360700").then().statusCode(200).body("region.name", is("赣州市"))
                .body("projects.id", not(hasSize(0))).body("mentions.size()", is(10)).body("mentions.region", hasItem("360781"))
                .body("mentions[0].citation.section", is("一.1"));
        given().get("/api/v1/regions/999999").then().statusCode(404);
    }

    private static int inGanzhou(String list) {
        return given().get("/api/v1/" + list + "?region=360700&limit=1").path("total");
    }

    @Test
    void aTermHasEverythingThatUsesIt() {
        given().get("/api/v1/terms/jx-2024-term-ten-hundred-thousand-ten-thousand-projects/usage").then().statusCode(404);
        given().get("/api/v1/terms/jx-2024-term-1269-action-plan/usage").then().statusCode(200)
                .body("term.number", is(2)).body("places.citation.section", hasItems("一.2", "二.1", "附件.12"))
                .body("targets.target.id", hasItems("jx-2024-key-manufacturing-chains", "jx-2024-advanced-manufacturing-clusters"))
                .body("targets.via", everyItem(is("CITES")))
                .body("observations.via", everyItem(is("SAME_SENTENCE")))
                .body("observations.observation.id", hasItem("jx-2024-high-tech-enterprises-2023")).body("missing", nullValue());
        given().get("/api/v1/terms/jx-2024-term-e-commerce-ten-hundred-thousand-ten-thousand/usage").then().statusCode(200)
                .body("targets.find { it.target.id == 'jx-2024-online-shops' }.via", is("NOTE"));
        given().get("/api/v1/terms/jx-2024-term-ten-hundred-thousand-ten-thousand-programme/usage").then().statusCode(200)
                .body("targets[0].via", is("CITES")).body("targets.via", hasItem("SAME_SENTENCE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/reports", "/api/v1/reports/jx-2024", "/api/v1/overview", "/api/v1/regions/360700",
        "/api/v1/search?q=GDP"})
    void aCombinedAnswerIsNotSentTwice(String path) {
        String tag = given().get(path).then().statusCode(200).header("ETag", startsWith("\"")).extract().header("ETag");
        given().header("If-None-Match", tag).get(path).then().statusCode(304).body(is(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/api/v1/nothing              | 404 | unknown-path",
        "/api/v1/code-lists/nothing   | 404 | unknown-path",
        "/nothing                     | 404 | unknown-path",
        "/api/v1/search?q=%E9%AB%98&limit=0 | 400 | invalid-parameter",
        "/api/v1/overview?x=1         | 400 | invalid-parameter",
        "/api/v1/reports/%00          | 404 | unknown-path"})
    void badInputIsAProblem(String path, int status, String type) {
        given().noFilters().urlEncodingEnabled(false).get(path).then().statusCode(status)
                .contentType("application/problem+json").body("type", is("urn:gwr:problem:" + type));
    }

    @Test
    void combinedRecordsAreTheServicesRecords() {
        given().get("/api/v1/reports/jx-2024/sections/二.4").then()
                .body("targets", is(given().queryParam("section", "二.4").queryParam("limit", 200).get("/api/v1/targets")
                        .<List<Object>>path("items")));
    }

    @Test
    void theDocumentAndThePagesAreThere() {
        given().noFilters().get("/q/openapi").then().statusCode(200).body(containsString("/api/v1/targets"))
                .body(containsString("/api/v1/annotations")).body(containsString("getTermUsage"));
        given().noFilters().get("/").then().statusCode(200).body(containsString("Swagger UI"));
        given().noFilters().get("/q/swagger-ui/").then().statusCode(200);
        assertEquals("http://localhost", RestAssured.baseURI);
    }

    @Test
    void theExamplesOfTheDocumentAreAnswers() throws IOException {
        Examples.areAnswers();
    }
}
