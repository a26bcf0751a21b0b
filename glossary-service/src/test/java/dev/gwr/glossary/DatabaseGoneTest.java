package dev.gwr.glossary;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * A database that goes away: which terms there are cannot be told then, so no text is annotated with those of before.
 */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class DatabaseGoneTest extends ContractCases {

    RealPostgres postgres;

    private static Response annotate() {
        return given().contentType(ContentType.JSON).body("{\"text\": \"茶育\"}").post("/api/v1/annotations");
    }

    @Test
    void whileItIsGoneTheAnswerIsTryAgainAndThenItRecovers() throws IOException, InterruptedException {
        annotate().then().statusCode(200);
        postgres.takeAway();
        for (int i = 0; i < 3; i++) {
            annotate().then().statusCode(503).header("Retry-After", notNullValue())
                    .body("type", is("urn:gwr:problem:service-unavailable"));
        }
        postgres.bringBack();
        int status = 0;
        for (int i = 0; i < 50 && status != 200; i++) {
            status = annotate().statusCode();
            Thread.sleep(100);
        }
        assertEquals(200, status);
    }
}
