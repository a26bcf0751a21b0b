package dev.gwr.targets;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Collator;
import dev.gwr.commons.testing.ContractCases;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets, observations and indicators as a user asks for them. */
abstract class TargetsCases extends ContractCases {

    @Test
    void aTargetHasItsIndicatorBoundValueCitationAndBaseline() {
        given().get("/api/v1/targets/fj-2024-gdp-growth").then().statusCode(200)
                .body("name", is("地区生产总值增长5%左右"))
                .body("indicator.id", is("gdp-growth"))
                .body("bound", is("APPROXIMATELY"))
                .body("headline", is(true))
                .body("value.text", is("5%")).body("value.normalised", is(5)).body("value.unit", is("PERCENT"))
                .body("citations[0].start", is(11)).body("citations[0].end", is(23))
                .body("citations[0].section", is("二")).body("citations[0].paragraph", is(1))
                .body("citations[0].quote", is("地区生产总值增长5%左右"))
                .body("baseline.value.text", is("4.3%"))
                .body("baseline.citations[0].section", is("一.1"));
    }

    @Test
    void townAndCountryAreTwoTargetsAndTheHedgeGovernsBoth() {
        given().queryParam("indicator", "urban-income-growth", "rural-income-growth").get("/api/v1/targets").then()
                .body("items.value.normalised", contains(5, 7))
                .body("items.bound", contains("APPROXIMATELY", "APPROXIMATELY"))
                .body("items.baseline.value.text", contains("4.6%", "6.9%"));
    }

    @Test
    void aDeclineIsNegative() {
        given().get("/api/v1/observations/fj-2024-fixed-asset-investment-growth-2023").then().statusCode(200)
                .body("value.text", is("下降2.4%")).body("value.normalised", is(-2.4f));
    }

    @Test
    void aForecastIsMarked() {
        given().get("/api/v1/observations?forecast=true").then()
                .body("items.value.text", contains("1.4万亿元"))
                .body("items.value.normalised", contains(1400000000000L)).body("items.bound", contains("AT_LEAST"));
    }

