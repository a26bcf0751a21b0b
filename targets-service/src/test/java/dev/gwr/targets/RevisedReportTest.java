package dev.gwr.targets;

import static dev.gwr.targets.RecordingCases.editor;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A new version of the report's data changes what the report says, and leaves every recorded fact as it was. */
@QuarkusTest
@TestProfile(RevisedReportTest.WithAReportOfItsOwn.class)
@QuarkusTestResource(value = RealPostgres.class, restrictToAnnotatedClass = true)
class RevisedReportTest extends ContractCases {

    private static final Path REPORTS = Path.of("target", "revised-reports");
    private static final Path REPORT = REPORTS.resolve("jx-2024");

    @Inject
    TargetsSeeds seeds;

    /** Copies the packaged report where the test can revise it. */
    public static class WithAReportOfItsOwn implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            for (String file : new String[] {"report.yaml", "report.txt", "indicators.yaml", "targets.yaml", "observations.yaml",
                "sectors.yaml", "projects.yaml", "terms.yaml", "regions.yaml", "uncounted.yaml"}) {
                try (InputStream in = TargetsSeeds.class.getResourceAsStream("/reports/jx-2024/" + file)) {
                    Files.createDirectories(REPORT);
                    Files.write(REPORT.resolve(file), in.readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return Map.of("gwr.reports.directory", REPORTS.toString());
        }
    }

    @Test
    void recordedFactsStayAndSayWhatWasRevised() throws IOException {
        String value = RecordingCases.record("gdp-growth", "2024-H1", "4.8", "%").header("Location");
        String deliverable = given().get("/api/v1/targets?kind=DELIVERABLE&limit=1").path("items[0].id");
        String status = editor().body("{\"status\":\"ON_TRACK\",\"date\":\"2024-06-30\",\"source\":{\"document\":\"督查通报\"}}")
                .post("/api/v1/targets/" + deliverable + "/status-reports").header("Location");
        given().get("/api/v1/targets/jx-2024-gdp-growth").then().body("progress.status", is("ON_TRACK"));
        String untouched = RecordingCases.record("retail-sales-growth", "2024-H1", "5", "%").header("Location");
        Map<String, Object> before = given().get(value).jsonPath().getMap("recording");

        revise("report.txt", "地区生产总值增长5%左右", "地区生产总值增长6%左右");
        revise("targets.yaml", "地区生产总值增长5%左右", "地区生产总值增长6%左右");
        revise("targets.yaml", "(GDP) to grow by about 5%\n  period: '2024'\n  written: 5%\n  value: 5\n",
                "(GDP) to grow by about 6%\n  period: '2024'\n  written: 6%\n  value: 6\n");
        remove("targets.yaml", deliverable);
        String since = given().queryParam("since", "latest").get("/api/v1/changes").path("next");
        seeds.bringInLine();

        given().get("/api/v1/targets/jx-2024-gdp-growth").then().body("value.amount", is(6))
                .body("progress.status", is("BEHIND")).body("progress.measured", equalTo(4.8f));
        given().get(value).then().body("value.amount", equalTo(4.8f))
                .body("revisions.text", contains("jx-2024-gdp-growth: 地区生产总值增长5%左右 became 地区生产总值增长6%左右"));
        assertEquals(before, given().get(value).jsonPath().getMap("recording"));
        given().get(untouched).then().body("revisions", nullValue());
        given().get("/api/v1/targets/" + deliverable).then().statusCode(200).body("retired", is(true))
                .body("progress.status", is("ON_TRACK"));
        given().get("/api/v1/targets?kind=DELIVERABLE&limit=200").then().body("items.id", not(hasItem(deliverable)));
        given().get(status).then().body("revisions[0].text", containsString("is no longer promised"));
        given().queryParam("since", since).get("/api/v1/changes").then().body("items.kind", hasItem("REVISED"))
                .body("items.kind", hasItem("LOADED"));
        String etag = given().get("/api/v1/targets").header("ETag");
        seeds.bringInLine();
        assertEquals(etag, given().get("/api/v1/targets").header("ETag"), "what is loaded already is not loaded again");
    }

    private static void revise(String file, String from, String to) throws IOException {
        String content = Files.readString(REPORT.resolve(file));
        String revised = content.replace(from, to);
        assertNotEquals(content, revised);
        Files.writeString(REPORT.resolve(file), revised);
    }

    private static void remove(String file, String id) throws IOException {
        String content = Files.readString(REPORT.resolve(file));
        String removed = content.replaceFirst("(?m)^- id: " + Pattern.quote(id) + "\\n(?:  .*\\n)+", "");
        assertNotEquals(content, removed);
        Files.writeString(REPORT.resolve(file), removed);
    }
}
