package dev.gwr.projects;

import static io.restassured.RestAssured.given;

import dev.gwr.commons.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Records milestones as an editor's program would. */
final class Facts {

    static final String MILESTONES = "/api/v1/milestones/";

    private Facts() {
    }

    /** Somebody new, so that no test uses up another's limit. */
    static String editor() {
        return Tokens.of("editor-" + UUID.randomUUID(), "editor");
    }

    static RequestSpecification as(String token) {
        return given().contentType(ContentType.JSON).header("Authorization", "Bearer " + token);
    }

    static Map<String, Object> fact(String date, String what, String status) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("date", date);
        fact.put("what", what);
        if (status != null) {
            fact.put("status", status);
        }
        fact.put("source", Map.of("document", "江西省发展改革委：重大项目进展通报", "url", "https://example.org/bulletin"));
        return fact;
    }

    static Map<String, Object> with(Map<String, Object> fact, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(fact);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return changed;
    }

    static Response record(String token, String project, Object body) {
        return as(token).body(body).post("/api/v1/projects/" + project + "/milestones");
    }

    /** Records and gives the id. */
    static String recorded(String token, String project, String date, String what, String status) {
        return record(token, project, fact(date, what, status)).then().statusCode(201).extract().path("id");
    }

    static Response correct(String token, String id, Map<String, Object> fact) {
        return as(token).header("If-Match", tag(id)).body(with(fact, "reason", "更正"))
                .post(MILESTONES + id + "/correction");
    }

    static Response withdraw(String token, String id) {
        return as(token).header("If-Match", tag(id)).body(Map.of("reason", "误报")).post(MILESTONES + id + "/withdrawal");
    }

    static String tag(String id) {
        return given().get(MILESTONES + id).then().statusCode(200).extract().header("ETag");
    }

    static ValidatableResponse project(String id) {
        return given().get("/api/v1/projects/" + id).then().statusCode(200);
    }
}
