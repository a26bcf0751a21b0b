package dev.gwr.projects;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Projects counted by groups. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
class CountsTest extends ContractCases {

    @Test
    void countsByProjectAddUpToTheList() {
        for (String groups : List.of("STATUS", "SECTOR", "MAJOR", "STATUS&groupBy=MAJOR&groupBy=SECTOR")) {
            List<Integer> counts = given().get("/api/v1/projects/counts?groupBy=" + groups).path("items.count");
            assertEquals(41, counts.stream().mapToInt(Integer::intValue).sum(), groups);
        }
        Map<Object, Integer> statuses = new HashMap<>(Map.of(
                "IDENTIFICATION", 3, "PREPARATION", 9, "IMPLEMENTATION", 20,
                "COMPLETED", 7));
        // Where no verb says how far it is.
        statuses.put(null, 2);
        counts("groupBy=STATUS", "status", statuses);
        counts("groupBy=MAJOR", "major", Map.of(true, 25, false, 16));
        counts("groupBy=SECTOR&region=350800&major=true", "sector", Map.of("transport.rail", 1, "transport.air", 1));
    }

    @Test
    void countsByCommitmentCountEachProjectOnceAGroup() {
        counts("groupBy=REPORT", "report", Map.of("fj-2024", 41));
        counts("groupBy=PERIOD", "period", Map.of("2023", 14, "2024", 31));
        counts("groupBy=PERIOD&groupBy=STAGE&period=2024", "stage", Map.of("COMPLETE", 8, "ACCELERATE", 4,
                "ADVANCE", 4, "START", 6, "SET_UP", 1, "PREPARE", 2, "PLAN", 3, "UPGRADE", 2, "USE", 1));
        counts("groupBy=STAGE&period=2023", "stage",
                Map.of("COMPLETED", 4, "STARTED", 6, "PROGRESSED", 2, "APPROVED", 1, "LISTED", 1));
        counts("groupBy=SECTION&theme=demand", "section", Map.of("二.2", 20));
        counts("groupBy=SECTION&q=智慧医疗", "section", Map.of("附件.11", 1, "一.2", 1));
        counts("groupBy=PERIOD&stage=STARTED", "period", Map.of("2023", 6));
    }

    @Test
    void commitmentsWithoutAThemeAreAGroupWithoutATheme() {
        List<Map<String, Object>> themes = given().get("/api/v1/projects/counts?groupBy=THEME").path("items");
        assertEquals(14, themes.stream().filter(one -> !one.containsKey("theme")).findFirst().orElseThrow()
                .get("count"));
        assertEquals(20, themes.stream().filter(one -> "demand".equals(one.get("theme"))).findFirst().orElseThrow()
                .get("count"));
    }

    /** All that its report names is the province's, whether or not the report says where it is. */
    @Test
    void aProvinceHasWhatItsReportNames() {
        given().get("/api/v1/projects?region=350000").then().body("total", is(41))
                .body("items.id", hasItem("fj-haitan-flood-storage-works"));
        counts("groupBy=REGION&region=350824", "region", Map.of("350824", 1, "350800", 1, "350000", 1, "100000", 1));
        List<Map<String, Object>> counts = given().get("/api/v1/projects/counts?groupBy=REGION").path("items");
        assertEquals(41, counts.stream().filter(one -> "350000".equals(one.get("region"))).findFirst().orElseThrow()
                .get("count"));
        assertEquals(3, counts.stream().filter(one -> "350800".equals(one.get("region"))).findFirst().orElseThrow()
                .get("count"));
    }

    private static void counts(String query, String field, Map<Object, Integer> expected) {
        Response response = given().get("/api/v1/projects/counts?" + query);
        response.then().statusCode(200).body("total", is(expected.size()));
        for (Map<String, Object> item : response.<List<Map<String, Object>>>path("items")) {
            assertEquals(expected.get(item.get(field)), item.get("count"), query + ": " + item);
        }
    }
}
