package dev.gwr.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.RealPostgres;
import dev.gwr.commons.testing.ServiceProcess;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged service, without a Quarkus test around it: how it comes up and how it goes down. */
class StartIT {

    private static final String URL = "QUARKUS_DATASOURCE_JDBC_URL";
    private static final String PASSWORD = "QUARKUS_DATASOURCE_PASSWORD";
    private static final String TERMS = "/api/v1/terms?limit=1";

    private static final RealPostgres POSTGRES = new RealPostgres();
    private static Map<String, String> database;

    private ServiceProcess service;

    @BeforeAll
    static void begin() throws IOException, SQLException {
        POSTGRES.start();
        database = POSTGRES.guarded("guarded", "right");
    }

    @AfterAll
    static void end() {
        POSTGRES.stop();
    }

    @AfterEach
    void endService() {
        service.kill();
    }

    /** The right settings with another one. */
    private static Map<String, String> with(String variable, String value) {
        Map<String, String> settings = new HashMap<>(database);
        settings.put(variable, value);
        return settings;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", value = {
        "none                                    | QUARKUS_DATASOURCE_JDBC_URL is not set",
        "postgres://127.0.0.1/gwr                | QUARKUS_DATASOURCE_JDBC_URL is not the URL of a PostgreSQL database",
        "jdbc:postgresql://127.0.0.1:port/gwr    | QUARKUS_DATASOURCE_JDBC_URL is not the URL of a PostgreSQL "
        + "database"})
    void anAddressThatCannotBeRightEndsTheStart(String url, String reason) throws IOException, InterruptedException {
        service = ServiceProcess.start("glossary-service", url == null ? Map.of() : Map.of(URL, url));
        refuses(reason);
    }

    @Test
    void aWrongPasswordEndsTheStart() throws IOException, InterruptedException {
        service = ServiceProcess.start("glossary-service", with(PASSWORD, "wrong"));
        refuses("password authentication failed for user \"guarded\"");
    }

    @Test
    void aDatabaseThatTheServerDoesNotHaveEndsTheStart() throws IOException, InterruptedException {
        service = ServiceProcess.start("glossary-service", with(
                URL, database.get(URL).replace("/postgres", "/nothing")));
        refuses("database \"nothing\" does not exist");
    }

    @Test
    void reportsThatAreNotThereEndTheStart() throws IOException, InterruptedException {
        service = ServiceProcess.start("glossary-service", with("GWR_REPORTS_PACKAGED", "/nowhere"));
        assertEquals(1, service.awaitEnd());
        assertTrue(service.lines().stream().anyMatch(line -> line.contains("Not started: GWR_REPORTS_PACKAGED is no "
                + "directory that can be read: /nowhere")));
    }

    private void refuses(String reason) throws IOException, InterruptedException {
        assertEquals(1, service.awaitEnd());
        List<String> faults = service.lines().stream().filter(line -> line.contains("ERROR") || line.contains("WARN"))
                .toList();
        assertEquals(1, faults.size(), () -> String.join("\n", faults));
        assertTrue(faults.get(0).contains("Not started: ") && faults.get(0).contains(reason), faults.get(0));
        assertFalse(service.lines().stream().anyMatch(line -> line.startsWith("\tat ") || line.contains("Exception")));
    }

    @Test
    void aDatabaseThatIsNotThereIsWaitedForAndItsGoingSurvived() throws IOException, InterruptedException {
        POSTGRES.takeAway();
        service = ServiceProcess.start("glossary-service", database);
        service.awaitLive();
        assertEquals(503, service.get("/q/health/ready").statusCode());
        Response refused = service.get(TERMS);
        assertEquals(503, refused.statusCode());
        assertEquals("1", refused.header("Retry-After"));
        assertEquals("urn:gwr:problem:service-unavailable", refused.path("type"));
        TimeUnit.SECONDS.sleep(3);
        assertEquals(1, service.lines().stream().filter(line -> line.contains("Waiting for the database")).count());
        POSTGRES.bringBack();
        service.awaitReady();
        assertEquals(200, service.get(TERMS).statusCode());

        POSTGRES.takeAway();
        assertEquals(503, service.get(TERMS).statusCode());
        assertEquals(503, service.get("/q/health/ready").statusCode());
        assertEquals(200, service.get("/q/health/live").statusCode());
        POSTGRES.bringBack();
        TimeUnit.SECONDS.sleep(2);
        for (int i = 0; i < 20; i++) {
            assertEquals(200, service.get(TERMS).statusCode(), "after the outage no request meets a dead connection");
        }
        assertEquals(200, service.get("/q/health/ready").statusCode());
        assertFalse(service.lines().stream().anyMatch(line -> line.startsWith("\tat ")));
    }

    @Test
    void theVersionBeforeStartsOnTheSchemaOfTheVersionAfter() throws IOException, InterruptedException, SQLException {
        service = ServiceProcess.start("glossary-service", database);
        service.awaitReady();
        service.kill();
        try (Connection connection = connect(database.get(URL)); Statement statement = connection.createStatement()) {
            statement.execute("alter table term add column of_the_version_after text");
            statement.execute("insert into flyway_schema_history (installed_rank, version, description, type, script, "
                    + "checksum, installed_by, execution_time, success) values (98, '0.98', 'of commons', 'SQL', "
                    + "'V0_98__of_commons.sql', 1, 'x', 1, true), (99, '99', 'of the service', 'SQL', "
                    + "'V99__of_the_service.sql', 1, 'x', 1, true)");
        }
        service = ServiceProcess.start("glossary-service", database);
        service.awaitReady();
        assertEquals(200, service.get(TERMS).statusCode());
    }

    @Test
    void aMigrationThatTakesLongIsWaitedForAlive() throws IOException, InterruptedException, SQLException {
        Map<String, String> settings = with(URL, database.get(URL).replace("/postgres", "/slow"));
        settings.put("GWR_START_PATIENCE", "1S");
        settings.put("QUARKUS_DATASOURCE_JDBC_ADDITIONAL_JDBC_PROPERTIES_SOCKETTIMEOUT", "2");
        try (Connection connection = connect(database.get(URL)); Statement statement = connection.createStatement()) {
            statement.execute("create database slow");
        }
        try (Connection connection = connect(settings.get(URL)); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // Who wants to create a table of that name waits until it is known whether this one stays.
            statement.execute("create table term (id text)");
            service = ServiceProcess.start("glossary-service", settings);
            service.awaitLive();
            TimeUnit.SECONDS.sleep(5);
            assertEquals(503, service.get("/q/health/ready").statusCode());
            assertEquals(503, service.get(TERMS).statusCode());
            connection.rollback();
        }
        service.awaitReady();
        assertEquals(200, service.get(TERMS).statusCode());
        assertFalse(service.lines().stream().anyMatch(line -> line.contains("Waiting for") || line.contains("ERROR")));
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, database.get("QUARKUS_DATASOURCE_USERNAME"), database.get(PASSWORD));
    }

    @Test
    void aRequestInFlightIsAnsweredBeforeTheEnd() throws IOException, InterruptedException {
        service = ServiceProcess.start("glossary-service", with("QUARKUS_SHUTDOWN_DELAY", "2S"));
        service.awaitReady();
        byte[] body = "{\"text\": \"深入实施科技兴赣六大行动\"}".getBytes(StandardCharsets.UTF_8);
        try (var slow = service.open(); var listener = service.open()) {
            slow.send("POST /api/v1/annotations HTTP/1.1\r\nHost: x\r\nContent-Type: "
                    + "application/json\r\nContent-Length: " + body.length
                    + "\r\n\r\n");
            listener.send("GET /api/v1/changes/stream HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n\r\n");
            assertTrue(listener.line().contains(" 200 "));
            TimeUnit.MILLISECONDS.sleep(300);
            service.terminate();
            TimeUnit.SECONDS.sleep(1);
            assertEquals(503, service.get("/q/health/ready").statusCode());
            Response late = service.get(TERMS);
            assertEquals(200, late.statusCode());
            assertEquals("close", late.header("Connection"));
            TimeUnit.SECONDS.sleep(2);
            assertTrue(service.isAlive(), "it waits for the request in flight");
            slow.send(body);
            assertTrue(slow.line().contains(" 200 "));
            assertEquals(143, service.awaitEnd());
        }
    }

    @Test
    void metricsAndThePartsOfHealthHaveAPortOfTheirOwn() throws IOException, InterruptedException {
        int port = ServiceProcess.freePort();
        service = ServiceProcess.start("glossary-service", with("GWR_MANAGEMENT_PORT", String.valueOf(port)));
        service.awaitReady();
        assertEquals("{\"status\":\"UP\"}", service.get("/q/health/ready").asString());
        assertEquals("{\"status\":\"UP\"}", service.get("/q/health/live").asString());
        for (String path : List.of("/q/metrics", "/q/health", "/q/health/well", "/q/health/started", "/q/health/group",
                "/q/./metrics", "/x/../q/health", "/q/health/")) {
            Response refused = service.get(path);
            assertEquals(404, refused.statusCode(), path);
            assertEquals("urn:gwr:problem:unknown-path", refused.path("type"), path);
        }
        RequestSpecification management = RestAssured.given().noFilters().baseUri("http://127.0.0.1").port(port);
        assertTrue(management.get("/q/metrics").asString().contains("http_server_requests_seconds"));
        assertEquals("UP", management.get("/q/health").path("status"));
        assertFalse(management.get("/q/health/ready").<List<Object>>path("checks").isEmpty());
        assertEquals(404, management.get(TERMS).statusCode());
        assertEquals(404, management.get("/q/openapi").statusCode());
        POSTGRES.takeAway();
        assertEquals(503, service.get("/q/health/ready").statusCode());
        assertEquals("{\"status\":\"DOWN\"}", service.get("/q/health/ready").asString());
        assertEquals("{\"status\":\"UP\"}", service.get("/q/health/live").asString());
        assertEquals(503, management.get("/q/health/ready").statusCode());
        POSTGRES.bringBack();
    }

    @Test
    void aPortForTheManagementThatIsTakenEndsTheStart() throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            service = ServiceProcess.start("glossary-service", with("GWR_MANAGEMENT_PORT",
                    String.valueOf(taken.getLocalPort())));
            refuses("GWR_MANAGEMENT_PORT: port " + taken.getLocalPort() + " of 127.0.0.1 cannot be listened on");
        }
    }

    @Test
    void aClientThatHangsUpIsNoFaultOfOurs() throws IOException, InterruptedException {
        service = ServiceProcess.start("glossary-service", database);
        service.awaitReady();
        for (String part : List.of("", "{\"text\": \"深入")) {
            try (var client = service.open()) {
                client.send("POST /api/v1/annotations HTTP/1.1\r\nHost: x\r\nContent-Type: "
                        + "application/json\r\nContent-Length: 1000\r\n\r\n"
                        + part);
                TimeUnit.MILLISECONDS.sleep(500);
            }
        }
        TimeUnit.SECONDS.sleep(1);
        List<String> faults = service.lines().stream().filter(
                line -> line.contains("ERROR") || line.startsWith("\tat ")).toList();
        assertEquals(List.of(), faults);
        String metrics = service.get("/q/metrics").asString();
        assertTrue(metrics.contains("outcome=\"CLIENT_ERROR\"") && !metrics.contains("outcome=\"SERVER_ERROR\""),
                metrics);
    }
}
