package dev.gwr.projects;

import static dev.gwr.projects.Facts.MILESTONES;
import static dev.gwr.projects.Facts.as;
import static dev.gwr.projects.Facts.fact;
import static dev.gwr.projects.Facts.record;
import static dev.gwr.projects.Facts.recorded;
import static dev.gwr.projects.Facts.tag;
import static dev.gwr.projects.Facts.with;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what. The columns of the matrix are the three operations that write; reading is open. */
abstract class SecurityCases extends ContractCases {

    private static final String PROJECT = "fj-min-river-culture-park";
    private static final String OWNER = Tokens.of("owner", "editor");

    /** All that was logged so far. */
    abstract String log() throws IOException;

    /** Something that the log holds for sure. */
    abstract String logged();

    private static Response write(String operation, RequestSpecification request) {
        String what = "里程碑 " + UUID.randomUUID();
        if (operation.equals("record")) {
            return request.body(fact("2024-05-01", what, null)).post("/api/v1/projects/" + PROJECT + "/milestones");
        }
        String id = recorded(OWNER, PROJECT, "2024-05-01", what, null);
        Map<String, Object> body = operation.equals("withdrawal") ? Map.of("reason", "误报")
                : with(fact("2024-05-02", what, null), "reason", "更正");
        return request.header("If-Match", tag(id)).body(body).post(MILESTONES + id + "/" + operation);
    }

    @ParameterizedTest(name = "{0}: record {1}, correct {2}, withdraw {3}")
    @CsvSource(delimiter = '|', value = {
        "nobody                  | 401 | 401 | 401",
        "somebody without a role | 403 | 403 | 403",
        "a viewer                | 403 | 403 | 403",
        "an unknown role         | 403 | 403 | 403",
        "the editor who did it   | 201 | 201 | 200",
        "another editor          | 201 | 403 | 403",
        "a viewer and editor     | 201 | 403 | 403",
        "an admin                | 201 | 201 | 200",
    })
    void theMatrixOfRolesByOperation(String who, int record, int correction, int withdrawal) {
        String token = switch (who) {
            case "nobody" -> null;
            case "somebody without a role" -> Tokens.of("none");
            case "a viewer" -> Tokens.of("owner", "viewer");
            case "an unknown role" -> Tokens.of("owner", "Editor", "root");
            case "the editor who did it" -> OWNER;
            case "another editor" -> Tokens.of("another", "editor");
            case "a viewer and editor" -> Tokens.of("both", "viewer", "editor");
            default -> Tokens.of("chief", "admin");
        };
        for (Map.Entry<String, Integer> cell : Map.of("record", record, "correction", correction, "withdrawal",
                withdrawal).entrySet()) {
            Response answer = write(cell.getKey(), token == null ? given().contentType(ContentType.JSON) : as(token));
            answer.then().statusCode(cell.getValue());
            if (cell.getValue() == 401) {
                answer.then().header("WWW-Authenticate", startsWith("Bearer")).body("type", is(
                        "urn:gwr:problem:unauthenticated"));
            } else if (cell.getValue() == 403) {
                answer.then().body("type", is("urn:gwr:problem:forbidden"));
            }
        }
        given().get("/api/v1/projects/" + PROJECT + "/milestones").then().statusCode(200);
    }

    @Test
    void aRefusedWriteLeavesOneLine() throws IOException {
        for (String authorization : List.of("Bearer ..", "Basic b3duZXI6b3duZXI=", "Bearer " + Tokens.of("a", "viewer"),
                "Bearer " + Tokens.forged("owner", "editor"))) {
            String path = "/api/v1/projects/" + UUID.randomUUID() + "/milestones";
            int status = given().contentType(ContentType.JSON).header("Authorization", authorization)
                    .header("X-Forwarded-For", "192.0.2.7")
                    .body(fact("2024-05-01", "x", null)).post(path).statusCode();
            assertTrue(status == 401 || status == 403, authorization + ": " + status);
            String[] lines = log().split("Refused: POST " + path + ": " + status, -1);
            assertEquals(2, lines.length, authorization);
            assertTrue(lines[1].lines().findFirst().orElse("").contains("(from 192.0.2.7 by "), lines[1]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"record", "correction", "withdrawal"})
    void aBadTokenIsNoToken(String operation) throws IOException {
        Map<String, String> bad = new HashMap<>();
        bad.put("expired", Tokens.expired("owner", "editor"));
        bad.put("forged", Tokens.forged("owner", "editor"));
        bad.put("of another issuer", Tokens.ofAnotherIssuer("owner", "editor"));
        bad.put("for another audience", Tokens.forAnotherAudience("owner", "editor"));
        bad.put("unsigned", Tokens.unsigned("owner", "admin"));
        bad.put("cut", OWNER.substring(0, OWNER.length() - 9));
        bad.put("nonsense", "nonsense-that-is-no-token");
        bad.forEach((name, token) -> {
            Response answer = write(operation, as(token));
            answer.then().statusCode(401).header("WWW-Authenticate", startsWith("Bearer"))
                    .body("type", is("urn:gwr:problem:unauthenticated")).body(not(containsString(token)));
        });
        for (String header : List.of("Basic b3duZXI6b3duZXI=", "Bearer", "bearer", OWNER)) {
            write(operation, given().contentType(ContentType.JSON).header("Authorization", header)).then()
                    .statusCode(401);
        }
        record(OWNER, PROJECT, with(fact("2024-05-01", "x", null), "what", null)).then().statusCode(400);
        String log = log();
        assertTrue(log.contains(logged()), "that is not the log, so it proves nothing");
        bad.put("good", OWNER);
        bad.forEach((name, token) -> assertFalse(log.contains(token) || token.contains(".")
                && log.contains(token.split("\\.")[1]),
                "the log shows the token that is " + name));
    }

    @Test
    void nobodyLearnsWhatARecordIsByRefusals() {
        given().contentType(ContentType.JSON).body("{").post("/api/v1/projects/nothing/milestones").then()
                .statusCode(401);
        as(Tokens.of("x", "viewer")).body("{").post("/api/v1/projects/nothing/milestones").then().statusCode(403);
        as(Tokens.of("x", "viewer")).post(MILESTONES + "nothing/withdrawal").then().statusCode(403);
    }

    @Test
    void readingIsOpenAndTakesNoNoticeOfTokens() {
        given().header("Authorization", "Bearer " + Tokens.expired("x", "editor")).get("/api/v1/milestones").then()
                .statusCode(200);
        given().get("/api/v1/milestones/nothing").then().statusCode(404).body("type", is("urn:gwr:problem:not-found"));
        given().get("/api/v1/milestones/没有/history").then().statusCode(404);
        given().get("/api/v1/projects/nothing/milestones").then().statusCode(404)
                .body("detail", not(containsString("milestone")));
    }
}
