package dev.gwr.commons.start;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;

class HealthCheckTest {

    @Test
    void onlyWhatAnswersWellIsWell() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        int port = server.getAddress().getPort();
        server.createContext("/q/health/live", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });
        server.start();
        try {
            assertTrue(HealthCheck.isWell(port, "live"));
            assertFalse(HealthCheck.isWell(port, "ready"));
            assertFalse(HealthCheck.isWell(port, "nothing"));
        } finally {
            server.stop(0);
        }
        assertFalse(HealthCheck.isWell(port, "live"));
    }
}
