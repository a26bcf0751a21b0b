package dev.gwr.glossary;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The scanner follows the data, which another replica may have changed; here the test plays that replica. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
class VocabularyTest {

    private static final String FOOD = "fj-2024-term-tea-education";
    private static final String COUNT = "update data_revision set revision = revision + 1";

    @Inject
    DataSource database;

    private void change(String aliases) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("update term set aliases = '" + aliases + "' where id = '" + FOOD + "'");
            statement.executeUpdate(COUNT);
            connection.commit();
        }
    }

    @AfterEach
    void putBack() throws SQLException {
        change("{茶育}");
    }

    private static List<String> terms() {
        return given().contentType(ContentType.JSON).body(Map.of("text", "饮茶教育")).post("/api/v1/annotations").then()
                .statusCode(200).extract().path("items.term");
    }

    @Test
    void theNextRequestAfterAChangeKnowsIt() throws SQLException {
        assertEquals(List.of(), terms());
        change("{茶育,饮茶教育}");
        assertEquals(List.of(FOOD), terms());
        change("{茶育}");
        assertEquals(List.of(), terms());
    }

    @Test
    void whileTheScannerIsMadeTheOldOneAnswers() throws Exception {
        assertEquals(List.of(), terms());
        CompletableFuture<List<String>> first;
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            change("{茶育,饮茶教育}");
            connection.setAutoCommit(false);
            statement.execute("lock table term in access exclusive mode");
            first = CompletableFuture.supplyAsync(VocabularyTest::terms);
            untilItWaitsForTheTable(statement);
            for (int i = 0; i < 5; i++) {
                assertEquals(List.of(), terms());
            }
            assertFalse(first.isDone());
            connection.commit();
        }
        assertEquals(List.of(FOOD), first.get(10, TimeUnit.SECONDS));
        assertEquals(List.of(FOOD), terms());
    }

    private static void untilItWaitsForTheTable(Statement statement) throws Exception {
        for (int i = 0; i < 200; i++) {
            try (ResultSet waiting = statement.executeQuery("select 1 from pg_locks where relation = 'term'::regclass "
                    + "and not granted")) {
                if (waiting.next()) {
                    return;
                }
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("No request makes a new scanner");
    }
}
