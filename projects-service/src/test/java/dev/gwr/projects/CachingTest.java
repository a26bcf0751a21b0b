package dev.gwr.projects;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Entity tags. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
class CachingTest extends ContractCases {

    private static final String LIST = "/api/v1/projects?sector=transport";
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Test
    void whatIsUnchangedIsNotSentAgain() {
        for (String path : new String[] {LIST, "/api/v1/projects/fj-wuping-airport",
                "/api/v1/projects/counts?groupBy=PERIOD",
            "/api/v1/code-lists/regions"}) {
            String tag = given().get(path).then().statusCode(200).header("Cache-Control", is("no-cache"))
                    .header("ETag", startsWith("\"")).extract().header("ETag");
            given().header("If-None-Match", tag).get(path).then().statusCode(304).header("ETag", is(tag)).body(is(""));
            given().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
        }
    }

    @Test
    void eachQueryHasATagOfItsOwn() {
        String json = given().get(LIST).header("ETag");
        assertNotEquals(json, given().get(LIST + "&limit=5").header("ETag"));
    }
}
