package dev.gwr.reports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.CsvFile;
import dev.gwr.commons.testing.Fixture;
import dev.gwr.model.publication.Publication;
import dev.gwr.model.publication.PublishedReport;
import dev.gwr.seeds.Publications;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is there from the start: the packaged reports, published as every service that starts alone takes them. */
abstract class PackagedCases extends ContractCases {

    @Test
    void aPackagedReportIsPublishedAsItsFolderSays() throws IOException {
        Publication packaged = Fixture.publication();
        String id = packaged.report().id();
        given().get("/internal/publications").then().statusCode(200)
                .body("items.find { it.report == '" + id + "' }.digest", is(Publications.digest(packaged)))
                .body("items.find { it.report == '" + id + "' }.state", is("PUBLISHED"));
        Publication sent = Publications.read(given().get("/internal/publications/" + id).asByteArray());
        assertEquals(packaged, sent);
    }

    @Test
    void aPackagedReportIsListedWithItsOutlineTextAndFolder() {
        Publication packaged = Fixture.publication();
        String id = packaged.report().id();
        given().get("/api/v1/reports").then().statusCode(200).body("items.id", hasItem(id));
        given().get("/api/v1/reports?year=1949").then().statusCode(200).body("total", is(0));
        given().get("/api/v1/reports/" + id).then().statusCode(200).body("about.state", is("PUBLISHED"))
                .body("about.origin", is("PACKAGED")).body("parts.code",
                hasItem(packaged.report().parts().get(0).code()))
                .body("coverage.unread", is(0)).body("coverage.numbers", greaterThan(0)).body("faults.size()", is(0));
        String section = packaged.report().parts().get(0).sections().get(0).code();
        String first = given().get("/api/v1/reports/" + id + "/sections/" + section).then().statusCode(200)
                .body("paragraphs.number", hasItem(1)).extract().path("paragraphs[0].text");
        int line = packaged.report().parts().get(0).sections().get(0).lines().get(0);
        String text = given().get("/api/v1/reports/" + id + "/text").then().statusCode(200).extract().asString();
        assertEquals(first, text.lines().toList().get(line - 1));
        given().get("/api/v1/reports/" + id + "/folder").then().statusCode(200).contentType("application/zip");
        given().get("/api/v1/reports/" + id + "/original").then().statusCode(200).header("X-Content-Type-Options",
                equalTo("nosniff"));
        given().get("/api/v1/reports/none-2024").then().statusCode(404);
        given().get("/api/v1/reports/" + id + "/sections/none").then().statusCode(404);
        given().get("/internal/publications/none-2024").then().statusCode(404);
    }

    @Test
    void paragraphsAreFilteredByThePlaceAndYearOfTheirReport() {
        PublishedReport about = Fixture.publication().report();
        int all = given().get("/api/v1/paragraphs?report=" + about.id()).path("total");
        given().get("/api/v1/paragraphs?report=" + about.id() + "&province=" + about.region() + "&year="
                + about.year()).then().statusCode(200).body("total", is(all));
        CsvFile table = CsvFile.get("/api/v1/paragraphs/table.csv", Map.of("report", about.id(), "province",
                about.region()));
        assertEquals(all, table.rows().size());
        for (String path : List.of("paragraphs", "paragraphs/table.csv")) {
            given().get("/api/v1/" + path + "?province=110000&year=1949").then().statusCode(400)
                    .body("violations.field", contains("province", "year"));
            given().get("/api/v1/" + path + "?region=" + about.region()).then().statusCode(400)
                    .body("violations.field", contains("region"));
        }
        isRefusedInChinese("/api/v1/paragraphs?province=110000&year=1949");
    }

    @Test
    void whatIsPublishedIsNoPartOfTheDocument() {
        given().get("/q/openapi?format=json").then().body("paths.keySet().findAll { it.startsWith('/internal') "
                + "}.size()", is(0));
        given().get("/api/v1/reports?state=WITHDRAWN").then().body("total", is(0));
    }
}
