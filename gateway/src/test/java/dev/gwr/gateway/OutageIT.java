package dev.gwr.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gwr.commons.testing.PackagedServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Services that are killed, hang and come back, for real. */
@QuarkusIntegrationTest
@WithTestResource(PackagedServices.class)
class OutageIT extends GatewayCases {

    private static final long TWO_SECONDS = 2000;

    PackagedServices services;

    @Test
    void aServiceThatIsGoneLeavesTheRest() throws IOException, InterruptedException {
        services.kill("projects");
        given().get("/api/v1/projects").then().statusCode(503).header("Retry-After", notNullValue())
                .body("detail", containsString("projects-service"));
        given().get("/api/v1/targets?limit=1").then().statusCode(200);
        for (int i = 0; i < 8; i++) {
            given().get("/api/v1/overview").then().statusCode(200).time(lessThan(TWO_SECONDS))
                    .header("Cache-Control", is("no-store")).body("headline", hasSize(9))
                    .body("missing.part", hasItem("PROJECTS")).body("missing.service", hasItem("projects-service"));
        }
        given().queryParam("q", "高铁").get("/api/v1/search").then().statusCode(200).time(lessThan(TWO_SECONDS))
                .body("missing.part", hasItem("PROJECTS")).body("items.type", hasItem("PARAGRAPH"))
                .body("total", nullValue()).body("counts.type", hasItem("PARAGRAPH"));
        given().noFilters().queryParam("q", "高铁").get("/en/search").then().statusCode(200)
                .body(containsString("At least ")).body(not(containsString(" in all")));
        services.bringBack("projects");
        recovers("/api/v1/overview");
        given().queryParam("q", "高铁").get("/api/v1/search").then().body("total", greaterThan(0));
        given().get("/api/v1/projects?limit=1").then().statusCode(200);
    }

    /**
     * Which places use a term is what the glossary knows; without it there is nothing to say, and nothing is made up.
     */
    @Test
    void theUseOfATermNeedsTheGlossary() throws IOException, InterruptedException {
        String usage = "/api/v1/terms/fj-2024-term-2468-action-plan/usage";
        services.kill("glossary");
        for (String path : List.of("/api/v1/terms", usage)) {
            given().get(path).then().statusCode(503).time(lessThan(TWO_SECONDS)).header("Retry-After", notNullValue());
        }
        services.bringBack("glossary");
        recovers(usage);
    }

    @Test
    void aServiceThatHangsIsNotWaitedFor() throws IOException, InterruptedException {
        services.hang("targets");
        try {
            for (int i = 0; i < 4; i++) {
                given().get("/api/v1/reports/fj-2024/sections/二.4").then().statusCode(200).time(lessThan(TWO_SECONDS))
                        .body("paragraphs", hasSize(2)).body("missing.part", hasItems("TARGETS", "OBSERVATIONS"))
                        .body("targets", nullValue()).body("terms", hasSize(2));
                given().get("/api/v1/terms/fj-2024-term-2468-action-plan/usage").then().statusCode(200)
                        .time(lessThan(TWO_SECONDS)).body("term.number", is(2)).body("targets", nullValue());
            }
        } finally {
            services.goOn("targets");
        }
        recovers("/api/v1/reports/fj-2024/sections/二.4");
    }

    /** Asks in a way of its own each time, so that the answer is made and not one that was kept from before. */
    private static void recovers(String path) throws InterruptedException {
        Object missing = "";
        for (int i = 0; i < 60 && missing != null; i++) {
            Thread.sleep(250);
            missing = given().header("Accept", "application/json;q=0." + (100 + i)).get(path).path("missing");
        }
        given().get(path).then().statusCode(200).body("missing", nullValue());
        assertEquals("http://localhost", RestAssured.baseURI);
    }
}
