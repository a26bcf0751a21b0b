package dev.gwr.gateway;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends and takes bytes as they are: what no HTTP library would send. */
final class RawConnection {

    private RawConnection() {
    }

    static Socket connect(URI to) throws IOException {
        Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), to.getPort());
        socket.setSoTimeout(30_000);
        return socket;
    }

    static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    static String all(Socket socket) throws IOException {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException e) {
            return "";
        }
    }

    static String head(Socket socket) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int sign = socket.getInputStream().read();
            if (sign < 0) {
                return head.toString();
            }
            head.append((char) sign);
        }
        return head.toString();
    }
}
