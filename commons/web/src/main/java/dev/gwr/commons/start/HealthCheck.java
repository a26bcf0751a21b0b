package dev.gwr.commons.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Asks, inside a container, whether its service is well, and ends with 0 if so and 1 if not: an image with nothing but
 * a Java runtime can be asked this way. It takes a bare socket: a client of HTTP is much to load for one line.
 *
 * <p>{@code java -cp 'lib/main/*' dev.gwr.commons.start.HealthCheck [ready|live]}
 */
public final class HealthCheck {

    private static final int PORT = 8080;
    private static final int MILLISECONDS = 3_000;

    private HealthCheck() {
    }

    public static void main(String[] args) {
        System.exit(isWell(PORT, args.length == 0 ? "ready" : args[0]) ? 0 : 1);
    }

    static boolean isWell(int port, String what) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), MILLISECONDS);
            socket.setSoTimeout(MILLISECONDS);
            socket.getOutputStream().write(("GET /q/health/" + what + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: "
                    + "close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            String status = new BufferedReader(new InputStreamReader(
                    socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
            return status != null && status.startsWith("HTTP/1.1 200");
        } catch (IOException e) {
            return false;
        }
    }
}
