package dev.gwr.commons.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The four packaged services, each a process with a database of its own, for tests of what stands in front of them. A
 * test can kill, stop or restart each one.
 */
public class PackagedServices implements QuarkusTestResourceLifecycleManager {

    /** The owner of reports, which the others ask what is published. */
    private static final String REPORTS = "reports";
    private static final String[] NAMES = {REPORTS, "targets", "projects", "glossary"};
    private static final long START_MILLIS = 120_000;

    private final Map<String, Integer> ports = new LinkedHashMap<>();
    private final Map<String, Process> processes = new HashMap<>();
    private final RealPostgres postgres = new RealPostgres();
    private String reports;

    @Override
    public Map<String, String> start() {
        if (RunningSystem.given()) {
            return Map.of();
        }
        Map<String, String> configuration = new HashMap<>();
        // Each question of REST Assured leaves a connection open: the tests are many clients at one address.
        configuration.put("gwr.connections.per-client", "0");
        reports = reports();
        try {
            postgres.start();
            for (String name : NAMES) {
                createDatabase(name);
                ports.put(name, ServiceProcess.freePort());
                launch(name);
                configuration.put("gwr." + name + ".url", url(name));
            }
            for (String name : NAMES) {
                awaitReady(name);
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The services do not start", e);
        }
        return configuration;
    }

    /** Where a service is reached: reports, targets, projects or glossary. */
    public String url(String name) {
        return "http://127.0.0.1:" + ports.get(name);
    }

    /** Ends a service without giving it time for anything. */
    public void kill(String name) {
        processes.get(name).destroyForcibly().onExit().join();
    }

    /** Lets a service hang: it takes connections and answers nothing. */
    public void hang(String name) throws IOException {
        signal(name, "STOP");
        while (ready(name)) {
            // A signal is on its way for a moment, in which a service can still answer.
        }
    }

    public void goOn(String name) throws IOException {
        signal(name, "CONT");
    }

    /** Takes the database of all of them away. */
    public void takeDatabaseAway() throws IOException {
        postgres.takeAway();
    }

    public void bringDatabaseBack() throws IOException {
        postgres.bringBack();
    }

    private void signal(String name, String signal) throws IOException {
        new ProcessBuilder("kill", "-" + signal, String.valueOf(processes.get(name).pid())).start().onExit().join();
    }

    /** Starts a service again, at its port and on its database. */
    public void bringBack(String name) throws IOException {
        launch(name);
        awaitReady(name);
    }

    /** The directory of the reports that the services have. */
    protected String reports() {
        return ReportsUnderTest.fixture();
    }

    /** What the services are told beyond where their databases are. */
    protected Map<String, String> environment() {
        return Map.of();
    }

    /** A connection to the database of a service. */
    public Connection database(String name) throws SQLException {
        return postgres.server().getDatabase("postgres", name).getConnection();
    }

    private void createDatabase(String name) throws SQLException {
        try (Connection connection = postgres.server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
    }

    /** Starts one more replica of a service, on the database that it shares with the first; where it is reached. */
    public String replica(String name, String replica) throws IOException {
        ports.put(replica, ServiceProcess.freePort());
        run(replica, name + "-service", databaseOf(name));
        awaitReady(replica);
        return url(replica);
    }

    /**
     * Starts replicas of a service at the same moment, on an empty database that they share, and waits for all of them.
     */
    public void replicasAtOnce(String service, String... replicas) throws IOException, SQLException {
        String database = String.join("_", replicas).replace('-', '_');
        createDatabase(database);
        for (String replica : replicas) {
            ports.put(replica, ServiceProcess.freePort());
            run(replica, service + "-service", databaseOf(database));
        }
        for (String replica : replicas) {
            awaitReady(replica);
        }
    }

    /** What a service or replica wrote to its log. */
    public List<String> said(String name) throws IOException {
        return Files.readAllLines(log(name));
    }

    /** Starts a gateway of its own before the services, but for those that are elsewhere; where it is reached. */
    public String gateway(String gateway, Map<String, String> elsewhere) throws IOException {
        return gateway(gateway, elsewhere, Map.of());
    }

    /** The same, with settings of its own. */
    public String gateway(String gateway, Map<String, String> elsewhere, Map<String, String> settings)
            throws IOException {
        ports.put(gateway, ServiceProcess.freePort());
        Map<String, String> urls = new HashMap<>();
        for (String name : NAMES) {
            urls.put(name, url(name));
        }
        urls.putAll(elsewhere);
        Map<String, String> environment = new HashMap<>(settings);
        urls.forEach((name, url) -> environment.put("GWR_" + name.toUpperCase(Locale.ROOT) + "_URL", url));
        run(gateway, "gateway", environment);
        awaitReady(gateway);
        return url(gateway);
    }

    private void launch(String name) throws IOException {
        run(name, name + "-service", databaseOf(name));
    }

    private Map<String, String> databaseOf(String name) {
        return Map.of("QUARKUS_DATASOURCE_JDBC_URL", postgres.server().getJdbcUrl("postgres", name),
                "QUARKUS_DATASOURCE_USERNAME", "postgres", "QUARKUS_DATASOURCE_PASSWORD", "postgres");
    }

    private void run(String name, String module, Map<String, String> more) throws IOException {
        ProcessBuilder process = ServiceProcess.command(module, ports.get(name));
        process.environment().putAll(Tokens.environment());
        if (!module.equals("gateway") && !module.equals(REPORTS + "-service")) {
            process.environment().put("GWR_REPORTS_URL", url(REPORTS));
        }
        process.environment().put(ReportsUnderTest.VARIABLE, reports);
        process.environment().putAll(more);
        process.environment().putAll(environment());
        process.redirectErrorStream(true).redirectOutput(log(name).toFile());
        processes.put(name, process.start());
    }

    private static Path log(String name) {
        return Path.of("target", (List.of(NAMES).contains(name) ? name + "-service" : name) + ".log");
    }

    private void awaitReady(String name) throws IOException {
        long end = System.currentTimeMillis() + START_MILLIS;
        while (!ready(name)) {
            if (System.currentTimeMillis() > end || !processes.get(name).isAlive()) {
                throw new IOException(name + " does not become ready; see " + log(name));
            }
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
    }

    private boolean ready(String name) {
        try {
            HttpURLConnection connection = (HttpURLConnection) URI.create(url(name) + "/q/health/ready").toURL()
                    .openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(2000);
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(PackagedServices.class));
    }

    @Override
    public void stop() {
        processes.values().forEach(process -> process.destroyForcibly().onExit().join());
        postgres.stop();
    }
}
