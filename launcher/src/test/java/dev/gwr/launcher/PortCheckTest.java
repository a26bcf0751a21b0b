package dev.gwr.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PortCheckTest {
    private final Map<String, String> environment = new HashMap<>(FreePorts.asEnvironment());

    @Test
    void freePortsAreNoReasonToRefuse() {
        assertDoesNotThrow(() -> PortCheck.requireFree(settings()));
    }

    @Test
    void aPortInUseIsNamedWithItsUseAndItsVariable() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            environment.put("GWR_PROJECTS_PORT", Integer.toString(taken.getLocalPort()));

            String message = assertThrows(Refusal.class, () -> PortCheck.requireFree(settings())).getMessage();

            assertTrue(message.startsWith("port " + taken.getLocalPort() + " for projects-service is in use"), message);
            assertTrue(message.endsWith("set GWR_PROJECTS_PORT to another port"), message);
            assertEquals(1, message.lines().count());
        }
    }

    @Test
    void aProgramThatListensEverywhereIsSeenToo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            environment.put("GWR_DATABASE_PORT", Integer.toString(taken.getLocalPort()));

            assertThrows(Refusal.class, () -> PortCheck.requireFree(settings()));
        }
    }

    @Test
    void everyPortInUseHasALine() throws IOException {
        try (ServerSocket one = new ServerSocket(0); ServerSocket two = new ServerSocket(0)) {
            environment.put("GWR_PORT", Integer.toString(one.getLocalPort()));
            environment.put("GWR_TARGETS_PORT", Integer.toString(two.getLocalPort()));

            String message = assertThrows(Refusal.class, () -> PortCheck.requireFree(settings())).getMessage();

            assertEquals(2, message.lines().count(), message);
        }
    }

    @Test
    void anAddressThatIsNotOfThisMachineIsSaidToBe() {
        environment.put("GWR_HOST", "192.0.2.1");

        String message = assertThrows(Refusal.class, () -> PortCheck.requireFree(settings())).getMessage();

        assertTrue(message.contains("cannot be opened on 192.0.2.1") && message.contains("GWR_HOST"), message);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theOwnerOfAPortIsFound() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertEquals(Optional.of("process " + ProcessHandle.current().pid() + " (java)"),
                    PortOwner.of(taken.getLocalPort()));
        }
    }

    @Test
    void aFreePortHasNoOwner() {
        assertEquals(Optional.empty(), PortOwner.of(FreePorts.one()));
    }

    private Settings settings() {
        return Settings.from(Path.of("/gwr"), environment);
    }
}
