package dev.gwr.glossary;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A second report, in a directory: of a form that both have, the newest report's term is meant. */
@QuarkusTest
@TestProfile(TwoReportsTest.SecondReport.class)
@QuarkusTestResource(RealPostgres.class)
class TwoReportsTest {

    /** Starts the service with the directory of the second report. */
    public static class SecondReport implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gwr.reports.directory", "src/test/resources/two-reports");
        }
    }

    private static ValidatableResponse annotate(String text, String report) {
        Map<String, String> body = new HashMap<>(Map.of("text", text));
        body.put("report", report);
        return given().contentType(ContentType.JSON).body(body).post("/api/v1/annotations").then().statusCode(200);
    }

    @Test
    void theNewestReportsTermIsMeantUnlessAReportIsNamed() {
        for (String form : new String[] {"1269行动计划", "“1269”"}) {
            annotate(form, null).body("items.term", contains("xx-2025-term-plan"));
            annotate(form, "xx-2025").body("items.term", contains("xx-2025-term-plan"));
            annotate(form, "jx-2024").body("items.term", contains("jx-2024-term-1269-action-plan"));
        }
    }

    @Test
    void theLongestFormIsThatOfTheNamedReport() {
        String text = "制造业重点产业链现代化建设“1269”行动计划和制造业“1269”行动计划";
        annotate(text, null).body("items.term", contains("jx-2024-term-1269-action-plan", "xx-2025-term-plan"));
        annotate(text, "xx-2025").body("items.surface", contains("“1269”行动计划", "制造业“1269”行动计划"));
        annotate(text, "jx-2024").body("items.surface", contains("制造业重点产业链现代化建设“1269”行动计划", "“1269”行动计划"));
        annotate("食育", "xx-2025").body("items", empty());
        annotate("千企百展工程、食育", null).body("items.term", contains("xx-2025-term-programme", "jx-2024-term-food-education"));
    }

    @Test
    void eachReportHasItsOwnTermsAndMentions() {
        given().get("/api/v1/terms").then().body("total", is(22));
        given().get("/api/v1/terms?report=xx-2025").then().body("items.number", contains(1, 2));
        given().get("/api/v1/mentions?report=xx-2025").then().body("items.citation.report", contains("xx-2025", "xx-2025"));
        given().get("/api/v1/terms/counts?groupBy=REPORT").then().body("items.count", contains(20, 2));
    }
}
