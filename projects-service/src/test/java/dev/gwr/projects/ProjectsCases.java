package dev.gwr.projects;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gwr.commons.testing.Examples;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import dev.gwr.commons.testing.ContractCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Projects as a user asks for them. */
abstract class ProjectsCases extends ContractCases {

    private static final String KANGSHAN = "jx-kangshan-flood-storage-safety-works";

    private static ValidatableResponse projects(String query) {
        return given().get("/api/v1/projects?limit=200&" + query).then().statusCode(200);
    }

    @Test
    void oneProjectNamedInTwoYearsHasTwoCommitments() {
        given().get("/api/v1/projects/" + KANGSHAN).then().statusCode(200)
                .body("name", is("康山蓄滞洪区安全建设工程")).body("province", is("360000"))
                .body("status", is("IMPLEMENTATION")).body("major", is(true))
                .body("sector.code", is("water.floodControl")).body("sector.name", is("防洪"))
                .body("sector.nameEn", is("Flood control")).body("sector.parent", is("water"))
                .body("regions", empty()).body("aliases", empty())
                .body("note", is("Begun in 2023 and to be speeded up in 2024."))
                .body("commitments.period", contains("2023", "2024"))
                .body("commitments.stage", contains("STARTED", "ACCELERATE"))
                .body("commitments.report", contains("jx-2024", "jx-2024"))
                .body("commitments.theme", contains(null, "demand"))
                .body("commitments[0].sections", contains("一.1")).body("commitments[1].sections", contains("二.2"))
                .body("commitments[0].citations.quote", contains("康山蓄滞洪区安全建设工程", "等开工建设"))
                .body("commitments[1].citations.quote", contains("康山蓄滞洪区安全建设工程", "加快赣抚尾闾综合整治工程"))
                .body("commitments[1].citations[0].section", is("二.2"))
                .body("commitments[1].citations[0].start", is(149)).body("commitments[1].citations[0].end", is(161));
        given().queryParam("q", "康山").get("/api/v1/projects").then().body("items.id", contains(KANGSHAN));
    }

    @Test
    void aProjectHasAliasesAndRegions() {
        given().get("/api/v1/projects/jx-chang-jing-huang-high-speed-railway").then().statusCode(200)
                .body("name", is("昌景黄高铁")).body("aliases", contains("昌景黄高速铁路", "南昌至景德镇至黄山高铁"))
                .body("regions", contains("360100", "360200")).body("status", is("COMPLETED")).body("note", nullValue());
        given().queryParam("q", "昌景黄高速铁路").get("/api/v1/projects").then()
                .body("items.id", contains("jx-chang-jing-huang-high-speed-railway"));
    }

