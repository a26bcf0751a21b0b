package dev.gwr.gateway;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.PackagedServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged gateway before the packaged services: what it passes through and what it combines. */
@QuarkusIntegrationTest
@WithTestResource(PackagedServices.class)
class GatewayIT extends GatewayCases {

    /** The same for both, so that a problem, which names it, is the same too. */
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00";

    PackagedServices services;

    @ParameterizedTest
    @CsvSource({
        "targets, /api/v1/targets?theme=rural&limit=5, application/json",
        "targets, /api/v1/targets/table.csv?theme=rural, text/csv",
        "targets, /api/v1/targets/fj-2024-gdp-growth, application/json",
        "targets, /api/v1/targets?themes=rural, application/json",
        "targets, /api/v1/observations/nothing, application/json",
        "targets, /api/v1/code-lists/units, application/json",
        "projects, /api/v1/projects?region=350800, application/json",
        "projects, /api/v1/projects/table.csv?profile=FULL, */*",
        "glossary, /api/v1/terms?q=%E5%8F%8C%E7%99%BE%E5%8D%83%E4%B8%87, application/json",
        "glossary, /api/v1/mentions/table.csv, */*",
        "reports, /api/v1/reports/table.csv?year=2024, */*",
        "reports, /api/v1/reports/fj-2024/readings/table.csv?limit=3, */*"})
    void whatItPassesThroughIsWhatTheServiceSays(String service, String path, String accept) {
        Response through = given().config(RestAssured.config().decoderConfig(decoderConfig().noContentDecoders()))
                .urlEncodingEnabled(false).accept(accept).header("traceparent", TRACE).get(path);
        Response direct = given().noFilters().baseUri(services.url(service)).port(port(service))
                .urlEncodingEnabled(false)
                .accept(accept).header("traceparent", TRACE).get(path);
        assertEquals(direct.statusCode(), through.statusCode());
        assertArrayEquals(direct.asByteArray(), through.asByteArray());
        for (String header : List.of("Content-Type", "ETag", "Cache-Control", "Content-Disposition")) {
            assertEquals(direct.header(header), through.header(header), header);
        }
        if (direct.statusCode() == 200) {
            given().urlEncodingEnabled(false).accept(accept).header("If-None-Match", direct.header("ETag")).get(path)
                    .then()
                    .statusCode(304).header("ETag", is(direct.header("ETag")));
        }
    }

    private int port(String service) {
        return Integer.parseInt(services.url(service).replaceAll(".*:", ""));
    }

    @Test
    void anyTextIsAnnotated() {
        given().contentType("application/json").body(Map.of("text", "😀深入实施科技兴闽四大行动")).post("/api/v1/annotations").then()
                .statusCode(200).body("items", hasSize(1)).body("items[0].surface", is("科技兴闽四大行动"))
                .body("items[0].start", is(5)).body("items[0].end", is(13));
        given().contentType("application/json").body("{\"text\": 1").post("/api/v1/annotations").then().statusCode(400);
    }

    @Test
    void aReportHasItsOutlineAndWhatEachSectionHolds() {
        given().get("/api/v1/reports").then().statusCode(200).body("items.id", hasItem("fj-2024"));
        given().get("/api/v1/reports/fj-2024").then().statusCode(200)
                .body("about.meeting", is("福建省人民代表大会会议")).body("about.date", is("2024-01-16"))
                .body("parts.code", hasItems("一", "二"))
                .body("parts.find { it.code == '二' }.sections.find { it.code == '二.2' }.projects", is(20))
                .body("parts.find { it.code == '二' }.sections.find { it.code == '二.4' }.targets", is(6))
                .body("parts.find { it.code == '一' }.sections.find { it.code == '一.1' }.observations", is(12))
                .body("parts.find { it.code == '二' }.sections.find { it.code == '二' }.synthetic", is(true))
                .body("parts.find { it.code == '二' }.sections.find { it.code == '二.4' }.synthetic", is(false))
                .body("missing", nullValue());
        given().get("/api/v1/reports/hn-2024").then().statusCode(404);
    }

