package dev.gwr.glossary;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.seeds.Outline;
import dev.gwr.seeds.PartKind;
import dev.gwr.seeds.Report;
import dev.gwr.seeds.Reports;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms found in any text. */
abstract class AnnotationCases extends ContractCases {

    private static ValidatableResponse annotate(String text) {
        return given().contentType(ContentType.JSON).body(Map.of("text", text)).post("/api/v1/annotations").then()
                .statusCode(200).body("length", is(text.codePointCount(0, text.length())));
    }

    private static List<Map<String, Object>> found(String text) {
        return annotate(text).extract().path("items");
    }

    @Test
    void theReportsOwnTextHoldsExactlyTheCuratedMentions() {
        Report report = Reports.find(Optional.empty()).load().get(0);
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
                curated.add(one.get("term") + " " + at.get("paragraph") + " " + at.get("start") + " " + at.get("end") + " "
                        + one.get("surface"));
            }
            assertEquals(curated, scanned, section.code());
            mentions += scanned.size();
        }
        assertEquals(27, mentions);
    }

    @Test
    void eachTermAndAliasIsFoundAsItStandsAndItsTermIsNamed() {
        List<Map<String, Object>> terms = given().get("/api/v1/terms").path("items");
        assertEquals(20, terms.size());
        for (Map<String, Object> term : terms) {
            List<String> forms = new ArrayList<>();
            forms.add((String) term.get("term"));
            ((List<?>) term.get("aliases")).forEach(alias -> forms.add((String) alias));
            for (String form : forms) {
                annotate("推进" + form + "。").body("items.term", contains(term.get("id"))).body("items.surface", contains(form))
                        .body("items.name", contains(term.get("term"))).body("items[0].start", is(2));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "实施1269行动计划                    | 2 1269行动计划 10",
        "实施\"1269\"行动计划                | 2 \"1269\"行动计划 12",
        "实施１２６９行动计划                | 2 １２６９行动计划 10",
        "实施“1269行动计划”                  | 3 1269行动计划 11",
        "耕地保护1+n政策体系                 | 0 耕地保护1+n政策体系 11",
        "建成5+2就业之家                     | 2 5+2就业之家 9",
        "建成「5＋2就业之家」。              | 2 「5＋2就业之家」 11",
        "建成“就业之家”                      | 3 就业之家 7",
        "农产品三品一标四大行动              | 0 农产品三品一标四大行动 11",
        "统一三品一标                        | 2 三品一标 6",
        "打造《“赣企通”企业综合服务平台》    | 3 “赣企通”企业综合服务平台 16",
        "打造（赣企通）                      | 3 赣企通 6",
        "实施1358工程                        | 2 1358工程 8",
        "三严五整和六个一产业推进模式        | 0 三严五整 4, 5 六个一产业推进模式 14",
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
        "1269户、1358家                 | ''",
        "“1269”和'1358'                 | 0 “1269” 6, 7 '1358' 13",
        "六个一组，六个一定要来         | ''",
        "“六个一”                       | 0 “六个一” 5",
        "第四名，四名工程师             | ''",
        "“第四名”，“四名代表”           | ''",
        "（四名）                       | ''",
        "“甲”四名“乙”                   | ''",
        "“四名”工程                     | 0 “四名”工程 6",
        "艺术创作四名工程               | 0 艺术创作四名工程 8",
        "单一窗口，十百千万，和美乡村   | ''",
        "碳达峰碳中和“1+N”政策          | ''",
    })
    void whatIsNoTermWithoutItsMarksNeedsThem(String text, String spans) {
        assertEquals(spans, spans(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "10件民生实事       | 0 10件民生实事 7",
        "2024年10件民生实事 | 5 10件民生实事 12",
        "110件民生实事      | 4 民生实事 8",
        "7.10件民生实事     | 5 民生实事 9",
        "二十件民生实事     | 3 民生实事 7",
        "几十件民生实事     | 3 民生实事 7",
        "办好十件民生实事   | 2 十件民生实事 8",
        "12690行动计划      | ''",
        "11269行动计划      | ''",
        "1.1358工程         | ''",
        "第1“1269”行动计划  | 2 “1269”行动计划 12",
        "15+2就业之家       | 4 就业之家 8",
        "耕地保护1+NEW      | ''",
        "⑩件民生实事        | 0 ⑩件民生实事 6",
        "1269 行动计划      | ''",
    })
    void aMatchCutsNoNumberAndNoWord(String text, String spans) {
        assertEquals(spans, spans(text));
    }

    @Test
    void theLongestOfTheLeftmostWins() {
        annotate("电子商务“十百千万”行动和“十百千万”工程").body("items.term",
                contains("jx-2024-term-e-commerce-ten-hundred-thousand-ten-thousand",
                        "jx-2024-term-ten-hundred-thousand-ten-thousand-programme"))
                .body("items.start", contains(0, 13)).body("items.end", contains(12, 21));
        annotate("十百千万行动、十百千万工程、千万工程").body("items.term",
                contains("jx-2024-term-e-commerce-ten-hundred-thousand-ten-thousand",
                        "jx-2024-term-ten-hundred-thousand-ten-thousand-programme"));
        assertEquals("0 食育普及 4, 5 食育 7", spans("食育普及、食育"));
    }

    @Test
    void offsetsCountCodePoints() {
        assertEquals("3 科技兴赣六大行动 11, 13 食育 15", spans("😀𠮷!科技兴赣六大行动👍🏽食育😀"));
        assertEquals("0 “1269” 6", spans("“1269”"));
    }

    @Test
    void oddCharactersAreCountedAndPartAForm() {
        assertEquals("12 食育 14", spans("食\uFFFF育，食\u200B育ﷺ\uFEFF\uFFFE\u0001\u0301食育\uFFFF"));
    }

    @Test
    void aTextOfTheGreatestLengthIsRead() {
        String terms = given().noFilters().contentType(ContentType.JSON).body(Map.of("text", "食育".repeat(50_000)))
                .post("/api/v1/annotations").asString();
        assertTrue(terms.contains("\"start\":99998,\"end\":100000}],\"length\":100000}"));
        annotate("😀".repeat(99_998) + "食育").body("items[0].start", is(99_998));
        annotate("1269" + "“".repeat(99_000) + "行动计划").body("items[0].end", is(99_008));
    }

    @Test
    void aReportMayBeNamed() {
        String body = "{\"text\": \"食育\", \"report\": \"jx-2024\"}";
        given().contentType(ContentType.JSON).body(body).post("/api/v1/annotations").then().statusCode(200)
                .body("items.term", contains("jx-2024-term-food-education"));
        assertFalse(given().contentType(ContentType.JSON).body("{\"text\": \"食育\", \"report\": null}")
                .post("/api/v1/annotations").then().statusCode(200).extract().<List<?>>path("items").isEmpty());
    }

    @Test
    void aTextWithoutTermsHasNone() {
        annotate("，。“”").body("items", hasSize(0));
    }
}