    @Test
    void whatOnlyANoteSaysHasNoTheme() {
        given().get("/api/v1/projects/jx-grassroots-ai-medical-system").then().statusCode(200)
                .body("commitments.period", contains("2023", "2024")).body("commitments.theme", contains(null, null))
                .body("commitments[0].sections", contains("附件.7", "一.6"));
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', value = {
        "report=jx-2024                      | 71",
        "year=2023                           | 26",
        "year=2024                           | 52",
        "year=2023&year=2024                 | 71",
        "commitment=START                    | 10",
        "commitment=STARTED                  | 6",
        "commitment=START&commitment=PLAN    | 13",
        "theme=demand                        | 31",
        "theme=headline                      | 0",
        "section=二.2                        | 31",
        "section=一.1                        | 10",
        "section=一.1&section=二.2           | 40",
        "status=PREPARATION                  | 18",
        "status=COMPLETED&status=COMPLETION  | 18",
        "status=CANCELLED                    | 0",
        "sector=transport.rail               | 7",
        "sector=transport                    | 22",
        "sector=transport&sector=energy      | 28",
        "region=360781                       | 1",
        "major=true                          | 40",
        "major=false                         | 31",
        "q=高铁                              | 3",
        "q=railway                           | 7",
        "q=高铁 昌                           | 2",
        "q=湖                                | 5",
        "q=粮食                              | 0",
    })
    void eachFilterFindsWhatTheReportHas(String query, int count) {
        projects(query).body("total", is(count)).body("items", hasSize(count));
    }

    /** A project begun in 2023 and speeded up in 2024 neither started in 2024 nor was speeded up in 2023. */
    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', value = {
        "year=2024&commitment=START          | 10",
        "year=2023&commitment=START          | 0",
        "year=2023&commitment=STARTED        | 6",
        "year=2024&commitment=STARTED        | 0",
        "year=2023&theme=demand              | 0",
        "year=2024&theme=demand              | 31",
        "year=2024&section=一.1              | 0",
        "theme=demand&section=一.1           | 0",
        "commitment=STARTED&theme=demand     | 0",
        "year=2024&commitment=ACCELERATE&theme=demand&section=二.2&report=jx-2024 | 7",
        "year=2024&commitment=ACCELERATE&theme=demand&section=二.2&status=IMPLEMENTATION&sector=water&major=true | 3",
    })
    void whatIsAskedOfCommitmentsHoldsForOneAndTheSame(String query, int count) {
        projects(query).body("total", is(count)).body("items", hasSize(count));
    }

    @Test
    void whatStartsIn2024() {
        projects("year=2024&commitment=START&major=true").body("items.name", contains("长赣高铁", "弋阳至南丰高速", "昌江航道提升",
                "峡江灌区", "靖安洪屏抽水蓄能电站二期", "中石化九江分公司年产150万吨芳烃及炼油配套改造"));
    }

    @Test
    void aPrefectureFindsItsCounties() {
        projects("region=360700").body("items.name", containsInAnyOrder("信丰至南雄高速公路", "大广高速吉安至南康段改扩建工程", "瑞金机场",
                "广东省人民医院赣州医院", "遂大高速", "长赣高铁", "赣州革命老区高质量发展示范区"));
        projects("region=360722").body("items.name", contains("信丰至南雄高速公路"));
        projects("region=360700&sector=transport&year=2024&commitment=START").body("items.name", contains("长赣高铁"));
        projects("region=360000").body("items.regions", everyItem(not(empty()))).body("items.id", not(hasItem(KANGSHAN)));
    }

    @Test
    void aSectorFindsItsChildren() {
        projects("sector=water").body("items.sector.code", everyItem(startsWith("water.")))
                .body("items.sector.parent", everyItem(is("water"))).body("items.id", hasItem(KANGSHAN))
                .body("total", is(9));
    }

    /** 弋阳至南丰高速 is cited with the verb of its list, 开工长赣高铁: it is not a 高铁 for that. */
    @Test
    void twoCharactersFindNamesAndNotTheVerbsOfTheirLists() {
        projects("q=高铁").body("items.name", contains("昌景黄高铁", "昌九高铁", "长赣高铁"));
    }

    @Test
    void theBetterFitComesFirst() {
        projects("q=长江").body("items.name", contains("长江干堤江西段防洪能力提升工程", "长江干流江西段崩岸应急治理工程", "长江国家文化公园（江西段）",
                "长征国家文化公园（江西段）"));
        projects("q=长江&sort=REPORT_ORDER").body("items[2].name", is("长征国家文化公园（江西段）"));
    }

    @Test
    void projectsStandInTheOrderOfTheReport() {
        projects("").body("items[0].name", is("昌景黄高铁")).body("items[70].name", is("基层人工智能辅助智慧医疗系统"));
        projects("sort=NAME&major=true").body("items.name", hasItems("昌九高铁", "温武吉铁路"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=REPORT_ORDER", "sort=NAME", "q=工程&sort=RELEVANCE", "year=2024&commitment=ACCELERATE"})
    void allPagesTogetherAreTheWholeListOnce(String query) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        int total;
        do {
            Response page = given().get("/api/v1/projects?limit=7&" + query + cursor);
            page.then().statusCode(200);
            ids.addAll(page.path("items.id"));
            total = page.path("total");
            String next = page.path("next");
            cursor = next == null ? null : "&cursor=" + next;
        } while (cursor != null);
        assertEquals(total, ids.size());
        assertEquals(total, new HashSet<>(ids).size());
        assertEquals(projects(query).extract().path("items.id"), ids);
        if (query.equals("sort=REPORT_ORDER") || query.equals("sort=NAME")) {
            assertEquals(71, total);
        }
    }

    @Test
    void countsByProjectAddUpToTheList() {
        for (String groups : List.of("STATUS", "SECTOR", "MAJOR", "STATUS&groupBy=MAJOR&groupBy=SECTOR")) {
            List<Integer> counts = given().get("/api/v1/projects/counts?groupBy=" + groups).path("items.count");
            assertEquals(71, counts.stream().mapToInt(Integer::intValue).sum(), groups);
        }
        counts("groupBy=STATUS", "status", Map.of("IDENTIFICATION", 3, "PREPARATION", 18, "IMPLEMENTATION", 32,
                "COMPLETION", 4, "COMPLETED", 14));
        counts("groupBy=MAJOR", "major", Map.of(true, 40, false, 31));
        counts("groupBy=SECTOR&region=360700&major=true", "sector", Map.of("transport.rail", 1, "transport.road", 3,
                "transport.air", 1, "health.hospital", 1));
    }

    @Test
    void countsByCommitmentCountEachProjectOnceAGroup() {
        counts("groupBy=REPORT", "report", Map.of("jx-2024", 71));
        counts("groupBy=YEAR", "year", Map.of("2023", 26, "2024", 52));
        counts("groupBy=YEAR&groupBy=COMMITMENT&year=2024", "commitment", Map.of("COMPLETE", 10, "ACCELERATE", 17, "START", 10,
                "PREPARE", 8, "PLAN", 3, "OPERATE", 4));
        counts("groupBy=COMMITMENT&year=2023", "commitment", Map.of("COMPLETED", 15, "STARTED", 6, "PROGRESSED", 5));
        counts("groupBy=SECTION&theme=demand", "section", Map.of("二.2", 31));
        counts("groupBy=SECTION&q=智慧医疗", "section", Map.of("附件.7", 1, "一.6", 1));
        counts("groupBy=YEAR&commitment=STARTED", "year", Map.of("2023", 6));
    }

    @Test
    void commitmentsWithoutAThemeAreAGroupWithoutATheme() {
        List<Map<String, Object>> themes = given().get("/api/v1/projects/counts?groupBy=THEME").path("items");
        assertEquals(26, themes.stream().filter(one -> !one.containsKey("theme")).findFirst().orElseThrow().get("count"));
        assertEquals(31, themes.stream().filter(one -> "demand".equals(one.get("theme"))).findFirst().orElseThrow().get("count"));
    }

    private static void counts(String query, String field, Map<Object, Integer> expected) {
        Response response = given().get("/api/v1/projects/counts?" + query);
        response.then().statusCode(200).body("total", is(expected.size()));
        for (Map<String, Object> item : response.<List<Map<String, Object>>>path("items")) {
            assertEquals(expected.get(item.get(field)), item.get("count"), query + ": " + item);
        }
    }

    @Test
    void codeListsHaveBothLanguages() {
        given().get("/api/v1/code-lists/sectors").then().statusCode(200).body("items", hasSize(51))
                .body("items[0].code", is("transport")).body("items[0].parent", nullValue())
                .body("items[1].code", is("transport.rail")).body("items[1].parent", is("transport"))
                .body("items[1].name", is("铁路"));
        given().get("/api/v1/code-lists/project-statuses").then().body("items", hasSize(6))
                .body("items[0].code", is("IDENTIFICATION"));
        given().get("/api/v1/code-lists/commitment-stages").then().body("items.code", contains("COMPLETE", "ACCELERATE", "START",
                "PREPARE", "PLAN", "OPERATE", "COMPLETED", "STARTED", "PROGRESSED"));
        given().get("/api/v1/code-lists/regions").then().body("total", is(112)).body("items", hasSize(112))
                .body("items[0].name", is("江西省")).body("items[0].parent", nullValue())
                .body("items.find { it.code == '360781' }.name", is("瑞金市"))
                .body("items.find { it.code == '360781' }.parent", is("360700"));
        for (String list : List.of("sectors", "project-statuses", "commitment-stages", "regions")) {
            given().get("/api/v1/code-lists/" + list).then().statusCode(200)
                    .body("items.name", everyItem(not(is("")))).body("items.nameEn", everyItem(not(is(""))));
        }
        given().get("/api/v1/code-lists/themes").then().statusCode(404);
    }

    @Test
    void theExamplesOfTheDocumentAreAnswers() throws IOException {
        Examples.areAnswers();
    }
}
