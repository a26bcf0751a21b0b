package dev.gwr.targets;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entity tags. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
class CachingTest extends ContractCases {

    private static final String LIST = "/api/v1/targets?headline=true";

    @Test
    void whatIsUnchangedIsNotSentAgain() {
        String tag = given().get(LIST).then().statusCode(200).header("Cache-Control", is("no-cache"))
                .header("ETag", startsWith("\"")).extract().header("ETag");
        given().header("If-None-Match", tag).get(LIST).then().statusCode(304).header("ETag", is(tag)).body(is(""));
        given().header("If-None-Match", "\"other\", " + tag).get(LIST).then().statusCode(304);
        given().header("If-None-Match", "\"other\"").get(LIST).then().statusCode(200);
        for (String compressed : List.of("-gzip", "--gzip", ";gzip", "-br", "-zstd")) {
            String known = "W/" + tag.substring(0, tag.length() - 1) + compressed + '"';
            given().header("If-None-Match", known).get(LIST).then().statusCode(304);
        }
        given().header("If-None-Match", "*").get(LIST).then().statusCode(304);
        given().header("If-None-Match", "*").get("/api/v1/targets/nothing").then().statusCode(404);
    }

    @Test
    void eachQueryHasATagOfItsOwn() {
        String json = given().get(LIST).header("ETag");
        assertNotEquals(json, given().get(LIST + "&limit=5").header("ETag"));
    }

    @Test
    void aListWithoutANextPageHasNoNext() {
        given().get(LIST).then().body("$", not(hasKey("next")));
    }
}
