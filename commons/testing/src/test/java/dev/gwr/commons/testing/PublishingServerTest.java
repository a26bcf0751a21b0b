package dev.gwr.commons.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Asks until all was taken in, and leaves no connection open. */
class PublishingServerTest {

    private static final EditedReport REPORT = EditedReport.madeUp();

    private final PublishingServer publishing = new PublishingServer();
    private final List<String> connections = new CopyOnWriteArrayList<>();

    /** Stands for a service that took in nothing when it was asked first, and the revision after that. */
    private HttpServer service() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/internal/intakes", exchange -> {
            connections.add(exchange.getRequestHeaders().getFirst("Connection"));
            byte[] body = (connections.size() == 1 ? "[]" : "[{\"report\":\"" + REPORT.id()
                    + "\",\"revision\":1,\"digest\":\"" + digest() + "\"}]").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(REPORT.json()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void asksAgainUntilAllWasTakenInAndClosesEachConnection() throws IOException {
        publishing.publish(REPORT);
        HttpServer service = service();
        try {
            publishing.awaitTaken("http://127.0.0.1:" + service.getAddress().getPort());
        } finally {
            service.stop(0);
        }
        assertEquals(List.of("close", "close"), connections);
    }
}
