package dev.gwr.glossary;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.Fixture;
import dev.gwr.commons.testing.RealPostgres;
import dev.gwr.model.PartKind;
import dev.gwr.seeds.Outline;
import dev.gwr.seeds.Report;
import dev.gwr.seeds.Reports;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms found in any text. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
class AnnotationTest extends ContractCases {

    private static ValidatableResponse annotate(String text) {
        return given().contentType(ContentType.JSON).body(Map.of("text", text)).post("/api/v1/annotations").then()
                .statusCode(200).body("length", is(text.codePointCount(0, text.length())));
    }

    private static List<Map<String, Object>> found(String text) {
        return annotate(text).extract().path("items");
    }

    @Test
    void theReportsOwnTextHoldsExactlyTheCuratedMentions() {
        Report report = Reports.of(Fixture.REPORT, Fixture.report()).load().get(0);
        int mentions = 0;
        for (Outline.Section section : report.outline().sections()) {
            List<String> scanned = new ArrayList<>();
            for (Outline.Paragraph paragraph : section.paragraphs()) {
                boolean note = report.outline().partOf(section).kind() == PartKind.NOTES;
                int body = note ? paragraph.text().indexOf('：') + 1 : 0;
                for (Map<String, Object> one : found(paragraph.text().substring(body))) {
                    scanned.add(one.get("term") + " " + paragraph.number() + " " + ((int) one.get("start") + body) + " "
                            + ((int) one.get("end") + body) + " " + one.get("surface"));
                }
            }
            List<String> curated = new ArrayList<>();
            List<Map<String, Object>> items = given().queryParam("section", section.code()).queryParam("limit", 200)
                    .get("/api/v1/mentions").path("items");
            for (Map<String, Object> one : items) {
                Map<?, ?> at = (Map<?, ?>) one.get("citation");
                curated.add(one.get("term") + " " + at.get("paragraph") + " " + at.get("start") + " " + at.get("end")
                        + " "
                        + one.get("surface"));
            }
            assertEquals(curated, scanned, section.code());
            mentions += scanned.size();
        }
        assertEquals(20, mentions);
    }

