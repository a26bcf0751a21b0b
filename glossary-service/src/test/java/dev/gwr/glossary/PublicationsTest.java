package dev.gwr.glossary;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.EditedReport;
import dev.gwr.commons.testing.PublishingServer;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A made-up report is published, whose notes have no numbers. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@WithTestResource(value = PublishingServer.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class PublicationsTest extends ContractCases {

    private static final String TERM = "xx-2025-term-1";

    PublishingServer reports;

    @BeforeEach
    void publish() {
        publish(EditedReport.madeUp());
    }

    private void publish(EditedReport edited) {
        reports.publish(edited);
        reports.awaitTaken();
    }

    private static void annotated(String text, String... terms) {
        given().contentType(ContentType.JSON).body(Map.of("text", text)).post("/api/v1/annotations").then()
                .statusCode(200)
                .body("items.term", terms.length == 0 ? empty() : contains(terms));
    }

    @Test
    void aTermOfAMachineMayHaveNeitherNumberNorEnglishNorTheme() {
        given().get("/api/v1/terms/" + TERM).then().statusCode(200).body("number", nullValue())
                .body("nameEn", nullValue())
                .body("theme", nullValue()).body("definition", is("指清河道、清湖面、清岸线。"))
                .body("members.name", contains("清河道", "清湖面", "清岸线")).body("reading.state", is("MACHINE_READ"))
                .body("mentionedIn", contains("二.1"));
        given().get("/api/v1/terms/" + TERM + "/mentions").then().statusCode(200)
                .body("items.surface", contains("“三清”行动"))
                .body("items.citation.quote", contains("“三清”行动")).body("items.citation.start", contains(16));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            terms?province=990000                  | 1
            terms?year=2025                        | 1
            terms?year=2024                        | 15
            terms?reading=MACHINE_READ             | 1
            mentions?province=990000               | 1
            mentions?year=2025                     | 1
            mentions?reading=MACHINE_READ          | 1
            """)
    void recordsAreFoundBy(String question, int found) {
        given().get("/api/v1/" + question).then().statusCode(200).body("total", is(found));
    }

    @Test
    void termsAreFoundInTextsForAsLongAsTheirReportIsPublished() {
        annotated("开展“三清”行动。", TERM);
        publish(EditedReport.madeUp().with("terms/" + TERM + "/aliases", "[\"三清三治\"]"));
        annotated("推进三清三治。", TERM);
        reports.withdraw("xx-2025");
        reports.awaitTaken();
        annotated("推进三清三治。");
        given().get("/api/v1/terms/" + TERM).then().statusCode(404);
    }

    @Test
    void aFaultyPublicationIsSetAsideAndWhatWasThereIsServed() {
        publish(EditedReport.madeUp().with("terms/" + TERM + "/term", "null"));
        given().noFilters().get("/internal/intakes").then().body("find { it.report == 'xx-2025' }.state", is("FAILED"));
        given().get("/api/v1/terms/" + TERM).then().statusCode(200).body("name", is("“三清”行动"));
    }
}
