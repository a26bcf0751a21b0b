package dev.gwr.projects;

import static dev.gwr.projects.Facts.correct;
import static dev.gwr.projects.Facts.editor;
import static dev.gwr.projects.Facts.fact;
import static dev.gwr.projects.Facts.recorded;
import static dev.gwr.projects.Facts.withdraw;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** How things stood on a day in the past. Days pass by moving all that was recorded back in time. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
class AsOfTest extends ContractCases {

    private static final String PROJECT = "fj-second-west-ring-expressway";
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Inject
    DataSource database;

    private void passTenDays() throws SQLException {
        Map<String, List<String>> times = Map.of("milestone", List.of("recorded_at", "ended_at"), "standing",
                List.of("valid_from", "valid_to"), "commitment_progress", List.of("valid_from", "valid_to"),
                "data_revision",
                List.of("changed_at"), "change", List.of("at"), "revision_note", List.of("at"));
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (Map.Entry<String, List<String>> table : times.entrySet()) {
                for (String column : table.getValue()) {
                    statement.executeUpdate("update " + table.getKey() + " set " + column + " = " + column
                            + " - interval '10 days'"
                            + (column.equals("valid_from") ? " where valid_from > '1970-01-01'" : ""));
                }
            }
        }
    }

    @Test
    void aDayIsAskedAboutAsItEnded() throws SQLException {
        String token = editor();
        String first = recorded(token, PROJECT, "2024-11-01", "全线通车", "COMPLETION");
        passTenDays();
        String second = correct(token, first, fact("2025-02-01", "全线通车", "COMPLETION")).then().statusCode(201).extract()
                .path("id");
        passTenDays();
        withdraw(token, second).then().statusCode(200);
        passTenDays();

        LocalDate today = LocalDate.now(CHINA);
        stood(today.minusDays(31), "IMPLEMENTATION", "NO_DATA", null);
        stood(today.minusDays(30), "COMPLETION", "MET", first);
        stood(today.minusDays(21), "COMPLETION", "MET", first);
        stood(today.minusDays(20), "COMPLETION", "MISSED", second);
        stood(today.minusDays(11), "COMPLETION", "MISSED", second);
        stood(today.minusDays(10), "IMPLEMENTATION", "NO_DATA", null);
        stood(today, "IMPLEMENTATION", "NO_DATA", null);
        stood(LocalDate.of(1900, 1, 1), "IMPLEMENTATION", "NO_DATA", null);
        given().get("/api/v1/projects/" + PROJECT + "/milestones?asOf=" + today.minusDays(25)).then()
                .body("items[0].recording.state", is("CURRENT")).body("items[0].recording.version", is(1))
                .body("items[0].recording.supersededBy", nullValue()).body("items[0].recording.endedAt", nullValue());
        given().get("/api/v1/milestones?project=" + PROJECT + "&asOf=" + today.minusDays(15)).then()
                .body("items.id", contains(second));
    }

    private static void stood(LocalDate day, String status, String progress, String milestone) {
        String asOf = "asOf=" + day;
        given().get("/api/v1/projects/" + PROJECT + "?" + asOf).then().statusCode(200)
                .body("status", is("IMPLEMENTATION"))
                .body("statusNow", is(status)).body("statusMilestone", is(milestone)).body(
                "commitments[0].progress.status", is(progress))
                .body("commitments[0].progress.milestones", milestone == null ? empty() : contains(milestone));
        given().get("/api/v1/projects/" + PROJECT + "/milestones?" + asOf).then().statusCode(200)
                .body("items.id", milestone == null ? empty() : contains(milestone));
        for (String other : List.of("MET", "MISSED", "NO_DATA")) {
            given().get("/api/v1/projects?limit=200&progress=" + other + "&" + asOf).then().statusCode(200)
                    .body("items.id", other.equals(progress) ? hasItem(PROJECT) : not(hasItem(PROJECT)));
        }
        List<Map<String, Object>> counts = given().get("/api/v1/projects/counts?groupBy=PROGRESS&groupBy=STATUS_NOW&q="
                + "西二绕城&" + asOf)
                .then().statusCode(200).extract().path("items");
        assertEquals(List.of(Map.of("progress", progress, "statusNow", status, "count", 1)), counts);
    }
}
