package dev.gwr.gateway;

import static dev.gwr.gateway.RawConnection.all;
import static dev.gwr.gateway.RawConnection.connect;
import static dev.gwr.gateway.RawConnection.head;
import static dev.gwr.gateway.RawConnection.send;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.PackagedServices;
import dev.gwr.commons.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * What one anonymous client could put a system out with. Each attack is a small one, at a gateway and services of its
 * own that have little memory, and an ordinary reader must be answered meanwhile.
 */
@QuarkusIntegrationTest
@WithTestResource(PackagedServices.class)
@Order(GatewayCases.WRITERS)
class ArmourIT extends GatewayCases {

    private static final String GET = "GET /api/v1/targets?limit=1 HTTP/1.1\r\nHost: localhost\r\n";
    private static final Duration SOON = Duration.ofSeconds(5);

    PackagedServices services;

    private static URI gateway;

    @BeforeEach
    void open() throws IOException {
        if (gateway == null) {
            // ConnectionsPerClientIT is about that limit; here one address stands for many clients.
            gateway = URI.create(services.gateway("gateway-armour", Map.of(), Map.of("GWR_CONNECTIONS_PER_CLIENT",
                    "0")));
        }
    }

    @AfterAll
    static void close() {
        gateway = null;
    }

    private static void assertServes(URI at) {
        long begin = System.nanoTime();
        given().noFilters().baseUri(at.toString()).get("/api/v1/targets?limit=1").then().statusCode(200);
        given().noFilters().baseUri(at.toString()).get("/q/health/live").then().statusCode(200);
        assertTrue(System.nanoTime() - begin < SOON.toNanos(), "it was answered late");
    }

    private List<URI> doors() {
        return List.of(gateway, URI.create(services.url("targets")));
    }

    @Test
    void halfSentHeadersHoldLittleAndNotForLong() throws IOException {
        for (URI at : doors()) {
            List<Socket> half = new ArrayList<>();
            for (int i = 0; i < 150; i++) {
                Socket socket = connect(at);
                half.add(socket);
                try {
                    send(socket, GET + "X: " + "a".repeat(900_000));
                } catch (SocketException e) {
                    // It was told that this is too long, and closed.
                }
            }
            assertServes(at);
            for (Socket socket : half) {
                socket.close();
            }
            assertServes(at);
        }
    }

    /** A time-out for idle connections alone would not notice: it is never idle. */
    @Test
    void aHeadThatTricklesInIsBrokenOff() throws IOException, InterruptedException {
        List<Socket> open = new ArrayList<>();
        for (URI at : doors()) {
            Socket socket = connect(at);
            send(socket, GET + "X: ");
            open.add(socket);
        }
        long begin = System.nanoTime();
        while (!open.isEmpty() && System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(20)) {
            TimeUnit.MILLISECONDS.sleep(200);
            open.removeIf(ArmourIT::isClosed);
        }
        assertEquals(List.of(), open, "after 20 seconds they still take bytes of a head");
    }

    private static boolean isClosed(Socket socket) {
        try {
            send(socket, "a");
        } catch (IOException e) {
            return true;
        }
        return false;
    }

    @Test
    void whoDoesNotReadGetsNoMoreMade() throws IOException {
        for (URI at : doors()) {
            List<Socket> deaf = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                Socket socket = connect(at);
                socket.setReceiveBufferSize(4096);
                deaf.add(socket);
                for (String path : List.of("/q/openapi", "/api/v1/targets?limit=200")) {
                    send(socket, ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").repeat(500));
                }
            }
            for (int i = 0; i < 20; i++) {
                assertServes(at);
            }
            for (Socket socket : deaf) {
                socket.close();
            }
            assertServes(at);
        }
    }

