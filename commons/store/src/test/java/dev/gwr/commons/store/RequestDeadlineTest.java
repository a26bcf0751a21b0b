package dev.gwr.commons.store;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.change.ChangeKind;
import dev.gwr.commons.change.ChangedResource;
import dev.gwr.commons.store.changes.ChangeLog;
import dev.gwr.commons.store.changes.ChangedRecord;
import dev.gwr.commons.testing.PublishingServer;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request of many short statements, which no limit of one statement ends. Here it has a second. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(PublishingServer.class)
class RequestDeadlineTest extends ListedCases {

    @Inject
    ChangeLog log;

    @ConfigProperty(name = "gwr.request-patience")
    Duration patience;

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

    /** The database itself gives a single statement up; here sooner than for anybody else. */
    @Test
    void soIsAStatementThatTakesTooLong() {
        given().post("/many-statements/one-long").then().statusCode(503)
                .body("detail", startsWith("The database took too long for this"));
        assertEquals("10s", entities.createNativeQuery("show statement_timeout", String.class).getSingleResult());
    }

    @Test
    void eachPageOfATableHasTheTime() {
        given().get("/many-statements/pages").then().statusCode(204);
        assertEquals(4, ManyStatementsResource.DONE.get());
    }

    /** Who began to follow the changes, and by whom they are looked for, is told of what happens long afterwards. */
    @Test
    void whoFollowsTheChangesIsToldBeyondIt() throws IOException {
        HttpURLConnection stream = (HttpURLConnection) new URL("http://localhost:" + RestAssured.port
                + "/api/v1/changes/stream").openConnection();
        stream.setReadTimeout(10_000);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream.getInputStream(),
                StandardCharsets.UTF_8))) {
            long end = System.nanoTime() + 2 * patience.toNanos();
            for (int i = 0; System.nanoTime() < end; i++) {
                String id = "told-" + i;
                QuarkusTransaction.requiringNew().run(() -> log.add(ChangeKind.RECORDED,
                        new ChangedRecord(ChangedResource.TARGET, id, "甲", null), "li", log.begin()));
                assertTrue(lines.lines().anyMatch(line -> line.contains(id)));
            }
        }
    }

    private static void assertGivenUp() {
        int done = ManyStatementsResource.DONE.get();
        assertTrue(done > 0 && done < ManyStatementsResource.MANY, done + " statements");
    }
}
