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
import org.junit.jupiter.api.Test;

/** One client that holds as many connections as it may does not keep another out. */
@QuarkusIntegrationTest
@WithTestResource(PackagedServices.class)
class ConnectionsPerClientIT extends GatewayCases {

    private static final String GET = "GET /api/v1/targets?limit=1 HTTP/1.1\r\nHost: localhost\r\n";
    private static final int PATIENCE_MILLIS = 20_000;

    PackagedServices services;

    @Test
    void oneClientCannotHoldAllConnections() throws IOException {
        URI door = URI.create(services.gateway("gateway-connections", Map.of(), Map.of("GWR_CONNECTIONS_PER_CLIENT",
                "20")));
        List<Socket> held = new ArrayList<>();
        try {
            for (int i = 0; i < 20; i++) {
                Socket socket = fromElsewhere(door);
                held.add(socket);
                send(socket, GET + "\r\n");
                assertTrue(head(socket).startsWith("HTTP/1.1 200 "), "connection " + i);
            }
            try (Socket tooMany = fromElsewhere(door)) {
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

    /** What is read of a connection that was closed; one that was reset has nothing either. */
    private static int closed(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read();
        } catch (SocketException e) {
            return -1;
        }
    }

    private static Socket fromElsewhere(URI door) throws IOException {
        Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), door.getPort(),
                InetAddress.getByName("127.0.0.2"), 0);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }
}
