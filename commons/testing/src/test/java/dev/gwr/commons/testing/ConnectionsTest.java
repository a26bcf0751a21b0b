package dev.gwr.commons.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Connections are closed by who asks: the server here would keep them. */
class ConnectionsTest {

    private static final int END = -1;
    private static final int PATIENCE_SECONDS = 10;

    /** Answers one question, and says what comes next on the same connection. */
    private static int answer(ServerSocket server) throws IOException {
        try (Socket connection = server.accept()) {
            BufferedReader in = new BufferedReader(
                    new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
            while (!in.readLine().isEmpty()) {
                // The head of the question goes on.
            }
            connection.getOutputStream().write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}".getBytes(
                    StandardCharsets.US_ASCII));
            return in.read();
        }
    }

    @Test
    void aConnectionIsClosedWhenItsAnswerWasRead() throws Exception {
        ExecutorService serving = Executors.newSingleThreadExecutor();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Future<Integer> next = serving.submit(() -> answer(server));
            RestAssured.given().config(Connections.closedWhenAnswered()).baseUri("http://127.0.0.1")
                    .port(server.getLocalPort()).get("/").then().statusCode(200);
            assertEquals(END, next.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } finally {
            serving.shutdownNow();
        }
    }
}