    /** All that was asked for comes, to who reads. */
    @Test
    void whoReadsGetsEveryAnswerOfManyRequests() throws IOException {
        for (URI at : doors()) {
            try (Socket socket = connect(at)) {
                send(socket, "GET /q/openapi HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(50)
                        + "GET /q/openapi HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
                assertEquals(51, all(socket).split("HTTP/1.1 200 ", -1).length - 1);
            }
        }
    }

    @Test
    void aMethodOfNobodysLeavesNothing() throws IOException {
        for (URI at : doors()) {
            for (int i = 0; i < 40; i++) {
                try (Socket socket = connect(at)) {
                    send(socket, "BREW" + i + " /api/v1/targets HTTP/1.1\r\nHost: localhost\r\nConnection: "
                            + "close\r\n\r\n");
                    String answer = all(socket);
                    assertTrue(answer.startsWith("HTTP/1.1 405 ") && answer.contains("method-not-allowed"), answer);
                }
                try (Socket socket = connect(at)) {
                    try {
                        send(socket, "B" + i + "R".repeat(900_000) + " / HTTP/1.1\r\nHost: localhost\r\n\r\n");
                    } catch (SocketException e) {
                        continue;
                    }
                    assertFalse(all(socket).startsWith("HTTP/1.1 2"));
                } catch (SocketException e) {
                    // It was closed at once.
                }
            }
            given().noFilters().baseUri(at.toString()).get("/q/metrics").then().statusCode(200)
                    .body(not(containsString("BREW")));
            assertServes(at);
        }
    }

    @Test
    void silentBodiesHoldNobody() throws IOException {
        String head = "POST /api/v1/annotations HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                + "application/json\r\nContent-Length: 500\r\n\r\n{";
        Map<URI, List<Socket>> waiting = new HashMap<>();
        for (URI at : List.of(gateway, URI.create(services.url("glossary")))) {
            List<Socket> silent = waiting.computeIfAbsent(at, key -> new ArrayList<>());
            for (int i = 0; i < 40; i++) {
                Socket socket = connect(at);
                send(socket, head);
                silent.add(socket);
            }
            long begin = System.nanoTime();
            given().noFilters().baseUri(at.toString()).contentType(ContentType.JSON).body("{\"text\":\"高铁\"}")
                    .post("/api/v1/annotations")
                    .then().statusCode(200);
            assertTrue(System.nanoTime() - begin < SOON.toNanos(), "it was answered late");
        }
        for (List<Socket> silent : waiting.values()) {
            String answer = all(silent.get(0));
            assertTrue(answer.startsWith("HTTP/1.1 408 ") && answer.contains("urn:gwr:problem:request-timeout"),
                    answer);
            for (Socket socket : silent) {
                socket.close();
            }
        }
    }

    @Test
    void whatFollowsABadTransferCodingIsNoRequest() throws IOException {
        for (URI at : doors()) {
            try (Socket socket = connect(at)) {
                send(socket, "POST /api/v1/observations HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip\r\n\r\n"
                        + GET + "Connection: close\r\n\r\n");
                String answer = all(socket);
                assertTrue(answer.startsWith("HTTP/1.1 400 ") && !answer.contains("HTTP/1.1 200 "), answer);
            }
        }
        for (String coding : List.of("chunked", "Chunked", "CHUNKED")) {
            try (Socket socket = connect(gateway)) {
                send(socket, "POST /api/v1/annotations HTTP/1.1\r\nHost: localhost\r\nConnection: "
                        + "close\r\nContent-Type: application/json\r\n"
                        + "Transfer-Encoding: " + coding + "\r\n\r\nc\r\n{\"text\":\"a\"}\r\n0\r\n\r\n");
                String answer = all(socket);
                assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
            }
        }
    }

    /**
     * An upgrade to HTTP/2 is not taken where nobody needs it: over it, anything could stand in a path, and in the log.
     */
    @Test
    void clearTextHttp2IsNotSpoken() throws IOException {
        for (URI at : doors()) {
            try (Socket socket = connect(at)) {
                send(socket, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
                socket.shutdownOutput();
                assertFalse(all(socket).contains("\u0000\u0000"), "it answered with a frame");
            }
        }
    }

    /** A change is read once and given to all; more than there are places for are told to come later. */
    @Test
    void manyWhoFollowTheChangesGetThemAndStarveNobody() throws IOException {
        int most = 500;
        List<Socket> followers = new ArrayList<>();
        int refused = 0;
        try {
            for (int i = 0; i < most + 20; i++) {
                Socket socket = connect(gateway);
                send(socket, "GET /api/v1/changes/stream HTTP/1.1\r\nHost: localhost\r\nAccept: "
                        + "text/event-stream\r\n\r\n");
                String head = head(socket);
                if (head.startsWith("HTTP/1.1 200 ")) {
                    assertTrue(head.toLowerCase(Locale.ROOT).contains("x-accel-buffering: no"), head);
                    followers.add(socket);
                } else {
                    assertTrue(head.startsWith("HTTP/1.1 503 ")
                            && head.toLowerCase(Locale.ROOT).contains("retry-after: "), head);
                    socket.close();
                    refused++;
                }
            }
            assertTrue(followers.size() <= most && refused >= 20, followers.size() + " follow, " + refused + " do not");
            String id = given().noFilters().baseUri(gateway.toString()).auth()
                    .oauth2(Tokens.of("li@example.org", "editor"))
                    .contentType(ContentType.JSON).body("{\"indicator\":\"gdp-growth\",\"province\":\"350000\","
                            + "\"period\":\"2022-Q1\",\"value\":4,\"unit\":\"%\","
                            + "\"source\":{\"document\":\"made up\"}}")
                    .post("/api/v1/observations").then().statusCode(201).extract().path("id");
            assertServes(gateway);
            long begin = System.nanoTime();
            for (Socket follower : followers) {
                StringBuilder heard = new StringBuilder();
                byte[] part = new byte[4096];
                while (heard.indexOf(id) < 0) {
                    int read = follower.getInputStream().read(part);
                    assertTrue(read > 0, "a stream ended");
                    heard.append(new String(part, 0, read, StandardCharsets.UTF_8));
                }
            }
            assertTrue(System.nanoTime() - begin < SOON.toNanos(), "some heard of it late");
        } finally {
            for (Socket follower : followers) {
                follower.close();
            }
        }
    }
}
