package dev.gwr.commons.store;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.PublishingServer;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request of many short statements, which no limit of one statement ends. Here it has a second. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(PublishingServer.class)
class RequestDeadlineTest extends ListedCases {

    @BeforeEach
    void nothingDone() {
        ManyStatementsResource.DONE.set(0);
    }

    @Test
    void aReadIsGivenUp() {
        given().get("/many-statements").then().statusCode(503)
                .body("detail", startsWith("The database took too long for this"));
        assertGivenUp();
    }

    @Test
    void aWriteIsGivenUpAndLeavesNothing() {
        given().post("/many-statements").then().statusCode(503).body("status", is(503));
        assertGivenUp();
        assertEquals(0L, entities.createNativeQuery("select count(*) from listed where id = 'half'", Long.class)
                .getSingleResult());
    }

    @Test
    void eachPageOfATableHasTheTime() {
        given().get("/many-statements/pages").then().statusCode(204);
        assertEquals(4, ManyStatementsResource.DONE.get());
    }

    private static void assertGivenUp() {
        int done = ManyStatementsResource.DONE.get();
        assertTrue(done > 0 && done < ManyStatementsResource.MANY, done + " statements");
    }
}
