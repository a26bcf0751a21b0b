package dev.gwr.projects;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import dev.gwr.commons.testing.ContractCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entity tags and the two representations. */
abstract class CachingCases extends ContractCases {

    private static final String LIST = "/api/v1/projects?sector=transport";
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Test
    void whatIsUnchangedIsNotSentAgain() {
        for (String path : new String[] {LIST, "/api/v1/projects/jx-ruijin-airport", "/api/v1/projects/counts?groupBy=YEAR",
            "/api/v1/code-lists/regions"}) {
            String tag = given().get(path).then().statusCode(200).header("Cache-Control", is("no-cache"))
                    .header("ETag", startsWith("\"")).extract().header("ETag");
            given().header("If-None-Match", tag).get(path).then().statusCode(304).header("ETag", is(tag)).body(is(""));
            given().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
        }
    }

    @Test
    void eachRepresentationAndQueryHasATagOfItsOwn() {
        String json = given().get(LIST).header("ETag");
        assertNotEquals(json, given().accept("text/csv").get(LIST).header("ETag"));
        assertNotEquals(json, given().get(LIST + "&limit=5").header("ETag"));
    }

    @Test
    void csvOpensRightInASpreadsheet() {
        Response csv = given().accept("text/csv").get(LIST + "&limit=3");
        csv.then().statusCode(200).contentType(startsWith("text/csv")).header("X-Total-Count", is("22"))
                .header("Link", containsString("rel=\"next\""));
        String[] lines = lines(csv);
        assertEquals(4, lines.length);
        assertEquals("id,province,name,nameEn,aliases,sector.code,sector.name,sector.nameEn,sector.parent,regions,status,"
                + "statusNow,statusSince,statusMilestone,major,note,retired,commitments.report,commitments.period,"
                + "commitments.stage,commitments.theme,commitments.sections,commitments.progress.status,commitments.progress.rule,"
                + "commitments.progress.due,commitments.progress.date,commitments.progress.milestones,commitments.progress.reports,"
                + "commitments.note,commitments.citations.report,commitments.citations.section,"
                + "commitments.citations.paragraph,commitments.citations.start,commitments.citations.end,"
                + "commitments.citations.quote", lines[0]);
        assertTrue(lines[1].contains("昌景黄高铁,"), lines[1]);
        assertTrue(lines[1].contains(",360100; 360200,COMPLETED,COMPLETED,,,true,"), lines[1]);
    }

    @Test
    void csvOfAProjectOfTwoYearsHasBoth() {
        String line = lines(given().accept("text/csv").queryParam("q", "康山").get("/api/v1/projects"))[1];
        assertTrue(line.contains(",jx-2024; jx-2024,2023; 2024,STARTED; ACCELERATE,"), line);
    }

    @ParameterizedTest
    @CsvSource({"projects?region=360781, 2", "projects/counts?groupBy=YEAR, 3", "code-lists/sectors, 52",
        "code-lists/project-statuses, 7", "code-lists/commitment-stages, 10", "code-lists/regions, 113",
        "projects?status=CANCELLED, 1"})
    void everyListComesAsCsv(String path, int count) {
        Response csv = given().accept("text/csv").get("/api/v1/" + path);
        csv.then().statusCode(200).contentType(startsWith("text/csv")).header("Link", nullValue());
        assertEquals(count, lines(csv).length);
    }

    private static String[] lines(Response csv) {
        byte[] bytes = csv.asByteArray();
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            assertEquals(BYTE_ORDER_MARK[i], bytes[i]);
        }
        return new String(bytes, StandardCharsets.UTF_8).substring(1).split("\r\n");
    }
}
