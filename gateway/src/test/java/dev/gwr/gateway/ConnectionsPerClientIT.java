package dev.gwr.gateway;

import static dev.gwr.gateway.RawConnection.head;
import static dev.gwr.gateway.RawConnection.send;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.PackagedServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * One client that holds as many connections as it may does not keep another out; all together have an end, and so has
 * who says nothing.
 */
@QuarkusIntegrationTest
@WithTestResource(PackagedServices.class)
class ConnectionsPerClientIT extends GatewayCases {

    private static final String GET = "GET /api/v1/targets?limit=1 HTTP/1.1\r\nHost: localhost\r\n";
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int ALL = 40;

    PackagedServices services;

    private static URI door;

    @BeforeEach
    void open() throws IOException {
        if (door == null) {
            door = URI.create(services.gateway("gateway-connections", Map.of(), Map.of("GWR_CONNECTIONS_PER_CLIENT",
                    "20", "QUARKUS_HTTP_LIMITS_MAX_CONNECTIONS", String.valueOf(ALL), "QUARKUS_HTTP_IDLE_TIMEOUT",
                    "10S")));
        }
    }

    @AfterAll
    static void close() {
        door = null;
    }

    @Test
    void oneClientCannotHoldAllConnections() throws IOException {
        List<Socket> held = new ArrayList<>();
        try {
            for (int i = 0; i < 20; i++) {
                Socket socket = from(2);
                held.add(socket);
                send(socket, GET + "\r\n");
                assertTrue(head(socket).startsWith("HTTP/1.1 200 "), "connection " + i);
            }
            try (Socket tooMany = from(2)) {
                assertEquals(-1, closed(tooMany));
            }
            given().noFilters().baseUri("http://127.0.0.1").port(door.getPort()).get("/api/v1/targets?limit=1").then()
                    .statusCode(200);
        } finally {
            for (Socket socket : held) {
                socket.close();
            }
        }
    }

    /** Those that are closed make room again, and nobody has to close them but the gateway. */
    @Test
    void allClientsTogetherHoldOnlySoManyAndWhoSaysNothingHoldsNone() throws IOException {
        List<Socket> held = new ArrayList<>();
        try {
            int refused = 0;
            for (int i = 0; i < ALL + 10; i++) {
                Socket socket = from(3 + i / 10);
                held.add(socket);
                try {
                    send(socket, GET.replace("GET", "HEAD") + "\r\n");
                    refused += head(socket).startsWith("HTTP/1.1 200 ") ? 0 : 1;
                } catch (SocketException e) {
                    refused++;
                }
            }
            assertTrue(refused >= 10 && refused < ALL, refused + " of " + held.size() + " were closed");
            for (Socket silent : held.subList(0, 10)) {
                assertEquals(-1, closed(silent));
            }
            try (Socket later = from(9)) {
                send(later, GET + "\r\n");
                assertTrue(head(later).startsWith("HTTP/1.1 200 "), "there is room again");
            }
        } finally {
            for (Socket socket : held) {
                socket.close();
            }
        }
    }

    /** What is read of a connection that was closed; one that was reset has nothing either. */
    private static int closed(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read();
        } catch (SocketException e) {
            return -1;
        }
    }

    /** Of a client of its own. */
    private static Socket from(int client) throws IOException {
        Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), door.getPort(),
                InetAddress.getByName("127.0.0." + client), 0);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }
}
