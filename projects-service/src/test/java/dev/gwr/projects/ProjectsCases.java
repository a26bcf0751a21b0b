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
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Collator;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import dev.gwr.commons.testing.ContractCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Projects as a user asks for them. */
abstract class ProjectsCases extends ContractCases {

    private static final String HAITAN = "fj-haitan-flood-storage-works";

    private static ValidatableResponse projects(String query) {
        return given().get("/api/v1/projects?limit=200&" + query).then().statusCode(200);
    }

    @Test
    void oneProjectNamedInTwoYearsHasTwoCommitments() {
        given().get("/api/v1/projects/" + HAITAN).then().statusCode(200)
                .body("name", is("海潭蓄滞洪区安全工程")).body("province", is("350000"))
                .body("status", is("IMPLEMENTATION")).body("major", is(true))
                .body("sector.code", is("water.floodControl")).body("sector.name", is("防洪"))
                .body("sector.nameEn", is("Flood control")).body("sector.parent", is("water"))
                .body("regions", empty()).body("aliases", empty())
                .body("note", is("2023年开工，2024年加快。")).body("noteEn", is("Begun in 2023 and to be speeded up in 2024."))
                .body("commitments.period", contains("2023", "2024"))
                .body("commitments.stage", contains("STARTED", "ACCELERATE"))
                .body("commitments.report", contains("fj-2024", "fj-2024"))
                .body("commitments.theme", contains(null, "demand"))
                .body("commitments[0].sections", contains("一.1")).body("commitments[1].sections", contains("二.2"))
                .body("commitments[0].citations.quote", contains("海潭蓄滞洪区安全工程", "等开工建设"))
                .body("commitments[1].citations.quote", contains("海潭蓄滞洪区安全工程", "加快海潭"))
                .body("commitments[1].citations[0].section", is("二.2"))
                .body("commitments[1].citations[0].start", is(109)).body("commitments[1].citations[0].end", is(119));
        given().queryParam("q", "海潭").get("/api/v1/projects").then().body("items.id", contains(HAITAN));
    }

    @Test
    void aProjectHasAliasesAndRegions() {
        given().get("/api/v1/projects/fj-rong-lu-high-speed-railway").then().statusCode(200)
                .body("name", is("榕鹭高铁")).body("aliases", contains("榕鹭高速铁路", "福州至厦门高铁"))
                .body("regions", contains("350100", "350200")).body("status", is("COMPLETED"))
                .body("note", nullValue());
        given().queryParam("q", "榕鹭高速铁路").get("/api/v1/projects").then()
                .body("items.id", contains("fj-rong-lu-high-speed-railway"));
    }

