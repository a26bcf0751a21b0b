package dev.gwr.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gwr.commons.testing.PackagedServices;
import dev.gwr.commons.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What became of it, recorded and asked through the one door. */
@QuarkusIntegrationTest
@WithTestResource(PackagedServices.class)
@Order(GatewayCases.WRITERS)
class FollowUpIT extends GatewayCases {

    private static final String OBSERVATIONS = "/api/v1/observations";
    private static final String CHANGES = "/api/v1/changes";

    private static RequestSpecification editor() {
        return given().auth().oauth2(Tokens.of("li@example.org", "editor")).contentType(ContentType.JSON);
    }

    private static String value(String indicator, double value) {
        return String.format("{\"indicator\":\"%s\",\"province\":\"350000\",\"period\":\"2024-Q1\",\"value\":%s,"
                + "\"unit\":\"%%\",\"source\":{\"document\":\"统计公报\"}}", indicator, value);
    }

    @Test
    void aValueThatIsRecordedShowsInTheOverviewAndInTheFeed() {
        String before = given().queryParam("since", "latest").get(CHANGES).path("next");
        Response recorded = editor().header("Idempotency-Key", "door-1").body(value("gdp-growth", 4.9))
                .post(OBSERVATIONS);
        recorded.then().statusCode(201).header("Location", startsWith(OBSERVATIONS + "/"))
                .header("ETag", endsWith(".v1\""));
        editor().header("Idempotency-Key", "door-1").body(value("gdp-growth", 4.9)).post(OBSERVATIONS).then()
                .statusCode(201)
                .body("id", is(recorded.<String>path("id")));
        given().get("/api/v1/overview").then()
                .body("headline.find { it.id == 'fj-2024-gdp-growth' }.progress.status", is("NOT_MEASURED"))
                .body("themes.find { it.theme == 'headline' }.progress.find { it.status == 'NOT_MEASURED' }.figures",
                greaterThan(0));
        String yesterday = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1).toString();
        given().queryParam("asOf", yesterday).get("/api/v1/overview").then()
                .body("headline.find { it.id == 'fj-2024-gdp-growth' }.progress.status", is("NO_DATA"));

        String path = OBSERVATIONS + "/" + recorded.path("id");
        String correction = "{\"value\":5.1,\"unit\":\"%\",\"source\":{\"document\":\"年鉴\"},\"reason\":\"最终核实\"}";
        editor().body(correction).post(path + "/correction").then().statusCode(428);
        Response corrected = editor().header("If-Match", given().get(path).header("ETag")).body(correction)
                .post(path + "/correction");
        corrected.then().statusCode(201);
        given().queryParam("since", before).get(CHANGES).then().body("items.kind", is(List.of("RECORDED", "CORRECTED")))
                .body("items.id", is(List.of(recorded.path("id"), corrected.path("id"))))
                .body("items.by", hasItem("li@example.org"))
                .body("items[0].href", endsWith(recorded.<String>path("id")));
    }

    @Test
    void theServiceDecidesWhoMay() {
        String body = value("retail-sales-growth", 4.8);
        given().contentType(ContentType.JSON).body(body).post(OBSERVATIONS).then().statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"));
        for (String token : List.of(Tokens.forged("li", "editor"), Tokens.expired("li", "editor"),
                Tokens.unsigned("li", "editor"))) {
            given().auth().oauth2(token).contentType(ContentType.JSON).body(body).post(OBSERVATIONS).then()
                    .statusCode(401);
        }
        given().auth().oauth2(Tokens.of("li", "viewer")).contentType(ContentType.JSON).body(body).post(OBSERVATIONS)
                .then()
                .statusCode(403);
    }

    @Test
    void whatHappenedToAProjectShowsBesideWhatWasPromised() {
        String before = given().queryParam("since", "latest").get(CHANGES).path("next");
        String project = given().get("/api/v1/projects?stage=START&limit=1").path("items[0].id");
        String theme = given().get("/api/v1/projects/" + project)
                .path("commitments.find { it.stage == 'START' }.theme");
        Response recorded = editor().body("{\"what\":\"项目开工\",\"date\":\"2024-05-06\",\"status\":\"IMPLEMENTATION\","
                + "\"source\":{\"document\":\"公报\"}}").post("/api/v1/projects/" + project + "/milestones");
        recorded.then().statusCode(201).header("Location", startsWith("/api/v1/milestones/"));
        given().get(recorded.header("Location")).then().statusCode(200).body("project", is(project));
        given().queryParam("since", before).get(CHANGES).then().body("items[0].service", is("projects-service"))
                .body("items[0].resource", is("MILESTONE")).body("items[0].id", is(recorded.<String>path("id")));
        given().get("/api/v1/overview").then().body("themes.find { it.theme == '" + theme
                + "' }.progress.find { it.status == 'MET' }.projects", greaterThan(0));
    }

    @Test
    void aPathThatLeadsElsewhereIsAsFreshAsTheOther() {
        String url = "/api/v1/terms/../observations?indicator=gdp-growth&origin=RECORDED";
        int before = given().noFilters().urlEncodingEnabled(false).get(url).path("total");
        String earlier = value("gdp-growth", 4).replace("2024-Q1", "2023-Q1");
        editor().noFilters().body(earlier).post(OBSERVATIONS).then().statusCode(201);
        assertEquals(before + 1, (int) given().noFilters().urlEncodingEnabled(false).get(url).path("total"));
    }
}
