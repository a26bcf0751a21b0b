package dev.gwr.targets;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A database that goes away and comes back. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class DatabaseGoneTest extends ContractCases {

    private static final String TARGET = "/api/v1/targets/fj-2024-gdp-growth";

    RealPostgres postgres;

    @Test
    void whileItIsGoneTheAnswerIsTryAgainAndThenItRecovers() throws IOException, InterruptedException {
        given().get(TARGET).then().statusCode(200);
        postgres.takeAway();
        for (int i = 0; i < 3; i++) {
            given().get(TARGET).then().statusCode(503).header("Retry-After", notNullValue())
                    .body("type", is("urn:gwr:problem:service-unavailable"));
        }
        given().noFilters().get("/q/health/ready").then().statusCode(503);
        given().noFilters().get("/q/health/live").then().statusCode(200);
        postgres.bringBack();
        int status = 0;
        for (int i = 0; i < 50 && status != 200; i++) {
            status = given().get(TARGET).statusCode();
            Thread.sleep(100);
        }
        assertEquals(200, status);
        given().noFilters().get("/q/health/ready").then().statusCode(200);
    }
}
