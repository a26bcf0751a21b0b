package dev.gwr.targets;

import static dev.gwr.targets.Facts.editor;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.EditedReport;
import dev.gwr.commons.testing.PublishingServer;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A report that is published anew changes what the report says, and leaves every recorded fact as it was. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@WithTestResource(value = PublishingServer.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class RevisedReportTest extends ContractCases {

    PublishingServer reports;

    @Test
    void recordedFactsStayAndSayWhatWasRevised() {
        String value = Facts.record("gdp-growth", "2024", "4.8", "%").header("Location");
        String deliverable = given().get("/api/v1/targets?kind=DELIVERABLE&limit=1").path("items[0].id");
        String status = editor().body("{\"status\":\"MET\",\"date\":\"2024-06-30\",\"source\":{\"document\":\"督查通报\"}}")
                .post("/api/v1/targets/" + deliverable + "/status-reports").header("Location");
        given().get("/api/v1/targets/fj-2024-gdp-growth").then().body("progress.status", is("MET"));
        String untouched = Facts.record("retail-sales-growth", "2024-H1", "5", "%").header("Location");
        Map<String, Object> before = given().get(value).jsonPath().getMap("recording");

        EditedReport revised = EditedReport.fixture()
                .with("targets/fj-2024-gdp-growth/name", "\"地区生产总值增长6%左右\"")
                .with("targets/fj-2024-gdp-growth/value/text", "\"6%\"")
                .with("targets/fj-2024-gdp-growth/value/amount", "6")
                .with("targets/fj-2024-gdp-growth/value/normalised", "6").without("targets", deliverable);
        String since = given().queryParam("since", "latest").get("/api/v1/changes").path("next");
        reports.publish(revised);
        reports.awaitTaken();

        given().get("/api/v1/targets/fj-2024-gdp-growth").then().body("value.amount", is(6))
                .body("progress.status", is("MISSED")).body("progress.measured", equalTo(4.8f));
        given().get(value).then().body("value.amount", equalTo(4.8f))
                .body("revisions.text", contains("fj-2024-gdp-growth: 地区生产总值增长5%左右 became 地区生产总值增长6%左右"));
        assertEquals(before, given().get(value).jsonPath().getMap("recording"));
        given().get(untouched).then().body("revisions", nullValue());
        given().get("/api/v1/targets/" + deliverable).then().statusCode(200).body("retired", is(true))
                .body("progress.status", is("MET"));
        given().get("/api/v1/targets?kind=DELIVERABLE&limit=200").then().body("items.id", not(hasItem(deliverable)));
        given().get(status).then().body("revisions[0].text", containsString("is no longer promised"));
        given().queryParam("since", since).get("/api/v1/changes").then().body("items.kind", hasItem("REVISED"))
                .body("items.find { it.kind == 'REVISED' }.name", notNullValue())
                .body("items.kind", hasItem("LOADED"));
        String etag = given().get("/api/v1/targets").header("ETag");
        reports.publish(revised);
        reports.awaitTaken();
        assertEquals(etag, given().get("/api/v1/targets").header("ETag"), "what is loaded already is not loaded again");
    }
}
