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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.Examples;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms and their mentions as a user asks for them. */
abstract class GlossaryCases extends ContractCases {

    private static final String PLAN_1269 = "jx-2024-term-1269-action-plan";

    @Test
    void allTwentyTermsStandInTheOrderOfTheirNumbers() {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 1; number <= 20; number++) {
            numbers.add(number);
        }
        given().get("/api/v1/terms").then().statusCode(200).body("total", is(20)).body("items.number", is(numbers))
                .body("items.term", contains("电子商务“十百千万”行动", "制造业重点产业链现代化建设“1269”行动计划", "科技兴赣六大行动",
                        "国际贸易“单一窗口”", "耕地保护“1+N”政策体系", "农产品“三品一标”四大行动", "10件民生实事", "“三严五整”攻坚行动",
                        "“六个一”产业推进模式", "“信号升格”专项行动", "“十百千万”工程", "现代金融高质量发展“1358”工程", "国际投资“单一窗口”",
                        "“四融一共”和美乡村", "“5+2就业之家”", "卫生健康“四区四高地”建设行动", "艺术创作“四名”工程", "食育普及",
                        "“情指行一体化”实战平台", "“赣企通”企业综合服务平台"))
                .body("items.termEn", everyItem(not(is("")))).body("items.definition", everyItem(endsWith("。")));
    }

    @Test
    void aTermHasItsDefinitionAliasesListsCitationAndRelations() {
        given().get("/api/v1/terms/" + PLAN_1269).then().statusCode(200)
                .body("number", is(2)).body("theme", is("industry")).body("report", is("jx-2024"))
                .body("aliases", contains("“1269”行动计划", "“1269”"))
                .body("definition", startsWith("做强做大电子信息、")).body("definition", endsWith("年均增长9%左右。"))
                .body("citations[0].section", is("附件.2")).body("citations[0].paragraph", is(1))
                .body("citations[0].start", is(26))
                .body("members.name", contains("制造业重点产业链条", "先进制造业集群"))
                .body("members.counted", contains(12, 6))
                .body("members[0].members.name", contains("电子信息", "有色金属", "装备制造", "新能源", "石化化工", "建材", "钢铁",
                        "航空", "食品", "纺织服装", "医药", "现代家具"))
                .body("members[1].members.name", contains("电子信息", "铜基新材料", "锂电和光伏新能源", "钨和稀土金属新材料", "航空",
                        "炼化一体化和化工新材料"))
                .body("members[1].members[1].nameEn", is("New copper-based materials"))
                .body("members[1].members[1].members", hasSize(0)).body("members[1].members[1].counted", nullValue())
                .body("members.ownLabel", contains(false, false))
                .body("related.id", contains("jx-2024-term-six-ones", "jx-2024-term-1358-programme"))
                .body("related.term", contains("“六个一”产业推进模式", "现代金融高质量发展“1358”工程"))
                .body("mentionedIn", contains("一.2", "二.1", "附件.12"))
                .body("sections", contains("附件.2", "一.2", "二.1", "附件.12"));
    }

    @Test
    void aDefinitionIsThePlaceItCites() {
        List<Map<String, Object>> terms = given().get("/api/v1/terms").path("items");
        for (Map<String, Object> term : terms) {
            Map<?, ?> citation = (Map<?, ?>) ((List<?>) term.get("citations")).get(0);
            assertEquals(term.get("definition"), citation.get("quote"));
            assertEquals("附件." + term.get("number"), citation.get("section"));
            assertEquals(points((String) term.get("definition")), (int) citation.get("end") - (int) citation.get("start"));
        }
    }

    private static int points(String text) {
        return text.codePointCount(0, text.length());
    }

    @Test
    void aListOfListsNests() {
        given().get("/api/v1/terms/jx-2024-term-1358-programme").then()
                .body("members.name", contains("一个总体目标", "三大战略任务", "五篇金融文章", "八项行动计划"))
                .body("members.counted", contains(1, 3, 5, 8))
                .body("members[1].members[0].fullName", is("争取我省在金融强监管防风险上作示范"))
                .body("members[3].members[4].name", is("金融支持“1269”保链强链行动计划"));
        given().get("/api/v1/terms/jx-2024-term-ten-livelihood-undertakings").then()
                .body("members.name", contains("2023年10件民生实事", "2024年10件民生实事"))
                .body("members[0].members", hasSize(10)).body("members[1].members", hasSize(10))
                .body("members[1].members[8].name", is("开展“可躺式”课桌椅进校园试点"));
        given().get("/api/v1/terms/jx-2024-term-science-technology-six-actions").then()
                .body("members.fullName", hasSize(6)).body("members.fullName", everyItem(endsWith("升级行动")));
    }

    @Test
    void aLabelOfOursSaysSo() {
        given().get("/api/v1/terms/jx-2024-term-farm-products-four-actions").then()
                .body("members.name", contains("四类农产品", "四大行动")).body("members.ownLabel", contains(true, false));
        List<String> labels = given().get("/api/v1/terms").path("items.members.flatten().findAll { it.ownLabel }.name");
        assertEquals(List.of("四类农产品", "三项目标"), labels);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "q=单一窗口              | 国际贸易“单一窗口”, 国际投资“单一窗口”",
        "q=十百千万              | “十百千万”工程, 电子商务“十百千万”行动",
        "q=1269行动              | 制造业重点产业链现代化建设“1269”行动计划",
        "q=就业之家              | “5+2就业之家”",
        "q=ganqitong             | “赣企通”企业综合服务平台",
        "q=名曲                  | 艺术创作“四名”工程",
        "q=粮食                  | ''",
        "theme=safety            | 食育普及, “情指行一体化”实战平台",
        "section=二.1            | 制造业重点产业链现代化建设“1269”行动计划, 科技兴赣六大行动, “六个一”产业推进模式, “信号升格”专项行动",
        "section=附件.12         | 制造业重点产业链现代化建设“1269”行动计划, 现代金融高质量发展“1358”工程",
        "section=二.5            | ''",
    })
    void eachFilterFindsWhatItSays(String query, String terms) {
        String[] parameter = query.split("=");
        given().queryParam(parameter[0], parameter[1]).get("/api/v1/terms").then().statusCode(200)
                .body("items.term", is(terms.isEmpty() ? List.of() : List.of(terms.split(", "))));
    }

    @Test
    void theBetterFitComesFirst() {
        given().queryParam("q", "食育").get("/api/v1/terms").then().body("items[0].term", is("食育普及"));
        given().queryParam("q", "行动计划").queryParam("sort", "REPORT_ORDER").get("/api/v1/terms").then()
                .body("items.number", contains(2, 12));
    }

    @Test
    void aTermIsMentionedWhereTheReportUsesIt() {
        given().get("/api/v1/terms/jx-2024-term-science-technology-six-actions/mentions").then().statusCode(200)
                .body("total", is(2)).body("items.citation.section", contains("一.2", "二.1"))
                .body("items.surface", contains("科技兴赣六大行动", "科技兴赣六大行动"))
                .body("items.name", everyItem(is("科技兴赣六大行动"))).body("items.kind", everyItem(is("MENTION")))
                .body("items.term", everyItem(is("jx-2024-term-science-technology-six-actions")));
    }

    @Test
    void aMentionCitesTheFormAndNotTheWordsAroundIt() {
        given().queryParam("term", PLAN_1269).queryParam("section", "附件.12").get("/api/v1/mentions").then()
                .body("items.surface", contains("“1269”")).body("items[0].citation.quote", is("“1269”"))
                .body("items[0].citation.start", is(251)).body("items[0].citation.end", is(257));
        given().queryParam("section", "附件.7").get("/api/v1/mentions").then()
                .body("items.citation.start", contains(15, 186)).body("items.surface", everyItem(is("10件民生实事")));
    }

    @Test
    void mentionsStandInTheOrderOfTheText() {
        given().queryParam("section", "二.3", "二.1").get("/api/v1/mentions").then()
                .body("items.surface", contains("制造业重点产业链现代化建设“1269”行动计划", "“六个一”产业推进模式", "“信号升格”专项行动",
                        "科技兴赣六大行动", "现代金融高质量发展“1358”工程", "国际贸易“单一窗口”", "国际投资“单一窗口”"))
                .body("items.citation.paragraph", contains(2, 2, 3, 4, 2, 3, 3));
        given().get("/api/v1/mentions?report=jx-2024").then().body("total", is(27)).body("items", hasSize(27));
    }

    @Test
    void countsOfASectionAreOfTermsAndNotOfMentions() {
        given().get("/api/v1/terms/counts?groupBy=REPORT").then().body("items[0].report", is("jx-2024"))
                .body("items.count", contains(20));
        Response themes = given().get("/api/v1/terms/counts?groupBy=THEME");
        themes.then().body("items.find { it.theme == 'livelihood' }.count", is(4));
        assertEquals(20, themes.<List<Integer>>path("items.count").stream().mapToInt(Integer::intValue).sum());
        given().get("/api/v1/terms/counts?groupBy=SECTION").then().body("items.find { it.section == '二.1' }.count", is(4))
                .body("items.find { it.section == '附件.7' }.count", is(1)).body("items.section", not(hasItem("附件.2")));
    }

    @ParameterizedTest
    @CsvSource({"terms?sort=REPORT_ORDER", "terms?sort=NAME", "terms?sort=RELEVANCE&q=行动", "mentions?report=jx-2024",
        "terms/jx-2024-term-ten-livelihood-undertakings/mentions?limit=3"})
    void allPagesTogetherAreTheWholeListOnce(String list) {
        List<Object> items = new ArrayList<>();
        String cursor = null;
        int total;
        do {
            Response page = given().get("/api/v1/" + list + (list.contains("limit") ? "" : "&limit=3") + (cursor == null ? "" : "&cursor=" + cursor));
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
        for (String path : List.of("terms", "terms/" + PLAN_1269, "terms/counts?groupBy=THEME", "mentions",
                "terms/" + PLAN_1269 + "/mentions")) {
            String tag = given().get("/api/v1/" + path).then().statusCode(200).header("Cache-Control", is("no-cache"))
                    .extract().header("ETag");
            given().header("If-None-Match", tag).get("/api/v1/" + path).then().statusCode(304).header("ETag", is(tag))
                    .body(is(""));
        }
    }

    @Test
    void everyListComesAsCsv() {
        String terms = csv("terms?limit=2").header("X-Total-Count", is("20")).extract().asString();
        assertEquals('\uFEFF', terms.charAt(0));
        String[] lines = terms.substring(1).split("\r\n");
        assertEquals(3, lines.length);
        assertTrue(lines[0].startsWith("id,report,number,term,termEn,aliases,theme,definition,members.name,"), lines[0]);
        assertTrue(lines[2].contains(",制造业重点产业链条; 先进制造业集群,"), lines[2]);
        String[] mentions = csv("mentions").extract().asString().split("\r\n");
        assertEquals(28, mentions.length);
        assertEquals("term,name,surface,citation.report,citation.section,citation.paragraph,citation.start,citation.end,"
                + "citation.quote,kind", mentions[0].substring(1));
        assertTrue(csv("terms/" + PLAN_1269 + "/mentions").extract().asString().contains(",附件.12,1,"));
        assertFalse(csv("terms/counts?groupBy=SECTION").extract().asString().isBlank());
    }

    private static ValidatableResponse csv(String path) {
        return given().accept("text/csv").get("/api/v1/" + path).then().statusCode(200).contentType(startsWith("text/csv"));
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

    @Test
    void theExamplesOfTheDocumentAreAnswers() throws IOException {
        Examples.areAnswers();
    }
}
