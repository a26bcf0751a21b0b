package dev.gwr.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the real PostgreSQL, as a run uses it. */
class PostgresServerTest {
    @TempDir
    private static Path directory;
    private static Home home;
    private static Programs programs;
    private static Cluster cluster;
    private static int port;

    private PostgresServer server;

    @BeforeAll
    static void setUp() throws IOException {
        Console console = new Console(System.out);
        home = Home.open(directory.resolve("a home"));
        programs = new Programs(Binaries.in(home, console));
        cluster = Cluster.in(home, programs, console);
        port = FreePorts.one();
    }

    @BeforeEach
    void start() throws IOException, SQLException {
        server = server();
        server.start();
        databases().create();
    }

    @AfterEach
    void stop() {
        server.stop();
        assertFalse(server.isAlive());
    }

    @Test
    void aRowThatWasWrittenSurvivesAKillOfEverything() throws Exception {
        try (Connection connection = connect("gwr_targets"); Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (word text)");
            statement.execute("INSERT INTO kept VALUES ('高铁')");
            killAll();
        }
        assertFalse(server.isAlive());

        server.start();

        assertEquals("高铁", ask("gwr_targets", "SELECT word FROM kept"));
    }

    @Test
    void everythingIsWrittenThrough() throws SQLException, IOException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
            assertEquals("on", ask("gwr_targets", "SHOW " + setting), setting);
        }
        assertEquals("127.0.0.1", ask("gwr_targets", "SHOW listen_addresses"));
        assertEquals("UTF8", ask("gwr_targets", "SHOW server_encoding"));
    }

    @Test
    void nobodyEntersWithoutThePassword() {
        Databases stranger = new Databases(port, "guess");

        assertThrows(SQLException.class, () -> stranger.connect("postgres", "postgres").close());
        assertThrows(SQLException.class, () -> stranger.connect("gwr_targets", "gwr_targets").close());
    }

    @Test
    void aRoleEntersNoDatabaseButItsOwn() throws IOException {
        Databases databases = databases();

        assertThrows(SQLException.class, () -> databases.connect("gwr_targets", "gwr_projects").close());
    }

    /** Whoever learns the password of one service's role enters as no other, and not as the superuser. */
    @Test
    void eachRoleHasAPasswordOfItsOwn() throws IOException, SQLException {
        String targets = Databases.passwordOf("gwr_targets", cluster.password());
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/";

        DriverManager.getConnection(url + "gwr_targets", "gwr_targets", targets).close();
        assertThrows(SQLException.class, () -> DriverManager.getConnection(
                url + "gwr_projects", "gwr_projects", targets).close());
        assertThrows(SQLException.class, () -> DriverManager.getConnection(url + "postgres", "postgres", targets)
                .close());
    }

    @Test
    void thePasswordIsForItsOwnersEyes() throws IOException {
        assertEquals("rw-------", PosixFilePermissions.toString(
                Files.getPosixFilePermissions(home.postgres().resolve("password"))));
    }

    @Test
    void whatIsThereIsTakenAsItIs() throws IOException, SQLException {
        databases().create();

        assertEquals(cluster.password(), Cluster.in(home, programs, new Console(System.out)).password());
    }

    @Test
    void aServerThatAnEarlierRunLeftIsEnded() throws IOException {
        new Leftovers(home, new Console(System.out)).endPostgres(programs);

        assertFalse(server.isAlive());
    }

    /** As after a reboot or a long time: the id that PostgreSQL noted is somebody else's now. */
    @Test
    void aStrangerWithTheProcessIdOfTheServerIsLeftAloneAndNoHindrance() throws Exception {
        Path note = cluster.data().resolve("postmaster.pid");
        List<String> lines = new ArrayList<>(Files.readAllLines(note));
        killAll();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            lines.set(0, Long.toString(stranger.pid()));
            Files.write(note, lines);
            new Leftovers(home, new Console(System.out)).endPostgres(programs);

            server.start();

            assertTrue(server.isAlive());
            assertTrue(stranger.isAlive());
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void dataOfAnotherMajorVersionIsRefusedInOneLine() throws IOException {
        Path version = cluster.data().resolve("PG_VERSION");
        Files.writeString(version, "17\n");
        try {
            Refusal refusal = assertThrows(Refusal.class,
                    () -> Cluster.in(home, programs, new Console(System.out)));

            assertTrue(refusal.getMessage().contains("is of PostgreSQL 17, and this GWR has 18."),
                    refusal.getMessage());
            assertEquals(1, refusal.getMessage().lines().count());
        } finally {
            Files.writeString(version, "18\n");
        }
    }

    private static PostgresServer server() throws IOException {
        return new PostgresServer(programs, cluster.data(), port, home.logs().rotate("postgres"),
                Duration.ofSeconds(60));
    }

    private static Databases databases() throws IOException {
        return new Databases(port, cluster.password());
    }

    private static Connection connect(String name) throws SQLException, IOException {
        return databases().connect(name, name);
    }

    private static String ask(String name, String query) throws SQLException, IOException {
        try (Connection connection = connect(name); Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    /** kill -9 of the main process and, at the same moment, of every process that it has started. */
    private static void killAll() throws Exception {
        ProcessHandle main = new Postmaster(cluster.data()).running().orElseThrow();
        List<ProcessHandle> all = Stream.concat(Stream.of(main), main.descendants()).toList();
        assertTrue(all.size() > 3, "PostgreSQL has several processes, found " + all.size());
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle one : all) {
            one.onExit().get();
        }
    }
}