    @Test
    void aSectionIsAnAnnotatedText() {
        Response section = given().get("/api/v1/reports/fj-2024/sections/二.4");
        section.then().statusCode(200).body("paragraphs", hasSize(2)).body("missing", nullValue())
                .body("targets.id", hasItem("fj-2024-grain-output"));
        String text = section.path("paragraphs[1].text");
        int start = section.path("paragraphs[1].spans.find { it.id == 'fj-2024-grain-output' }.start");
        int end = section.path("paragraphs[1].spans.find { it.id == 'fj-2024-grain-output' }.end");
        assertTrue(text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end))
                .contains("101亿斤以上"));
        given().get("/api/v1/reports/fj-2024/sections/一.1").then()
                .body("observations.id", hasItem("fj-2024-gdp-growth-2023"))
                .body("projects.id", hasItem("fj-rong-lu-high-speed-railway"))
                .body("terms.number", hasItem(2));
        given().get("/api/v1/reports/fj-2024/sections/附件.2").then().statusCode(200)
                .body("paragraphs[0].spans.findAll { it.type == 'TERM' }.id", hasItem("fj-2024-term-2468-action-plan"));
        given().get("/api/v1/reports/fj-2024/sections/三.1").then().statusCode(404);
    }

    @Test
    void theOverviewHasTheHeadlineBesideTheResults() {
        given().get("/api/v1/overview").then().statusCode(200).body("headline", hasSize(9))
                .body("headline.find { it.id == 'fj-2024-gdp-growth' }.baseline.value.text", is("4.3%"))
                .body("themes", hasSize(8)).body("themes.find { it.theme == 'headline' }.figures", is(8))
                .body("themes.find { it.theme == 'demand' }.projects.stage", hasItems("COMPLETE", "START", "PLAN"));
        given().get("/api/v1/overview?report=jx-1999").then().statusCode(400)
                .body("violations.field", hasItem("report"));
        given().get("/api/v1/overview?report=a%3Bb").then().statusCode(400).body("violations.field", hasItem("report"));
    }

    @Test
    void theOverviewTellsHowAllOfItStands() {
        for (String theme : List.of("headline", "rural", "demand")) {
            String row = "themes.find { it.theme == '" + theme + "' }.";
            Response overview = given().get("/api/v1/overview");
            assertEquals(overview.<Integer>path(row + "figures"),
                    overview.<Integer>path(row + "progress.sum { it.figures }"));
            assertEquals(overview.<Integer>path(row + "deliverables"), overview.<Integer>path(row + "progress.sum { "
                    + "it.deliverables }"));
            overview.then().body(row + "progress.find { it.status == 'NO_DATA' }.deliverables",
                    is(overview.<Integer>path(row + "deliverables")));
        }
        given().get("/api/v1/overview?asOf=2024-02-01").then().statusCode(200)
                .body("headline.progress.status", hasItem("NO_DATA"));
        given().get("/api/v1/overview?asOf=2999-01-01").then().statusCode(400)
                .body("violations.field", hasItem("asOf"));
        given().get("/api/v1/overview?asOf=soon").then().statusCode(400).body("violations.field", hasItem("asOf"));
    }

    @Test
    void aRegionHasWhatIsPlannedThere() {
        given().get("/api/v1/regions?parent=350000").then().statusCode(200).body("total", is(9))
                .body("items.find { it.code == '350800' }.projects", is(inLongyan("projects")))
                .body("items.find { it.code == '350800' }.targets", is(inLongyan("targets")))
                .body("items.find { it.code == '350800' }.mentions", is(4));
        given().get("/api/v1/regions?level=PROVINCE&limit=200").then().statusCode(200)
                .body("items.find { it.code == '350000' }.projects", is(41))
                .body("items.find { it.code == '350000' }.targets", is(37));
        given().get("/api/v1/regions/350800").then().statusCode(200).body("region.name", is("龙岩市"))
                .body("projects.id", not(hasSize(0))).body("mentions.size()", is(4))
                .body("mentions.region", hasItem("350824"))
                .body("mentions[0].citation.section", is("一.1")).body("reports", hasItem("fj-2024"));
        given().get("/api/v1/regions/350000").then().statusCode(200).body("region.projects", is(41))
                .body("projects", hasSize(41))
                .body("targets", hasSize(37));
        given().get("/api/v1/regions/999999").then().statusCode(404);
    }

    /** Its own, and those of its prefectures and their counties. */
    @Test
    void mentionsOfAProvinceAreThoseOfAllItsPlaces() {
        Response province = given().get("/api/v1/regions/350000");
        int own = province.path("mentions.findAll { it.region == '350000' }.size()");
        int below = given().get("/api/v1/regions?parent=350000&limit=200").path("items.mentions.sum()");
        assertTrue(below > 4, "only " + below);
        province.then().statusCode(200).body("region.mentions", is(own + below))
                .body("mentions.size()", is(own + below)).body("mentions.region", hasItem("350824"));
        given().get("/api/v1/regions?level=PROVINCE&limit=200").then()
                .body("items.find { it.code == '350000' }.mentions", is(own + below));
    }

    private static int inLongyan(String list) {
        return given().get("/api/v1/" + list + "?region=350800&limit=1").path("total");
    }

    @Test
    void aTermHasEverythingThatUsesIt() {
        given().get("/api/v1/terms/fj-2024-term-double-hundred-projects/usage").then()
                .statusCode(404);
        given().get("/api/v1/terms/fj-2024-term-2468-action-plan/usage").then().statusCode(200)
                .body("term.number", is(2)).body("places.citation.section", hasItems("一.1", "二.1", "附件.6"))
                .body("targets.target.id", hasItems("fj-2024-key-manufacturing-chains",
                "fj-2024-advanced-manufacturing-clusters"))
                .body("targets.via", everyItem(is("CITES")))
                .body("observations.via", everyItem(is("SAME_SENTENCE")))
                .body("observations.observation.id", hasItem("fj-2024-high-tech-enterprises-2023"))
                .body("missing", nullValue());
        given().get("/api/v1/terms/fj-2024-term-spending-action/usage").then()
                .statusCode(200)
                .body("targets.find { it.target.id == 'fj-2024-online-shops' }.via", is("NOTE"));
        given().get("/api/v1/terms/fj-2024-term-double-hundred-programme/usage").then()
                .statusCode(200)
                .body("targets[0].via", is("CITES")).body("targets.via", hasItem("SAME_SENTENCE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/reports", "/api/v1/reports/fj-2024", "/api/v1/overview", "/api/v1/regions/350800",
        "/api/v1/search?q=GDP"})
    void aCombinedAnswerIsNotSentTwice(String path) {
        String tag = given().get(path).header("ETag");
        // Weak where it went out compressed, which what is short does not.
        assertTrue(tag.matches("(W/)?\"[\\w-]+\""), tag);
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

    /** Made by the gateway, by a service, and by a service that the gateway asked. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/api/v1/overview?x=1                | x: 没有这个参数",
        "/api/v1/targets?theme=agriculture   | theme: 没有主题“agriculture”",
        "/api/v1/targets/nothing             | 没有目标“nothing”",
        "/api/v1/search?q=GDP&report=nothing | report: 没有报告“nothing”",
        "/api/v1/nothing                     | 没有路径 /api/v1/nothing"})
    void aProblemIsToldInChineseToWhoPrefersIt(String path, String detail) {
        given().noFilters().header("Accept-Language", "zh").get(path).then().body("detail", is(detail))
                .header("Vary", containsString("Accept-Language"));
        for (String language : List.of("en-GB,en;q=0.9,zh;q=0.5", "*", "de", "-")) {
            given().noFilters().header("Accept-Language", language).get(path).then()
                    .body("title", matchesPattern("\\p{ASCII}+"));
        }
    }

    /** A page has its own language, whatever the browser prefers. */
    @Test
    void aProblemOnAPageIsToldInTheLanguageOfThePage() {
        given().noFilters().header("Accept-Language", "zh").get("/en/targets/nothing").then()
                .body(containsString("There is no target"));
        given().noFilters().header("Accept-Language", "en").get("/zh/targets/nothing").then()
                .body(containsString("没有目标"));
    }

    @Test
    void combinedRecordsAreTheServicesRecords() {
        given().get("/api/v1/reports/fj-2024/sections/二.4").then()
                .body("targets", is(given().queryParam("section", "二.4").queryParam("limit", 200).get("/api/v1/targets")
                        .<List<Object>>path("items")));
    }

    @Test
    void theDocumentAndThePagesAreThere() {
        given().noFilters().get("/q/openapi").then().statusCode(200).body(containsString("/api/v1/targets"))
                .body(containsString("/api/v1/annotations")).body(containsString("getTermUsage"));
        given().noFilters().get("/").then().statusCode(200).body(containsString("<html lang=\"zh-CN\""));
        given().noFilters().get("/q/swagger-ui/").then().statusCode(200);
        given().noFilters().get("/q/swagger-ui/swagger-ui-bundle.js").then().statusCode(200)
                .header("Cache-Control", is("no-cache"));
        assertEquals("http://localhost", RestAssured.baseURI);
    }

    @Test
    void theDocumentForOlderGeneratorsSaysWhoseItIs() {
        for (String version : List.of("openapi", "openapi-3.0")) {
            given().noFilters().get("/q/" + version + "?format=json").then().statusCode(200)
                    .body("openapi", startsWith(version.equals("openapi") ? "3.1" : "3.0"))
                    .body("info.contact.name", is("The maintainers of GWR"))
                    .body("info.license.name", is("Apache-2.0"));
        }
    }

    /** Nothing that can be asked for without an id is forgotten, and all that is named answers. */
    @Test
    void theIndexNamesWhatTheDocumentHas() {
        List<String> index = given().get("/api/v1").then().statusCode(200).extract().path("entries.href");
        Map<String, Map<String, Object>> paths = given().noFilters().accept("application/json").get("/q/openapi")
                .path("paths");
        List<String> lists = paths.entrySet().stream().filter(path -> path.getValue().containsKey("get"))
                .map(Map.Entry::getKey).filter(path -> path.matches("/api/v1/[^/{]+")).sorted().toList();
        assertEquals(lists, index.stream().sorted().toList());
        index.forEach(list -> given().queryParam("limit", 1).get(list).then().statusCode(not(404)));
    }
}