    @Test
    void eachTermAndAliasIsFoundAsItStandsAndItsTermIsNamed() {
        List<Map<String, Object>> terms = given().get("/api/v1/terms").path("items");
        assertEquals(15, terms.size());
        for (Map<String, Object> term : terms) {
            List<String> forms = new ArrayList<>();
            forms.add((String) term.get("name"));
            ((List<?>) term.get("aliases")).forEach(alias -> forms.add((String) alias));
            for (String form : forms) {
                annotate("推进" + form + "。").body("items.term", contains(term.get("id")))
                        .body("items.surface", contains(form))
                        .body("items.name", contains(term.get("name"))).body("items[0].start", is(2));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "实施2468行动计划                    | 2 2468行动计划 10",
        "实施\"2468\"行动计划                | 2 \"2468\"行动计划 12",
        "实施２４６８行动计划                | 2 ２４６８行动计划 10",
        "实施“2468行动计划”                  | 3 2468行动计划 11",
        "海洋保护1+n政策体系                 | 0 海洋保护1+n政策体系 11",
        "建成4+3就业之家                     | 2 4+3就业之家 9",
        "建成「4＋3就业之家」。              | 2 「4＋3就业之家」 11",
        "建成“就业之家”                      | 3 就业之家 7",
        "茶产业三茶一标三大行动              | 0 茶产业三茶一标三大行动 11",
        "统一三茶一标三大行动                | 2 三茶一标三大行动 10",
        "发展“三茶一标”茶产业              | ''",
        "打造《“闽企通”企业服务平台》        | 3 “闽企通”企业服务平台 14",
        "打造（闽企通）                      | 3 闽企通 6",
        "实施1346工程                        | 2 1346工程 8",
        "科技兴闽四大行动和七个一产业推进模式 | 0 科技兴闽四大行动 8, 9 七个一产业推进模式 18",
        "国际贸易单一窗口、国际投资单一窗口  | 0 国际贸易单一窗口 8, 9 国际投资单一窗口 17",
    })
    void marksCaseAndWidthDoNotMatter(String text, String spans) {
        assertEquals(spans, spans(text));
    }

    private static String spans(String text) {
        List<String> spans = new ArrayList<>();
        found(text).forEach(one -> spans.add(one.get("start") + " " + one.get("surface") + " " + one.get("end")));
        return String.join(", ", spans);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "2468户、1346家                 | ''",
        "“2468”和'1346'                 | 0 “2468” 6, 7 '1346' 13",
        "七个一组，七个一定要来         | ''",
        "“七个一”                       | 0 “七个一” 5",
        "第三名，三名工程师             | ''",
        "“第三名”，“三名代表”           | ''",
        "（三名）                       | ''",
        "“甲”三名“乙”                   | ''",
        "“三名”工程                     | 0 “三名”工程 6",
        "艺术创作三名工程               | 0 艺术创作三名工程 8",
        "单一窗口，双百千万，和美乡村   | ''",
        "碳达峰碳中和“1+N”政策          | ''",
    })
    void whatIsNoTermWithoutItsMarksNeedsThem(String text, String spans) {
        assertEquals(spans, spans(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "6件民生实事        | 0 6件民生实事 6",
        "2024年6件民生实事  | 5 6件民生实事 11",
        "16件民生实事       | ''",
        "7.6件民生实事      | ''",
        "十六件民生实事     | ''",
        "几十六件民生实事   | ''",
        "办好六件民生实事   | 2 六件民生实事 8",
        "24680行动计划      | ''",
        "12468行动计划      | ''",
        "1.1346工程         | ''",
        "第1“2468”行动计划  | 2 “2468”行动计划 12",
        "14+3就业之家       | 4 就业之家 8",
        "海洋保护1+NEW      | ''",
        "⑥件民生实事        | 0 ⑥件民生实事 6",
        "2468 行动计划      | ''",
    })
    void aMatchCutsNoNumberAndNoWord(String text, String spans) {
        assertEquals(spans, spans(text));
    }

    @Test
    void theLongestOfTheLeftmostWins() {
        annotate("消费促进“双百千万”行动和“双百千万”工程").body("items.term",
                contains("fj-2024-term-spending-action",
                        "fj-2024-term-double-hundred-programme"))
                .body("items.start", contains(0, 13)).body("items.end", contains(12, 21));
        annotate("双百千万行动、双百千万工程、千万工程").body("items.term",
                contains("fj-2024-term-spending-action",
                        "fj-2024-term-double-hundred-programme"));
        assertEquals("0 茶育普及 4, 5 茶育 7", spans("茶育普及、茶育"));
    }

    @Test
    void offsetsCountCodePoints() {
        assertEquals("3 科技兴闽四大行动 11, 13 茶育 15", spans("😀𠮷!科技兴闽四大行动👍🏽茶育😀"));
        assertEquals("0 “2468” 6", spans("“2468”"));
    }

    @Test
    void oddCharactersAreCountedAndPartAForm() {
        assertEquals("12 茶育 14", spans("茶\uFFFF育，茶\u200B育ﷺ\uFEFF\uFFFE\u0001\u0301茶育\uFFFF"));
    }

    @Test
    void aTextOfTheGreatestLengthIsRead() {
        String terms = given().noFilters().contentType(ContentType.JSON).body(Map.of("text", "茶育".repeat(50_000)))
                .post("/api/v1/annotations").asString();
        assertTrue(terms.contains("\"start\":99998,\"end\":100000}],\"length\":100000}"));
        annotate("😀".repeat(99_998) + "茶育").body("items[0].start", is(99_998));
        annotate("2468" + "“".repeat(99_000) + "行动计划").body("items[0].end", is(99_008));
    }

    @Test
    void aReportMayBeNamed() {
        String body = "{\"text\": \"茶育\", \"report\": \"fj-2024\"}";
        given().contentType(ContentType.JSON).body(body).post("/api/v1/annotations").then().statusCode(200)
                .body("items.term", contains("fj-2024-term-tea-education"));
        assertFalse(given().contentType(ContentType.JSON).body("{\"text\": \"茶育\", \"report\": null}")
                .post("/api/v1/annotations").then().statusCode(200).extract().<List<?>>path("items").isEmpty());
    }

    @Test
    void aTextWithoutTermsHasNone() {
        annotate("，。“”").body("items", hasSize(0));
    }
}
