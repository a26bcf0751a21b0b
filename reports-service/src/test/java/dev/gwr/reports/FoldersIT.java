package dev.gwr.reports;

import static dev.gwr.reports.People.editor;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.gwr.commons.testing.Fixture;
import dev.gwr.commons.testing.RealPostgres;
import dev.gwr.commons.testing.ServiceProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service with a directory of one's own, started and killed as it happens in operation. */
class FoldersIT {

    private static final String FOLDER = "/api/v1/reports/" + Fixture.FOLDER_ID;
    private static final String PACKAGED = "/api/v1/reports/" + Fixture.REPORT;
    private static final RealPostgres POSTGRES = new RealPostgres();
    private static final int ENOUGH = 5;

    private static Map<String, String> database;

    @BeforeAll
    static void start() {
        database = new HashMap<>();
        POSTGRES.start().forEach((name, value) ->
                database.put(name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'), value));
    }

    @AfterAll
    static void stop() {
        POSTGRES.stop();
    }

    private static ServiceProcess service(Path directory) throws IOException {
        Map<String, String> environment = new HashMap<>(database);
        environment.put("GWR_REPORTS_DIRECTORY", directory.toString());
        return ServiceProcess.start("reports-service", environment);
    }

    @Test
    void aFaultyFolderIsRefusedByNameAnotherIsServedAndWhatIsGoneStays(@TempDir Path directory)
            throws IOException, InterruptedException {
        Files.createDirectories(directory.resolve("broken"));
        Files.writeString(directory.resolve("broken/report.yaml"), "id: [", StandardCharsets.UTF_8);
        Fixture.folder(directory, content -> content.replace("value: 5.5", "value: 5.6"));
        ServiceProcess first = service(directory);
        first.awaitReady();
        first.get(FOLDER).then().statusCode(200).body("about.state", is("REFUSED")).body("faults.size()",
                greaterThan(0));
        first.get("/api/v1/reports/broken").then().statusCode(200).body("about.state", is("REFUSED"));
        first.get(PACKAGED).then().body("about.state", is("PUBLISHED"));
        first.kill();

        Path folder = Fixture.folder(directory, UnaryOperator.identity());
        ServiceProcess mended = service(directory);
        mended.awaitReady();
        mended.get(FOLDER).then().body("about.state", is("PUBLISHED")).body("about.origin",
                is("FOLDER")).body("faults.size()", is(0));
        mended.kill();

        Fixture.folder(directory, content -> content.replace("value: 440", "value: 441"));
        ServiceProcess spoilt = service(directory);
        spoilt.awaitReady();
        spoilt.get(FOLDER).then().body("about.state", is("PUBLISHED")).body("about.revision", is(1))
                .body("faults.size()", greaterThan(0));
        spoilt.kill();

        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        staysPublished(service(directory));
        staysPublished(service(directory.resolve("none")));
        staysPublished(ServiceProcess.start("reports-service", database));
    }

    private static void staysPublished(ServiceProcess service) throws InterruptedException {
        service.awaitReady();
        service.get(FOLDER).then().body("about.state", is("PUBLISHED")).body("about.revision", is(1));
        service.get("/internal/publications/" + Fixture.FOLDER_ID).then().statusCode(200)
                .body("targets.size()", is(2));
        service.kill();
    }

    @Test
    void whatIsAcknowledgedIsThereAfterAKillAndNothingIsHalfThere(@TempDir Path directory) throws IOException,
            InterruptedException {
        ServiceProcess service = service(directory);
        service.awaitReady();
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        CountDownLatch enough = new CountDownLatch(ENOUGH);
        Thread[] writers = {writer(service.url(), 2100, acknowledged, enough), writer(service.url(), 2200,
                acknowledged, enough)};
        enough.await();
        service.kill();
        for (Thread writer : writers) {
            writer.join();
        }
        ServiceProcess again = service(directory);
        again.awaitReady();
        for (String id : acknowledged) {
            again.get("/api/v1/reports/" + id).then().statusCode(200);
        }
        List<String> there = again.get("/api/v1/reports?state=RECEIVED&limit=200").path("items.id");
        assertFalse(there.isEmpty());
        for (String id : there) {
            assertEquals(Fixture.text(Integer.parseInt(id.substring(3))), again.get("/api/v1/reports/" + id
                    + "/text").asString());
            again.get("/api/v1/reports/" + id).then().body("coverage.numbers", greaterThan(0)).body("readings.size()",
                    greaterThan(0));
        }
        again.kill();
    }

    /** Brings report after report until the service is gone. */
    private static Thread writer(String url, int from, Set<String> acknowledged, CountDownLatch enough) {
        Thread thread = new Thread(() -> {
            try {
                for (int year = from; ; year++) {
                    int status = editor().baseUri(url).noFilters().contentType("text/plain")
                            .body(Fixture.text(year).getBytes(StandardCharsets.UTF_8)).post("/api/v1/reports")
                            .statusCode();
                    if (status == 201) {
                        acknowledged.add("jx-" + year);
                        enough.countDown();
                    }
                }
            } catch (Exception e) {
                // The service was killed.
            }
        });
        thread.start();
        return thread;
    }

    @Test
    void replicasThatStartAtOnceTakeAFolderInOnce(@TempDir Path directory) throws IOException, InterruptedException {
        ServiceProcess one = service(directory);
        ServiceProcess other = service(directory);
        one.awaitReady();
        other.awaitReady();
        one.get(PACKAGED).then().body("about.revision", is(1)).body("about.state", is("PUBLISHED"));
        other.get(PACKAGED).then().body("about.revision", is(1));
        one.kill();
        other.kill();
    }
}