    @Test
    void whatOnlyANoteSaysHasNoTheme() {
        given().get("/api/v1/projects/fj-smart-healthcare-system").then().statusCode(200)
                .body("commitments.period", contains("2023", "2024")).body("commitments.theme", contains(null, null))
                .body("commitments[0].sections", contains("附件.11", "一.2"));
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', value = {
        "report=fj-2024                      | 41",
        "period=2023                           | 14",
        "period=2024                           | 31",
        "period=2023&period=2024                 | 41",
        "stage=START                    | 6",
        "stage=SET_UP                        | 1",
        "stage=UPGRADE                       | 2",
        "stage=LISTED                        | 1",
        "stage=STARTED                  | 6",
        "stage=START&stage=PLAN    | 9",
        "theme=demand                        | 20",
        "theme=headline                      | 0",
        "section=二.2                        | 20",
        "section=一.1                        | 10",
        "section=一.1&section=二.2           | 29",
        "status=PREPARATION                  | 9",
        "status=COMPLETED&status=COMPLETION  | 7",
        "status=CANCELLED                    | 0",
        "sector=transport.rail               | 5",
        "sector=transport                    | 16",
        "sector=transport&sector=energy      | 21",
        "region=350824                       | 1",
        "region=350000                       | 41",
        "region=350800&region=350000         | 41",
        "target=fj-2024-minqitong-platform   | 1",
        "suspended=true                      | 0",
        "major=true                          | 25",
        "major=false                         | 16",
        "q=高铁                              | 2",
        "q=railway                           | 5",
        "q=高铁 岩                           | 1",
        "q=九龙江                            | 1",
        "q=粮食                              | 0",
    })
    void eachFilterFindsWhatTheReportHas(String query, int count) {
        projects(query).body("total", is(count)).body("items", hasSize(count));
    }

    /** A project begun in 2023 and speeded up in 2024 neither started in 2024 nor was speeded up in 2023. */
    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', value = {
        "period=2024&stage=START          | 6",
        "period=2023&stage=START          | 0",
        "period=2023&stage=STARTED        | 6",
        "period=2024&stage=STARTED        | 0",
        "period=2023&theme=demand              | 0",
        "period=2024&theme=demand              | 20",
        "period=2024&section=一.1              | 0",
        "theme=demand&section=一.1           | 0",
        "stage=STARTED&theme=demand     | 0",
        "period=2024&stage=ACCELERATE&theme=demand&section=二.2&report=fj-2024 | 3",
        "period=2024&stage=ACCELERATE&theme=demand&section=二.2&status=IMPLEMENTATION&sector=water&major=true | 1",
    })
    void whatIsAskedOfCommitmentsHoldsForOneAndTheSame(String query, int count) {
        projects(query).body("total", is(count)).body("items", hasSize(count));
    }

    @Test
    void whatStartsIn2024() {
        projects("period=2024&stage=START&major=true").body("items.name", contains("岩榕高铁", "尤溪至大田高速",
                "九龙江航道提升", "沙溪灌区", "云台抽水蓄能电站", "泉港年产80万吨芳烃项目"));
    }

    @Test
    void aPrefectureFindsItsCounties() {
        projects("region=350800").body("items.name", containsInAnyOrder("龙岩老区高质量发展示范区", "武平机场", "岩榕高铁"));
        projects("region=350824").body("items.name", contains("武平机场"));
        projects("region=350800&sector=transport&period=2024&stage=START").body("items.name", contains("岩榕高铁"));
        projects("region=350100").body("items.regions", everyItem(not(empty())))
                .body("items.id", not(hasItem(HAITAN)));
    }

    /** One promise has one verdict: the target has it, and the commitment says where. */
    @Test
    void aPromiseThatIsATargetTooIsJudgedThere() {
        given().get("/api/v1/projects/fj-minqitong-platform").then().body("commitments[0].stage", is("SET_UP"))
                .body("commitments[0].target", is("fj-2024-minqitong-platform"))
                .body("commitments[0].progress", nullValue())
                .body("status", nullValue()).body("statusNow", nullValue());
        projects("target=fj-2024-minqitong-platform").body("items.id", contains("fj-minqitong-platform"));
        given().get("/api/v1/projects/fj-long-march-culture-park").then()
                .body("commitments[0].target", nullValue())
                .body("commitments[0].progress.status", is("NO_DATA"));
    }

    @Test
    void aSectorFindsItsChildren() {
        projects("sector=water").body("items.sector.code", everyItem(startsWith("water.")))
                .body("items.sector.parent", everyItem(is("water"))).body("items.id", hasItem(HAITAN))
                .body("total", is(3));
    }

    /** 尤溪至大田高速 is cited with the verb of its list, 开工岩榕高铁: it is not a 高铁 for that. */
    @Test
    void twoCharactersFindNamesAndNotTheVerbsOfTheirLists() {
        projects("q=高铁").body("items.name", contains("榕鹭高铁", "岩榕高铁"));
    }

    @Test
    void theBetterFitComesFirst() {
        projects("q=闽江").body("items.name", contains("闽江崩岸治理工程", "闽江龙潭枢纽二线船闸工程", "闽江国家文化公园",
                "长征国家文化公园（福建段）"));
        projects("q=闽江&sort=REPORT_ORDER").body("items[2].name", is("长征国家文化公园（福建段）"));
    }

    @Test
    void projectsStandInTheOrderOfTheReport() {
        projects("").body("items[0].name", is("榕鹭高铁")).body("items[40].name", is("智慧医疗系统"));
        projects("sort=NAME&major=true").body("items.name", hasItems("岩榕高铁", "榕杭铁路"));
    }

    @Test
    void namesStandByTheirPinyin() {
        List<String> names = given().get("/api/v1/projects?sort=NAME&limit=200").path("items.name");
        assertEquals(names.stream().sorted(Collator.getInstance(Locale.CHINESE)).toList(), names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=REPORT_ORDER", "sort=NAME", "q=工程&sort=RELEVANCE",
            "period=2024&stage=ACCELERATE"})
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
            assertEquals(41, total);
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
        given().get("/api/v1/code-lists/commitment-stages").then()
                .body("items.code", contains("PLAN", "PREPARE", "START",
                "SET_UP", "ADVANCE", "ACCELERATE", "COMPLETE", "OPERATE", "UPGRADE", "USE", "WIN_TITLE", "COMPLETED",
                "STARTED",
                "PROGRESSED", "APPROVED", "UNVEILED", "LISTED", "UPGRADED"));
        given().get("/api/v1/code-lists/regions").then().body("total", is(3213)).body("items", hasSize(3213))
                .body("items[0].name", is("中华人民共和国")).body("items[0].parent", nullValue())
                .body("items.findAll { it.code.startsWith('36') }", hasSize(112))
                .body("items.findAll { it.code.startsWith('36') }.nameEn", everyItem(notNullValue()))
                .body("items.find { it.code == '360000' }.name", is("江西省"))
                .body("items.find { it.code == '360000' }.parent", is("100000"))
                .body("items.find { it.code == '360781' }.name", is("瑞金市"))
                .body("items.find { it.code == '360781' }.parent", is("360700"));
        for (String list : List.of("sectors", "project-statuses", "commitment-stages", "milestone-kinds", "regions")) {
            given().get("/api/v1/code-lists/" + list).then().statusCode(200)
                    .body("items.name", everyItem(not(is("")))).body("items.nameEn", everyItem(not(is(""))));
        }
        given().get("/api/v1/code-lists/themes").then().statusCode(404);
    }
}
