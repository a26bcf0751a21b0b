package dev.gwr.targets;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.ContractCases;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Entity tags and the two representations. */
abstract class CachingCases extends ContractCases {

    private static final String LIST = "/api/v1/targets?headline=true";

    @Test
    void whatIsUnchangedIsNotSentAgain() {
        String tag = given().get(LIST).then().statusCode(200).header("Cache-Control", is("no-cache"))
                .header("ETag", startsWith("\"")).extract().header("ETag");
        given().header("If-None-Match", tag).get(LIST).then().statusCode(304).header("ETag", is(tag)).body(is(""));
        given().header("If-None-Match", "\"other\", " + tag).get(LIST).then().statusCode(304);
        given().header("If-None-Match", "\"other\"").get(LIST).then().statusCode(200);
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
        csv.then().statusCode(200).contentType(startsWith("text/csv")).header("X-Total-Count", is("9"))
                .header("Link", containsString("rel=\"next\""));
        byte[] bytes = csv.asByteArray();
        assertEquals((byte) 0xEF, bytes[0]);
        String[] lines = new String(bytes, StandardCharsets.UTF_8).substring(1).split("\r\n");
        assertEquals(4, lines.length);
        assertTrue(lines[0].startsWith("id,report,province,kind,name"), lines[0]);
        assertTrue(lines[1].contains("地区生产总值增长5%左右"), lines[1]);
        assertEquals(lines[0], given().accept("text/csv").get("/api/v1/targets?theme=rural&headline=true").asString()
                .substring(1).strip());
    }

    @Test
    void aListWithoutANextPageHasNoNext() {
        given().get(LIST).then().header("Link", nullValue()).body("$", not(hasKey("next")));
    }
}