    @Test
    void aDeliverableHasNoNumber() {
        given().get("/api/v1/targets?headline=true&kind=DELIVERABLE").then()
                .body("items", hasSize(1)).body("items[0].bound", is("AS_ASSIGNED"))
                .body("items[0].value", nullValue()).body("items[0].indicator", nullValue())
                .body("items[0].name", startsWith("主要污染物排放"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "headline=true                    | headline       | true",
        "kind=FIGURE                      | kind           | FIGURE",
        "theme=rural                      | theme          | rural",
        "bound=AT_LEAST                   | bound          | AT_LEAST",
        "basis=POINTS                     | indicator.basis | POINTS",
        "unit=CNY                         | value.unit     | CNY",
        "indicator=grain-output           | indicator.id   | grain-output",
        "period=2024                      | period         | 2024",
        "report=fj-2024                   | report         | fj-2024",
    })
    void eachFilterKeepsWhatItSaysAndNothingElse(String query, String field, String value) {
        int all = given().get("/api/v1/targets?limit=1").path("total");
        int kept = given().get("/api/v1/targets?limit=1&" + query).path("total");
        assertTrue(kept > 0, query);
        assertTrue(kept < all || field.equals("report"), query);
        List<Object> values = given().get("/api/v1/targets?limit=200&" + query).path("items." + field);
        assertEquals(kept, values.size());
        values.forEach(one -> assertEquals(value, String.valueOf(one)));
    }

    @Test
    void aSectionFindsWhatIsCitedFromIt() {
        given().queryParam("section", "二.4").queryParam("limit", 200).get("/api/v1/targets").then()
                .body("items.sections", everyItem(hasItem("二.4"))).body("items.id", hasItem("fj-2024-grain-output"));
    }

    @Test
    void repeatedIsOrAndDifferentIsAnd() {
        int rural = given().get("/api/v1/targets?theme=rural&limit=1").path("total");
        int green = given().get("/api/v1/targets?theme=green&limit=1").path("total");
        int both = given().get("/api/v1/targets?theme=rural&theme=green&limit=1").path("total");
        assertEquals(rural + green, both);
        given().get("/api/v1/targets?theme=rural&headline=true").then().body("total", is(0)).body("items", hasSize(0));
    }

    @Test
    void valuesCompareAsNormalised() {
        given().urlEncodingEnabled(false).get("/api/v1/targets?unit=CNY&minValue=4e%2B11&maxValue=4.0E11").then()
                .body("total", is(2));
        given().get("/api/v1/targets?unit=CNY&minValue=400000000000&maxValue=400000000000&limit=200").then()
                .body("items.value.text", everyItem(is("4000亿元"))).body("total", is(2));
        List<Number> values = given().get("/api/v1/targets?unit=CNY&sort=VALUE_DESCENDING&limit=200")
                .path("items.value.normalised");
        for (int i = 1; i < values.size(); i++) {
            assertTrue(values.get(i - 1).doubleValue() >= values.get(i).doubleValue());
        }
    }

    @ParameterizedTest
    @CsvSource({"粮食, fj-2024-grain-output", "GRAIN output, fj-2024-grain-output", "101亿斤, fj-2024-grain-output",
        "地区生产总值　增长, fj-2024-gdp-growth", "Gross regional, fj-2024-gdp-growth", "斤, fj-2024-grain-output"})
    void wordsOfTwoCharactersAndMoreAreFound(String q, String id) {
        given().queryParam("q", q).get("/api/v1/targets").then().statusCode(200).body("items.id", hasItem(id));
    }

    @Test
    void aPercentSignIsNoWildcard() {
        given().queryParam("q", "粮%斤").get("/api/v1/targets").then().statusCode(200).body("total", is(0));
        given().queryParam("q", "粮_斤").get("/api/v1/targets").then().statusCode(200).body("total", is(0));
    }

    @Test
    void theBetterFitComesFirst() {
        given().queryParam("q", "粮食总产量").get("/api/v1/indicators").then().body("items[0].id", is("grain-output"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"targets", "indicators"})
    void namesStandByTheirPinyin(String list) {
        List<String> names = given().get("/api/v1/" + list + "?sort=NAME&limit=200").path("items.name");
        assertEquals(names.stream().sorted(Collator.getInstance(Locale.CHINESE)).toList(), names);
    }

    @ParameterizedTest
    @CsvSource({"targets, REPORT_ORDER", "targets, NAME", "targets, VALUE_ASCENDING", "targets, VALUE_DESCENDING",
        "observations, REPORT_ORDER", "observations, VALUE_DESCENDING", "indicators, NAME"})
    void allPagesTogetherAreTheWholeListOnce(String list, String sort) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        int total;
        do {
            var request = given().queryParam("sort", sort).queryParam("limit", 7);
            Response page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/api/v1/" + list);
            page.then().statusCode(200);
            ids.addAll(page.path("items.id"));
            total = page.path("total");
            cursor = page.path("next");
        } while (cursor != null);
        assertEquals(total, ids.size());
        assertEquals(total, new HashSet<>(ids).size());
    }

    @Test
    void countsAddUpToTheList() {
        List<Integer> counts = given().get("/api/v1/targets/counts?groupBy=THEME&groupBy=KIND").path("items.count");
        int total = given().get("/api/v1/targets?limit=1").path("total");
        assertEquals(total, counts.stream().mapToInt(Integer::intValue).sum());
        given().get("/api/v1/targets/counts?groupBy=SECTION&theme=rural").then()
                .body("items.section", hasItems("二.4")).body("items.section", not(hasItem("二.1")));
    }

    /**
     * All that its report promises and tells is the province's; what names a prefecture is the prefecture's as well.
     */
    @ParameterizedTest
    @CsvSource({"targets, 37", "observations, 25"})
    void aProvinceHasWhatItsReportSays(String list, int total) {
        given().get("/api/v1/" + list + "?region=350000&report=fj-2024&limit=1").then().statusCode(200)
                .body("total", is(total));
        given().get("/api/v1/" + list + "/counts?groupBy=REGION&report=fj-2024").then().statusCode(200)
                .body("items.find { it.region == '350000' }.count", is(total));
        given().get("/api/v1/" + list + "?region=999999").then().statusCode(400)
                .body("violations.field", contains("region"));
        given().get("/api/v1/" + list + "?region=350800&report=fj-2024&limit=1").then().body("total", is(0));
    }

    @Test
    void observationsAreCounted() {
        List<Integer> counts = given().get("/api/v1/observations/counts?groupBy=THEME&groupBy=FORECAST&report=fj-2024")
                .path("items.count");
        assertEquals(25, counts.stream().mapToInt(Integer::intValue).sum());
        given().get("/api/v1/observations/counts?groupBy=SECTION&indicator=gdp-growth&report=fj-2024").then()
                .body("items.section", contains("一.1")).body("items.count", contains(1));
        given().get("/api/v1/observations/counts?groupBy=PERIOD&groupBy=REPORT&groupBy=INDICATOR&indicator=grain-"
                + "output&report=fj-2024")
                .then().body("items.period", contains("2023")).body("items.indicator", contains("grain-output"))
                .body("items.report", contains("fj-2024"));
        given().get("/api/v1/observations/counts").then().statusCode(400).body("violations.field", contains("groupBy"));
    }

    /** What the text writes is told from what we supply. */
    @ParameterizedTest
    @CsvSource({"asian-games-gold-medals, 7金, 枚, true", "girls-vaccinated-hpv, 21.3万, 万人, true",
        "export-clearance-efficiency-rank-nation, 第6, 位, true", "development-zone-agency-reduction-rate, 38.2％, %,",
        "grain-output, 102.6亿斤, 亿斤,"})
    void aUnitThatTheTextLeavesOutIsMarked(String indicator, String text, String unit, Boolean supplied) {
        given().get("/api/v1/observations/fj-2024-" + indicator + "-2023").then().statusCode(200)
                .body("value.text", is(text))
                .body("value.unitText", is(unit)).body("value.unitSupplied", is(supplied));
    }

    @Test
    void aDeclineSaysSoInAListToo() {
        given().get("/api/v1/observations/fj-2024-work-accident-deaths-growth-2023").then()
                .body("value.text", is("下降…7.65%")).body("value.normalised", is(-7.65f));
    }

    @Test
    void businessesAreNoHouseholds() {
        given().get("/api/v1/observations/fj-2024-business-entities-2023").then().body("value.unit", is("BUSINESS"))
                .body("indicator.unit", is("BUSINESS")).body("value.unitText", is("万户"));
        given().get("/api/v1/observations/fj-2024-elderly-homes-adapted-2023").then()
                .body("value.unit", is("HOUSEHOLD"))
                .body("indicator.basis", is("FLOW"));
    }

    @Test
    void notesStandInBothLanguages() {
        given().get("/api/v1/targets/fj-2024-urban-income-growth").then().body("note", is("“左右”在第二个数之后，两个数都管。"))
                .body("noteEn", is("The hedge 左右 stands after the second number and governs both."));
        given().get("/api/v1/indicators/science-technology-innovation-index").then()
                .body("note", is("以百分数公布的指数，不是某物的占比。"));
    }

    @ParameterizedTest
    @CsvSource({"grain-output, true", "urban-jobs-added, true", "urban-sewage-collection-rate-increase, true",
            "startup-loans-plan-rate, true", "gdp-growth, false",
        "pm25-concentration, false", "business-entities, false"})
    void anIndicatorSaysWhetherThePartsOfAYearAddUp(String id, boolean accumulates) {
        given().get("/api/v1/indicators/{id}", id).then().statusCode(200).body("accumulates", is(accumulates));
    }

    /** The headline of the fixture has more than two. */
    @Test
    void soManyIndicatorsAreComparedAsAreAskedFor() {
        List<String> all = given().get("/api/v1/comparisons?period=2024").path("indicators.id");
        assertTrue(all.size() > 2 && all.size() <= 10, all.toString());
        given().get("/api/v1/comparisons?period=2024&indicatorLimit=2").then().statusCode(200)
                .body("indicators.id", is(all.subList(0, 2))).body("rows.cells.flatten()", hasSize(2));
        given().get("/api/v1/comparisons?indicatorLimit=2&indicator=" + String.join("&indicator=", all)).then()
                .body("indicators.id", is(all));
    }

    @Test
    void codeListsHaveBothLanguages() {
        given().get("/api/v1/code-lists/themes").then().body("items", hasSize(8))
                .body("items[0].code", is("headline"));
        for (String list : List.of("units", "bounds", "bases", "directions", "target-kinds")) {
            given().get("/api/v1/code-lists/" + list).then().statusCode(200)
                    .body("items.name", everyItem(not(is("")))).body("items.nameEn", everyItem(not(is(""))));
        }
    }

    @Test
    void numbersKeepEveryDigit() {
        given().get("/api/v1/observations/fj-2024-green-loan-balance-growth-2023").then().statusCode(200)
                .body("value.amount.toDouble()", closeTo(31.05, 0));
        given().get("/api/v1/observations?limit=1").then().body("total", is(25));
        given().get("/api/v1/observations?basis=STREAK&limit=200").then()
                .body("items.value.unit", everyItem(equalTo("YEAR")));
    }
}
