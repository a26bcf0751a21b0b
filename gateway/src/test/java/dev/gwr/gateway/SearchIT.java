package dev.gwr.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.gwr.commons.testing.PackagedServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One search through everything, and questions that are taken apart. */
@QuarkusIntegrationTest
@WithTestResource(PackagedServices.class)
class SearchIT extends GatewayCases {

    @Test
    void aSearchFindsAllTypesInOneOrder() {
        Response found = given().queryParam("q", "高铁").get("/api/v1/search");
        found.then().statusCode(200).body("items[0].type", is("PROJECT"))
                .body("items.type", hasItems("PROJECT", "PARAGRAPH"))
                .body("items.find { it.id == 'fj-rong-lu-high-speed-railway' }.titleHighlights[0].start",
                is(2))
                .body("items.find { it.id == 'fj-rong-lu-high-speed-railway' }.titleHighlights[0].end", is(4));
        given().queryParam("q", "高铁").queryParam("type", "PARAGRAPH").get("/api/v1/search").then()
                .body("items.type", everyItem(is("PARAGRAPH"))).body("counts", hasSize(1));
        given().queryParam("q", "2468行动计划").get("/api/v1/search").then().body("items.id", hasItem(
                "fj-2024-term-2468-action-plan"));
        given().queryParam("q", "粮食产量").get("/api/v1/search").then().body("items[0].id", is("fj-2024-grain-output"));
        given().get("/api/v1/search").then().statusCode(400).body("violations.field", hasItem("q"));
        given().queryParam("q", "“”").get("/api/v1/search").then().statusCode(400)
                .body("violations.field", hasItem("q"));
    }

    @ParameterizedTest
    @CsvSource({
        "福建GDP增长目标, fj-2024-gdp-growth",
        "2024年粮食产量, fj-2024-grain-output",
        "福建省2024年粮食产量是多少, fj-2024-grain-output",
        "糧食產量, fj-2024-grain-output",
        "福建省GDP增长目标是多少, fj-2024-gdp-growth"})
    void aQuestionFindsWhatItMeans(String question, String first) {
        given().queryParam("q", question).get("/api/v1/search").then().statusCode(200).body("items[0].id", is(first));
        given().noFilters().queryParam("q", question).get("/zh/search").then().statusCode(200)
                .body(containsString("/zh/targets/" + first));
    }

    @Test
    void aQuestionIsTakenApartOnlyIfNothingHoldsIt() {
        given().queryParam("q", "2024年粮食产量").get("/api/v1/search").then().body("takenApart.words", is(List.of("粮食产量")));
        given().queryParam("q", "粮食产量").get("/api/v1/search").then().body("takenApart", nullValue());
        given().queryParam("q", "火星移民计划").get("/api/v1/search").then().body("total", is(0))
                .body("takenApart", nullValue());
    }

    @Test
    void provinceAndYearChooseTheReports() {
        int all = given().queryParam("q", "粮食").get("/api/v1/search").path("total");
        given().queryParam("q", "粮食").queryParam("province", "350000").queryParam("year", "2024")
                .get("/api/v1/search").then().statusCode(200).body("total", is(all))
                .body("items.report", everyItem(is("fj-2024")));
        for (String unknown : List.of("province=110000", "year=1999")) {
            given().queryParam("q", "粮食").get("/api/v1/search?" + unknown).then().statusCode(400)
                    .body("violations.field", hasItem(unknown.split("=")[0]));
            given().queryParam("q", "粮食").queryParam("type", "PARAGRAPH").get("/api/v1/search?" + unknown).then()
                    .statusCode(400).body("violations.field", hasItem(unknown.split("=")[0]));
        }
    }

    @Test
    void aHitByAnotherNameSaysWhich() {
        given().queryParam("q", "福州至厦门高铁").queryParam("type", "PROJECT").get("/api/v1/search").then()
                .statusCode(200).body("items[0].title", is("榕鹭高铁"))
                .body("items[0].alias", is("福州至厦门高铁"));
        given().queryParam("q", "CPI").queryParam("type", "TARGET").get("/api/v1/search").then().statusCode(200)
                .body("items.id", hasItem("fj-2024-consumer-price-rise"))
                .body("items.find { it.id == 'fj-2024-consumer-price-rise' }.alias", is("CPI"));
        given().queryParam("q", "榕鹭高铁").queryParam("type", "PROJECT").get("/api/v1/search").then()
                .statusCode(200).body("items[0].alias", nullValue());
    }
}
