package dev.gwr.commons.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the CSV tables of lists have in common. They are those of the published document, so a new one is asked too. */
public abstract class TableCases extends ContractCases {

    private static final String TABLE = "/table.csv";

    /** What a list holds is counted here, so all of it has to be there. */
    @BeforeEach
    void awaitTheReports() throws InterruptedException {
        for (int i = 0; i < 600 && given().noFilters().get("/q/health/ready").statusCode() != 200; i++) {
            Thread.sleep(100);
        }
    }

    /** The paths of lists that have a table. */
    private static List<String> lists() {
        Map<String, Map<String, Map<String, Object>>> paths = given().noFilters().get("/q/openapi?format=json")
                .path("paths");
        List<String> lists = paths.keySet().stream().filter(path -> path.endsWith(TABLE))
                .filter(path -> String.valueOf(paths.get(path).get("get").get("operationId")).startsWith("list"))
                .map(path -> path.substring(0, path.length() - TABLE.length()).replace("{report}", Fixture.REPORT))
                .toList();
        assertFalse(lists.isEmpty());
        return lists;
    }

    @Test
    void everyTableHasAllOfItsListUnderChineseHeadsOrUnderItsFields() {
        for (String list : lists()) {
            int total = given().get(list + "?limit=1").then().statusCode(200).extract().path("total");
            CsvFile people = CsvFile.get(list + TABLE);
            people.heads().forEach(head -> assertTrue(head.codePoints().allMatch(Character::isIdeographic), list + ": "
                    + head));
            assertEquals(new HashSet<>(people.heads()).size(), people.heads().size(), list);
            assertTrue(people.heads().size() <= 15, list);
            CsvFile programs = CsvFile.get(list + TABLE, Map.of("profile", "FULL"));
            programs.heads().forEach(head -> assertTrue(head.matches("[A-Za-z0-9.]+"), list + ": " + head));
            assertEquals(people.rows().size(), programs.rows().size(), list);
            assertEquals(total, programs.heads().get(0).equals("id") ? new HashSet<>(programs.column("id")).size()
                    : programs.rows().size(), list);
        }
    }

    @Test
    void aTableIsCalledWhatItIsAndIsNeitherPagedNorJson() {
        for (String list : lists()) {
            String name = list.substring(list.lastIndexOf('/') + 1);
            Response table = given().noFilters().head(list + TABLE);
            table.then().statusCode(200).header("Content-Disposition", containsString("filename=\"" + name));
            given().header("If-None-Match", table.header("ETag")).get(list + TABLE).then().statusCode(304);
            for (String wrong : List.of("limit=10", "cursor=abc", "profile=short", "profile=SHORT&profile=FULL",
                    "nothing=1")) {
                given().get(list + TABLE + "?" + wrong).then().statusCode(400).contentType("application/problem+json")
                        .body("violations.field", hasItem(wrong.split("=")[0]));
            }
            given().accept("application/json").get(list + TABLE).then().statusCode(406);
            given().accept("text/csv").get(list).then().statusCode(406)
                    .body("type", is("urn:gwr:problem:not-acceptable"));
        }
    }
}
