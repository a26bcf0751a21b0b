package dev.gwr.targets;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.EditedReport;
import dev.gwr.commons.testing.PublishingServer;
import dev.gwr.commons.testing.RealPostgres;
import dev.gwr.commons.testing.ServiceProcess;
import dev.gwr.commons.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The packaged service takes reports in while it is killed with -9, and while people record. */
class KilledIntakeIT {

    /** Of the intakes that the service tells of. */
    private static final String OURS = "findAll { it.report.startsWith('xy-') && it.state == 'TAKEN' }.size()";
    private static final String CHANGES = "/api/v1/changes?limit=200&since=";
    private static final int REPORTS = 16;
    private static final int FIRST_YEAR = 1950;
    private static final int WRITERS = 4;
    private static final int MONTHS = 12;
    private static final long PATIENCE_SECONDS = 180;

    private static final RealPostgres POSTGRES = new RealPostgres();
    private static final PublishingServer PUBLISHED = new PublishingServer();
    private static final Map<String, String> SETTINGS = new HashMap<>();

    private ServiceProcess service;

    @BeforeAll
    static void begin() throws IOException, SQLException {
        Map<String, String> configuration = POSTGRES.start();
        PUBLISHED.start();
        SETTINGS.putAll(POSTGRES.guarded("guarded", "right"));
        SETTINGS.putAll(Tokens.environment());
        SETTINGS.put("GWR_REPORTS_PACKAGED", configuration.get("gwr.reports.packaged"));
        SETTINGS.put("GWR_REPORTS_URL", PUBLISHED.url());
        SETTINGS.put("GWR_WRITES_PER_SECOND", "1000");
    }

    @AfterAll
    static void end() {
        PUBLISHED.stop();
        POSTGRES.stop();
    }

    @BeforeEach
    void startService() throws IOException, InterruptedException {
        service = ServiceProcess.start("targets-service", SETTINGS);
        service.awaitReady();
    }

    @AfterEach
    void endService() {
        service.kill();
    }

    @Test
    void eachReportIsThereOnceHoweverOftenItsIntakeIsKilled() throws IOException, InterruptedException, SQLException {
        String start = service.get(CHANGES + "latest").path("next");
        List<String> ids = IntStream.range(FIRST_YEAR, FIRST_YEAR + REPORTS).mapToObj(year -> "xy-" + year).toList();
        PUBLISHED.publish(ids.stream().map(id -> EditedReport.madeUp().as(id, Integer.parseInt(id.substring(3))))
                .toArray(EditedReport[]::new));
        for (int least : new int[] {3, 7}) {
            awaitTaken(least);
            service.kill();
            int kept = kept();
            assertTrue(kept >= least && kept < REPORTS, kept + " are in the database: the intake was not under way");
            startService();
        }
        awaitTaken(REPORTS);
        PUBLISHED.awaitTaken(service.url());
        assertEquals(REPORTS, taken());
        for (String id : ids) {
            service.get("/api/v1/targets?report=" + id).then().statusCode(200).body("total", is(4));
            service.get("/api/v1/observations?report=" + id).then().statusCode(200).body("total", is(2));
        }
        List<String> loaded = service.get(CHANGES + start).jsonPath()
                .getList("items.findAll { it.kind == 'LOADED' }.id");
        assertEquals(ids, loaded.stream().filter(id -> id.startsWith("xy-")).sorted().toList(),
                "each came in by one transaction that counts");
    }

    private int taken() {
        return service.get("/internal/intakes").jsonPath().getInt(OURS);
    }

    /** How many reports are in the database while the service is not there to be asked. */
    private static int kept() throws SQLException {
        try (Connection database = DriverManager.getConnection(SETTINGS.get("QUARKUS_DATASOURCE_JDBC_URL"), "guarded",
                "right"); Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from taken_report where id like 'xy-%'")) {
            found.next();
            return found.getInt(1);
        }
    }

    private void awaitTaken(int least) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (taken() < least) {
            assertTrue(System.nanoTime() < end, "only " + taken() + " were taken in");
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    /** Each writer has a year of its own, and records its months while the report comes in again and again. */
    @Test
    void nothingThatIsRecordedMeanwhileIsLost() throws InterruptedException, ExecutionException {
        PUBLISHED.publish(EditedReport.madeUp());
        PUBLISHED.awaitTaken(service.url());
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<List<String>>> recorded = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> writers.submit(() -> record(2001 + writer))).toList();
            int published = 0;
            while (recorded.stream().anyMatch(one -> !one.isDone()) || published < 3) {
                PUBLISHED.publish(stretching(++published));
                PUBLISHED.awaitTaken(service.url());
            }
            service.get("/api/v1/targets/xx-2025-range").then().body("stretch", is("第" + published + "次"));
            for (int writer = 0; writer < WRITERS; writer++) {
                List<String> facts = recorded.get(writer).get();
                assertEquals(MONTHS, facts.size());
                for (int month = 1; month <= MONTHS; month++) {
                    service.get(facts.get(month - 1)).then().statusCode(200)
                            .body("value.amount", equalTo(month)).body("recording.state", is("CURRENT"))
                            .body("period", is(period(2001 + writer, month)));
                }
            }
            service.get("/api/v1/observations?province=990000&origin=RECORDED").then().statusCode(200)
                    .body("total", is(WRITERS * MONTHS));
        } finally {
            writers.shutdownNow();
        }
    }

    private static EditedReport stretching(int time) {
        return EditedReport.madeUp().with("targets/xx-2025-range/stretch", "\"第" + time + "次\"");
    }

    private static String period(int year, int month) {
        return String.format("%d-%02d", year, month);
    }

    private List<String> record(int year) {
        List<String> facts = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            facts.add(RestAssured.given().noFilters().baseUri(service.url()).contentType(ContentType.JSON)
                    .auth().oauth2(Tokens.of("writer-" + year, "editor"))
                    .body("{\"indicator\":\"xx-output-growth\",\"province\":\"990000\",\"period\":\""
                            + period(year, month) + "\",\"value\":" + month
                            + ",\"unit\":\"%\",\"source\":{\"document\":\"统计公报\"}}")
                    .post(Facts.OBSERVATIONS).then().statusCode(201).extract().path("id"));
        }
        return facts.stream().map(id -> Facts.OBSERVATIONS + "/" + id).toList();
    }
}
