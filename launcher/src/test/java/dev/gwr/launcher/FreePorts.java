package dev.gwr.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ports that nobody uses, so that tests can run beside a GWR and beside each other. */
final class FreePorts {
    private FreePorts() {
    }

    static int one() {
        return some(1).get(0);
    }

    static Map<String, String> asEnvironment() {
        List<Integer> numbers = some(Port.values().length);
        Map<String, String> environment = new HashMap<>();
        for (Port port : Port.values()) {
            environment.put(port.variable(), Integer.toString(numbers.get(port.ordinal())));
        }
        return environment;
    }

    /** All are held until the last is found, so that they differ. */
    private static List<Integer> some(int count) {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            List<Integer> numbers = sockets.stream().map(ServerSocket::getLocalPort).toList();
            for (ServerSocket socket : sockets) {
                socket.close();
            }
            return numbers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
