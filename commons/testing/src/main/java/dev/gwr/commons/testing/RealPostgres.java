package dev.gwr.commons.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * A real PostgreSQL for a service's tests, in the test's JVM or beside the packaged service alike, and the made-up
 * report that it is filled with. A test can take it away and bring it back, with its data and at its port.
 */
public class RealPostgres implements QuarkusTestResourceLifecycleManager {

    private Path data;
    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        if (RunningSystem.given()) {
            return Map.of();
        }
        try {
            data = Files.createTempDirectory("gwr-postgres");
            postgres = run(0);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL does not start", e);
        }
        Map<String, String> configuration = new HashMap<>(Tokens.configuration());
        configuration.put(ReportsUnderTest.SETTING, reports());
        configuration.put("gwr.log.refused-addresses", "true");
        configuration.put("quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"));
        configuration.put("quarkus.datasource.username", "postgres");
        configuration.put("quarkus.datasource.password", "postgres");
        return configuration;
    }

    /** The directory of the reports that the service has. */
    protected String reports() {
        return ReportsUnderTest.fixture();
    }

    /** Write-through is off, as embedded servers have it by default: tests do not pull the plug. */
    private EmbeddedPostgres run(int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setDataDirectory(data)
                .setCleanDataDirectory(false);
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    /**
     * A role that has to give its password, which embedded servers do not require otherwise; with the settings by which
     * a service uses it.
     */
    public Map<String, String> guarded(String role, String password) throws IOException, SQLException {
        Path rules = data.resolve("pg_hba.conf");
        Files.writeString(rules, "host all " + role + " all scram-sha-256\n" + Files.readString(rules));
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + role + " superuser login password '" + password + "'");
            statement.execute("select pg_reload_conf()");
        }
        return Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                "QUARKUS_DATASOURCE_USERNAME", role, "QUARKUS_DATASOURCE_PASSWORD", password);
    }

    EmbeddedPostgres server() {
        return postgres;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(RealPostgres.class));
    }

    /** Takes the database away, as an outage would. */
    public void takeAway() throws IOException {
        postgres.close();
    }

    public void bringBack() throws IOException {
        postgres = run(postgres.getPort());
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
