package dev.gwr.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs: a launcher of its own JVM, the real PostgreSQL, fake services. The house keeps its data between them. */
class LauncherTest {
    private static final int SIGTERM_EXIT = 128 + 15;
    private static final Map<String, String> PLAIN = Map.of();

    @TempDir
    private static Path root;
    private static FakeHouse house;

    @BeforeAll
    static void build() throws IOException {
        house = new FakeHouse(root);
    }

    /** Nothing may outlive the tests, even if one failed. */
    @AfterAll
    static void clean() throws IOException {
        house.parts().forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void startsEverythingTellsWhereAndStopsEverythingInOrder() throws Exception {
        LauncherRun run = house.run(PLAIN);
        try (run) {
            run.awaitLine("GWR is ready after");
            run.awaitLine(house.settings().url(Service.GATEWAY).replace("127.0.0.1", "localhost") + "/q/swagger-ui");
            assertEquals(6, house.parts().size());
            assertTrue(house.get(Service.GATEWAY, "/environment")
                    .contains("GWR_PROJECTS_URL=" + house.settings().url(Service.PROJECTS)));
            assertTrue(Integer.parseInt(house.get(Service.TARGETS, "/visits")) > 0);
            assertTrue(house.get(Service.TARGETS, "/environment").contains("QUARKUS_OIDC_PUBLIC_KEY="));
            assertFalse(house.get(Service.GATEWAY, "/environment").contains("QUARKUS_OIDC"));
            String curl = run.awaitLine("Authorization: Bearer ");
            assertTrue(curl.contains("Bearer $(./run token)"), curl);
            assertTrue(curl.endsWith(house.settings().url(Service.GATEWAY).replace("127.0.0.1", "localhost")
                    + "/api/v1/observations"), curl);

            run.process().toHandle().destroy();
            assertEquals(SIGTERM_EXIT, run.awaitEnd());
        }
        assertEquals(List.of(), house.parts());
        List<String> stopped = run.said().lines().filter(line -> line.endsWith(" is stopped"))
                .map(line -> line.split("  ")[1]).toList();
        assertEquals(6, stopped.size(), run.said());
        assertEquals("gateway is stopped", stopped.get(0));
        assertEquals("PostgreSQL is stopped", stopped.get(5));
        assertTrue(house.log("targets-service.log").contains("targets-service ends gracefully"));
        assertTrue(house.log("targets-service.log").contains("江西"));
        assertTrue(house.log("postgres.log").contains("database system is shut down"));
    }

    @Test
    void whatDiesIsSaidAndStartedAgain() throws Exception {
        try (LauncherRun run = house.run(PLAIN)) {
            run.awaitLine("Ctrl-C stops everything");
            List<ProcessHandle> before = house.parts();
            before.get(Service.PROJECTS.ordinal()).destroyForcibly();
            String line = run.awaitLine("projects-service ended by itself (killed by signal 9), starts again in 1 s");
            assertTrue(line.contains("logs/projects-service.log"), line);
            run.awaitLine("projects-service is ready again");

            before.get(before.size() - 1).destroyForcibly();
            run.awaitLine("PostgreSQL ended by itself");
            run.awaitLine("PostgreSQL is ready again");

            assertEquals(6, house.parts().size());
            assertTrue(Integer.parseInt(house.get(Service.PROJECTS, "/visits")) > 0);
        }
        assertEquals(List.of(), house.parts());
    }

    @Test
    void aSecondRunIsRefusedInOneLineAndDisturbsNothing() throws Exception {
        try (LauncherRun first = house.run(PLAIN)) {
            first.awaitLine("Ctrl-C stops everything");
            try (LauncherRun second = house.run(PLAIN)) {
                assertEquals(1, second.awaitEnd());
                second.awaitLine("run: GWR is running already, as process " + first.process().pid());
                assertEquals(1, second.said().lines().count(), second.said());
            }
            assertEquals(6, house.parts().size());
        }
    }

    @Test
    void afterAKillOfTheLauncherTheNextRunClearsWhatItLeft() throws Exception {
        int visits;
        List<ProcessHandle> left;
        try (LauncherRun killed = house.run(PLAIN)) {
            killed.awaitLine("Ctrl-C stops everything");
            visits = Integer.parseInt(house.get(Service.GLOSSARY, "/visits"));
            killed.process().destroyForcibly().waitFor();
            left = house.parts();
            assertEquals(6, left.size());
        }
        try (LauncherRun next = house.run(PLAIN)) {
            next.awaitLine("ending glossary-service of an earlier run");
            next.awaitLine("ending PostgreSQL of an earlier run");
            next.awaitLine("Ctrl-C stops everything");
            // Not isAlive: what ended stays listed until its parent, here the machine's first process, takes note.
            assertTrue(left.stream().noneMatch(Processes::live));
            assertEquals(visits + 1, Integer.parseInt(house.get(Service.GLOSSARY, "/visits")));
        }
    }

    @Test
    void afterAKillOfEverythingTheNextRunHasTheData() throws Exception {
        int visits;
        try (LauncherRun killed = house.run(PLAIN)) {
            killed.awaitLine("Ctrl-C stops everything");
            visits = Integer.parseInt(house.get(Service.TARGETS, "/visits"));
            List<ProcessHandle> all = new ArrayList<>(List.of(killed.process().toHandle()));
            all.addAll(house.parts());
            all.addAll(all.get(all.size() - 1).descendants().toList());
            all.forEach(ProcessHandle::destroyForcibly);
            for (ProcessHandle one : all) {
                one.onExit().get(10, TimeUnit.SECONDS);
            }
        }
        try (LauncherRun next = house.run(PLAIN)) {
            next.awaitLine("Ctrl-C stops everything");
            assertEquals(visits + 1, Integer.parseInt(house.get(Service.TARGETS, "/visits")));
            assertTrue(house.log("postgres.log").contains("automatic recovery in progress"));
        }
    }

    @Test
    void whereTheEnvironmentNamesAnIssuerThatOneIsTrusted() throws Exception {
        try (LauncherRun run = house.run(Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", "https://issuer.test/realm"))) {
            run.awaitLine("Ctrl-C stops everything");
            String told = house.get(Service.PROJECTS, "/environment");
            assertTrue(told.contains("QUARKUS_OIDC_AUTH_SERVER_URL=https://issuer.test/realm"), told);
            assertFalse(told.contains("QUARKUS_OIDC_PUBLIC_KEY"), told);
            assertFalse(run.said().contains("Bearer"), run.said());
        }
    }

    @Test
    void aServiceThatDiesAtTheStartShowsTheEndOfItsLogAndStopsEverything() throws Exception {
        try (LauncherRun run = house.run(Map.of("FAKE_TROUBLE", "gateway:dies"))) {
            assertEquals(1, run.awaitEnd());
            run.awaitLine("run: gateway ended before it was ready (exit code 7)");
            run.awaitLine("    the reason why it dies");
            run.awaitLine("PostgreSQL is stopped");
        }
        assertEquals(List.of(), house.parts());
    }

    @Test
    void aServiceThatIsNotReadyInTimeIsNamedAndEverythingIsStopped() throws Exception {
        try (LauncherRun run = house.run(Map.of("FAKE_TROUBLE", "projects-service:sleeps", "GWR_START_SECONDS", "3"))) {
            assertEquals(1, run.awaitEnd());
            run.awaitLine("run: projects-service is not ready: nothing came up and no log grew for 3 s");
            run.awaitLine("    projects-service begins");
        }
        assertEquals(List.of(), house.parts());
    }

    @Test
    void aServiceThatDoesNotListenIsKilled() throws Exception {
        try (LauncherRun run = house.run(Map.of("FAKE_TROUBLE", "glossary-service:stubborn"))) {
            run.awaitLine("Ctrl-C stops everything");
            run.process().toHandle().destroy();
            run.awaitEnd();
            run.awaitLine("glossary-service is stopped");
        }
        assertEquals(List.of(), house.parts());
        assertFalse(house.log("glossary-service.log").contains("ends gracefully"));
    }

    @Test
    void aPortInUseIsNamedBeforeAnythingStarts() throws Exception {
        try (ServerSocket taken = new ServerSocket(house.settings().port(Port.GLOSSARY), 1,
                InetAddress.getLoopbackAddress());
                LauncherRun run = house.run(PLAIN)) {
            assertEquals(1, run.awaitEnd());
            run.awaitLine("run: port " + taken.getLocalPort() + " for glossary-service is in use");
            assertFalse(run.said().contains("is ready"), run.said());
        }
        assertEquals(List.of(), house.parts());
    }
}
