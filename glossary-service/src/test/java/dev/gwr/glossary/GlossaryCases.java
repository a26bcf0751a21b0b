package dev.gwr.glossary;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Collator;
import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.Fixture;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms and their mentions as a user asks for them. */
abstract class GlossaryCases extends ContractCases {

    private static final String PLAN_2468 = "fj-2024-term-2468-action-plan";

    @Test
    void allTermsStandInTheOrderOfTheirNumbers() {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 1; number <= 15; number++) {
            numbers.add(number);
        }
        given().get("/api/v1/terms").then().statusCode(200).body("total", is(15)).body("items.number", is(numbers))
                .body("items.name", contains("消费促进“双百千万”行动", "制造业重点产业链建设“2468”行动计划", "科技兴闽四大行动",
                        "“七个一”产业推进模式", "“双百千万”工程", "现代金融“1346”工程", "国际贸易“单一窗口”", "国际投资“单一窗口”",
                        "海洋保护“1+N”政策体系", "茶产业“三茶一标”三大行动", "6件民生实事", "“4+3就业之家”", "艺术创作“三名”工程",
                        "茶育普及", "“闽企通”企业服务平台"))
                .body("items.nameEn", everyItem(not(is("")))).body("items.definition", everyItem(endsWith("。")));
    }

    @Test
    void aTermHasItsDefinitionAliasesListsCitationAndRelations() {
        given().get("/api/v1/terms/" + PLAN_2468).then().statusCode(200)
                .body("number", is(2)).body("theme", is("industry")).body("report", is(Fixture.REPORT))
                .body("aliases", contains("“2468”行动计划", "“2468”"))
                .body("definition", startsWith("做强做大电子信息、")).body("definition", endsWith("2个先进制造业集群。"))
                .body("citations[0].section", is("附件.2")).body("citations[0].paragraph", is(1))
                .body("citations[0].start", is(23))
                .body("members.name", contains("制造业重点产业链条", "先进制造业集群"))
                .body("members.counted", contains(4, 2))
                .body("members[0].members.name", contains("电子信息", "石化化工", "纺织服装", "食品"))
                .body("members[1].members.name", contains("新能源电池", "海工装备"))
                .body("members[1].members[1].nameEn", is("Offshore equipment"))
                .body("members[1].members[1].members", hasSize(0)).body("members[1].members[1].counted", nullValue())
                .body("members.ownLabel", contains(false, false))
                .body("related.id", contains("fj-2024-term-seven-ones", "fj-2024-term-1346-programme"))
                .body("related.name", contains("“七个一”产业推进模式", "现代金融“1346”工程"))
                .body("mentionedIn", contains("一.1", "二.1", "附件.6"))
                .body("sections", contains("附件.2", "一.1", "二.1", "附件.6"));
    }

    @Test
    void aDefinitionIsThePlaceItCites() {
        List<Map<String, Object>> terms = given().get("/api/v1/terms").path("items");
        for (Map<String, Object> term : terms) {
            Map<?, ?> citation = (Map<?, ?>) ((List<?>) term.get("citations")).get(0);
            assertEquals(term.get("definition"), citation.get("quote"));
            assertEquals("附件." + term.get("number"), citation.get("section"));
            assertEquals(points((String) term.get("definition")),
                    (int) citation.get("end") - (int) citation.get("start"));
        }
    }

    private static int points(String text) {
        return text.codePointCount(0, text.length());
    }

    @Test
    void aListOfListsNests() {
        given().get("/api/v1/terms/fj-2024-term-1346-programme").then()
                .body("members.name", contains("一个总体目标", "三大战略任务", "四篇金融文章", "六项行动计划"))
                .body("members.counted", contains(1, 3, 4, null))
                .body("members[1].members[0].fullName", is("争取我省在防风险上作示范"))
                .body("members[3].members[0].name", is("金融支持“2468”保链行动"));
        given().get("/api/v1/terms/fj-2024-term-livelihood-undertakings").then()
                .body("members.name", contains("2023年6件民生实事", "2024年6件民生实事"))
                .body("members[0].members", hasSize(6)).body("members[1].members", hasSize(6))
                .body("members[1].members[4].name", is("试点可躺式课桌椅"));
        given().get("/api/v1/terms/fj-2024-term-science-technology-four-actions").then()
                .body("counted", is(4)).body("members.fullName", hasSize(4))
                .body("members.fullName", everyItem(endsWith("升级行动")));
    }

    /** How many there are may stand in the term (四大, 三名), or in its lists only. */
    @Test
    void aTermSaysHowManyItCounts() {
        given().get("/api/v1/terms/fj-2024-term-three-renowned").then().body("counted", is(3));
        given().get("/api/v1/terms/" + PLAN_2468).then().body("counted", nullValue())
                .body("note", startsWith("4条链条")).body("noteEn", startsWith("4 chains"));
    }

    @Test
    void aLabelOfOursSaysSo() {
        given().get("/api/v1/terms/fj-2024-term-tea-three-actions").then()
                .body("members.name", contains("三茶一标", "三大行动")).body("members.ownLabel", contains(true, false));
        List<String> labels = given().get("/api/v1/terms").path("items.members.flatten().findAll { it.ownLabel }.name");
        assertEquals(List.of("三茶一标"), labels);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "q=单一窗口              | 国际贸易“单一窗口”, 国际投资“单一窗口”",
        "q=双百千万              | “双百千万”工程, 消费促进“双百千万”行动",
        "q=2468行动              | 制造业重点产业链建设“2468”行动计划",
        "q=就业之家              | “4+3就业之家”",
        "q=闽企通                | “闽企通”企业服务平台",
        "q=platform              | “闽企通”企业服务平台",
        "q=名剧                  | 艺术创作“三名”工程",
        "q=粮食                  | ''",
        "theme=industry          | 制造业重点产业链建设“2468”行动计划, 科技兴闽四大行动, “七个一”产业推进模式",
        "section=二.1            | 制造业重点产业链建设“2468”行动计划, 科技兴闽四大行动, “七个一”产业推进模式",
        "section=附件.6          | 制造业重点产业链建设“2468”行动计划, 现代金融“1346”工程",
        "section=二.5            | ''",
    })
    void eachFilterFindsWhatItSays(String query, String terms) {
        String[] parameter = query.split("=");
        given().queryParam(parameter[0], parameter[1]).get("/api/v1/terms").then().statusCode(200)
                .body("items.name", is(terms.isEmpty() ? List.of() : List.of(terms.split(", "))));
    }

    @Test
    void theBetterFitComesFirst() {
        given().queryParam("q", "茶育").get("/api/v1/terms").then().body("items[0].name", is("茶育普及"));
        given().queryParam("q", "行动").queryParam("sort", "REPORT_ORDER").get("/api/v1/terms").then()
                .body("items.number", contains(1, 2, 3, 6, 10));
    }

    @Test
    void namesStandByTheirPinyin() {
        List<String> names = given().get("/api/v1/terms?sort=NAME&limit=200").path("items.name");
        assertEquals(names.stream().sorted(Collator.getInstance(Locale.CHINESE)).toList(), names);
    }

    @Test
    void aTermIsMentionedWhereTheReportUsesIt() {
        given().get("/api/v1/terms/fj-2024-term-science-technology-four-actions/mentions").then().statusCode(200)
                .body("total", is(1)).body("items.citation.section", contains("二.1"))
                .body("items.surface", contains("科技兴闽四大行动"))
                .body("items.name", everyItem(is("科技兴闽四大行动"))).body("items.kind", everyItem(is("MENTION")))
                .body("items.term", everyItem(is("fj-2024-term-science-technology-four-actions")));
    }

    @Test
    void aMentionCitesTheFormAndNotTheWordsAroundIt() {
        given().queryParam("term", PLAN_2468).queryParam("section", "附件.6").get("/api/v1/mentions").then()
                .body("items.surface", contains("“2468”")).body("items[0].citation.quote", is("“2468”"))
                .body("items[0].citation.start", is(110)).body("items[0].citation.end", is(116));
        given().queryParam("section", "附件.11").get("/api/v1/mentions").then()
                .body("items.citation.start", contains(15, 72)).body("items.surface", everyItem(is("6件民生实事")));
    }

    @Test
    void mentionsStandInTheOrderOfTheText() {
        given().queryParam("section", "二.3", "二.1").get("/api/v1/mentions").then()
                .body("items.surface", contains("制造业重点产业链建设“2468”行动计划", "科技兴闽四大行动", "“七个一”产业推进模式",
                        "现代金融“1346”工程", "国际贸易“单一窗口”", "国际投资“单一窗口”"))
                .body("items.citation.section", contains("二.1", "二.1", "二.1", "二.3", "二.3", "二.3"));
        given().get("/api/v1/mentions?report=fj-2024").then().body("total", is(20)).body("items", hasSize(20));
    }

    @Test
    void countsOfASectionAreOfTermsAndNotOfMentions() {
        given().get("/api/v1/terms/counts?groupBy=REPORT").then().body("items[0].report", is(Fixture.REPORT))
                .body("items.count", contains(15));
        Response themes = given().get("/api/v1/terms/counts?groupBy=THEME");
        themes.then().body("items.find { it.theme == 'livelihood' }.count", is(4));
        assertEquals(15, themes.<List<Integer>>path("items.count").stream().mapToInt(Integer::intValue).sum());
        given().get("/api/v1/terms/counts?groupBy=SECTION").then()
                .body("items.find { it.section == '二.1' }.count", is(3))
                .body("items.find { it.section == '附件.11' }.count", is(1)).body("items.section", not(hasItem("附件.2")));
    }

    @ParameterizedTest
    @CsvSource({"terms?sort=REPORT_ORDER", "terms?sort=NAME", "terms?sort=RELEVANCE&q=行动", "mentions?report=fj-2024",
        "terms/fj-2024-term-livelihood-undertakings/mentions?limit=3"})
    void allPagesTogetherAreTheWholeListOnce(String list) {
        List<Object> items = new ArrayList<>();
        String cursor = null;
        int total;
        do {
            Response page = given().get("/api/v1/" + list + (list.contains("limit") ? "" : "&limit=3")
                    + (cursor == null ? "" : "&cursor=" + cursor));
            page.then().statusCode(200);
            items.addAll(page.<List<Object>>path("items"));
            total = page.path("total");
            cursor = page.path("next");
        } while (cursor != null);
        assertTrue(total > 3, list);
        assertEquals(total, items.size());
        assertEquals(total, new HashSet<>(items).size());
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() {
        for (String path : List.of("terms", "terms/" + PLAN_2468, "terms/counts?groupBy=THEME", "mentions",
                "terms/" + PLAN_2468 + "/mentions")) {
            String tag = given().get("/api/v1/" + path).then().statusCode(200).header("Cache-Control", is("no-cache"))
                    .extract().header("ETag");
            given().header("If-None-Match", tag).get("/api/v1/" + path).then().statusCode(304).header("ETag", is(tag))
                    .body(is(""));
        }
    }

    @Test
    void theDocumentHasMembersWithinMembers() {
        String self = "#/components/schemas/TermMember";
        for (String path : List.of("/q/openapi?format=json", "/q/openapi-3.0?format=json")) {
            given().noFilters().get(path).then().statusCode(200)
                    .body("components.schemas.TermMember.properties.members.items.'$ref'", is(self))
                    .body("components.schemas.Term.properties.members.items.'$ref'", is(self));
        }
    }
}
