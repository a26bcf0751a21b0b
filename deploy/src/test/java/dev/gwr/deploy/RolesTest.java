package dev.gwr.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gwr.deploy.Manifests.Kind;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real PostgreSQL: a role comes into its own database, and into no other. */
class RolesTest {

    private static final List<String> ROLES = List.of("gwr_targets", "gwr_projects", "gwr_glossary", "gwr_reports");
    private static final String PASSWORD = "right";

    /** Around the lines of the manifest, as CloudNativePG writes them; it comes by the socket itself. */
    private static final String OPERATOR = "hostssl postgres streaming_replica all cert\n"
            + "host all postgres 127.0.0.1/32 trust\n";
    private static final String EVERYBODY = "host all all all scram-sha-256\n";

    @TempDir
    static Path directory;

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void begin() throws IOException, InterruptedException {
        assumeTrue(openssl("version") == 0, "there is no openssl here");
        for (String authority : List.of("ca", "another")) {
            assertEquals(0, openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=gwr",
                    "-keyout", authority + ".key", "-out", authority + ".crt"));
        }
        assertEquals(0, openssl("req", "-new", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=gwr-rw", "-keyout",
                "server.key", "-out", "server.csr"));
        Files.writeString(directory.resolve("names"), "subjectAltName=IP:127.0.0.1");
        assertEquals(0, openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.crt", "-CAkey", "ca.key",
                "-CAcreateserial", "-days", "2", "-extfile", "names", "-out", "server.crt"));
        postgres = EmbeddedPostgres.builder().setDataDirectory(directory.resolve("data"))
                .setServerConfig("ssl", "on").setServerConfig("ssl_cert_file", file("server.crt"))
                .setServerConfig("ssl_key_file", file("server.key")).setServerConfig("ssl_ca_file", file("ca.crt"))
                .setServerConfig("password_encryption", "scram-sha-256").start();
    }

    @AfterAll
    static void end() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    private static String file(String name) {
        return directory.resolve(name).toString();
    }

    private static int openssl(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("openssl");
        builder.command().addAll(List.of(arguments));
        try {
            return builder.directory(directory.toFile()).redirectErrorStream(true)
                    .redirectOutput(directory.resolve("openssl.log").toFile()).start().waitFor();
        } catch (IOException e) {
            return -1;
        }
    }

    private static void rules(String rules) throws IOException, SQLException {
        Files.writeString(directory.resolve("data/pg_hba.conf"), OPERATOR + rules + EVERYBODY);
        superuser("select pg_reload_conf()");
    }

    private static void superuser(String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void begone() throws SQLException {
        for (String role : ROLES) {
            superuser("drop database if exists " + role);
            superuser("drop role if exists " + role);
        }
    }

    private static void enter(String role, String database, String parameters) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + postgres.getPort()
                + "/" + database + "?" + parameters, role, PASSWORD)) {
            assertTrue(connection.isValid(5));
        }
    }

    private static void eachEntersItsOwnOnly(String parameters, String reason) throws SQLException {
        for (String role : ROLES) {
            for (String database : ROLES) {
                if (database.equals(role)) {
                    enter(role, database, parameters);
                } else {
                    SQLException refused = assertThrows(SQLException.class, () -> enter(role, database, parameters));
                    assertTrue(refused.getMessage().contains(reason), refused.getMessage());
                }
            }
        }
    }

    /** Roles and databases as CloudNativePG makes them of their kinds: it takes no right to enter away. */
    @Test
    void inTheCluster() throws Exception {
        assumeTrue(Manifests.canBeMade(), "there is no kubectl here");
        begone();
        for (String role : ROLES) {
            superuser("create role " + role + " login password '" + PASSWORD + "'");
            superuser("create database " + role + " owner " + role);
        }
        Manifests production = Manifests.of("production");
        JsonNode lines = production.the(Kind.CLUSTER, "gwr").at("/spec/postgresql/pg_hba");
        rules("");
        enter("gwr_targets", "gwr_projects", "");
        rules(StreamSupport.stream(lines.spliterator(), false).map(JsonNode::asText)
                .collect(Collectors.joining("\n", "", "\n")));
        String said = ProductionTest.database(production.the(Kind.DEPLOYMENT, "targets-service")).getQuery();
        String parameters = said.replaceAll("sslrootcert=[^&]*", "sslrootcert=" + file("ca.crt"));
        eachEntersItsOwnOnly(parameters, "pg_hba.conf rejects connection");
        SQLException bare = assertThrows(SQLException.class, () -> enter("gwr_targets", "gwr_targets",
                "sslmode=disable"));
        assertTrue(bare.getMessage().contains("no encryption"), bare.getMessage());
        assertThrows(SQLException.class, () -> enter("gwr_targets", "gwr_targets", said.replaceAll("sslrootcert=[^&]*",
                "sslrootcert=" + file("another.crt"))), "a certificate of another authority");
    }

    /** Roles and databases as {@code compose.yaml} makes them, whatever the lines of its server let in. */
    @Test
    void onOneHost() throws Exception {
        begone();
        rules("");
        String script = Files.readString(Path.of("database", "init.sh"));
        String sql = script.substring(script.indexOf("<<'SQL'") + "<<'SQL'".length(), script.lastIndexOf("SQL"));
        for (String role : ROLES) {
            for (String one : sql.replace(":\"name\"", role).replace(":'password'", "'" + PASSWORD + "'").split(";")) {
                if (!one.isBlank()) {
                    superuser(one);
                }
            }
        }
        eachEntersItsOwnOnly("", "permission denied for database");
    }
}
