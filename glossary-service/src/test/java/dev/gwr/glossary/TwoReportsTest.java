package dev.gwr.glossary;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import dev.gwr.commons.testing.EditedReport;
import dev.gwr.commons.testing.Fixture;
import dev.gwr.commons.testing.PublishingServer;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second report: of a form that both have, the newest report's term is meant. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@WithTestResource(value = PublishingServer.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class TwoReportsTest {

    PublishingServer reports;

    @BeforeEach
    void publish() {
        reports.publish(EditedReport.in(Path.of("src", "test", "resources", "two-reports")));
        reports.awaitTaken();
    }

    private static ValidatableResponse annotate(String text, String report) {
        Map<String, String> body = new HashMap<>(Map.of("text", text));
        body.put("report", report);
        return given().contentType(ContentType.JSON).body(body).post("/api/v1/annotations").then().statusCode(200);
    }

    @Test
    void theNewestReportsTermIsMeantUnlessAReportIsNamed() {
        for (String form : new String[] {"2468行动计划", "“2468”"}) {
            annotate(form, null).body("items.term", contains("xx-2025-term-plan"));
            annotate(form, "xx-2025").body("items.term", contains("xx-2025-term-plan"));
            annotate(form, Fixture.REPORT).body("items.term", contains("fj-2024-term-2468-action-plan"));
        }
    }

    @Test
    void theLongestFormIsThatOfTheNamedReport() {
        String text = "制造业重点产业链建设“2468”行动计划和制造业“2468”行动计划";
        annotate(text, null).body("items.term", contains("fj-2024-term-2468-action-plan", "xx-2025-term-plan"));
        annotate(text, "xx-2025").body("items.surface", contains("“2468”行动计划", "制造业“2468”行动计划"));
        annotate(text, Fixture.REPORT).body("items.surface", contains("制造业重点产业链建设“2468”行动计划", "“2468”行动计划"));
        annotate("茶育", "xx-2025").body("items", empty());
        annotate("千企百展工程、茶育", null).body("items.term", contains(
                "xx-2025-term-programme", "fj-2024-term-tea-education"));
    }

    @Test
    void eachReportHasItsOwnTermsAndMentions() {
        given().get("/api/v1/terms").then().body("total", is(17));
        given().get("/api/v1/terms?report=xx-2025").then().body("items.number", contains(1, 2));
        given().get("/api/v1/mentions?report=xx-2025").then()
                .body("items.citation.report", contains("xx-2025", "xx-2025"));
        given().get("/api/v1/terms/counts?groupBy=REPORT").then().body("items.count", contains(15, 2));
    }
}
