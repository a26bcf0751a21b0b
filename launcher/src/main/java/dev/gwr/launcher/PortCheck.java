package dev.gwr.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at the ports before anything starts: a port in use would show as one service's failure among many lines. */
final class PortCheck {
    private static final int CONNECT_MILLIS = 300;

    private PortCheck() {
    }

    /** Refuses with a line for each port that cannot be had. */
    static void requireFree(Settings settings) {
        List<String> problems = new ArrayList<>();
        for (Port port : Port.values()) {
            String host = port == Port.GATEWAY ? settings.host() : Settings.LOOPBACK;
            problem(host, port, settings.port(port)).ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new Refusal(String.join(System.lineSeparator() + "run: ", problems));
        }
    }

    private static Optional<String> problem(String host, Port port, int number) {
        InetAddress address;
        try {
            address = InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            return Optional.of(Settings.HOST + " is \"" + host + "\", which is no address of this machine");
        }
        String what = "port " + number + " for " + port.use();
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, number));
        } catch (BindException e) {
            return Optional.of(e.getMessage().contains("in use") ? inUse(what, port, number)
                    : denied(what, port, host, e));
        } catch (IOException e) {
            return Optional.of(denied(what, port, host, e));
        }
        return answers(address, number) ? Optional.of(inUse(what, port, number)) : Optional.empty();
    }

    /**
     * Some systems let a loopback port be bound beside a program that listens on all addresses; a connection tells.
     * Asked only of an address that could be bound, which is one of this machine: no other is ever spoken to.
     */
    private static boolean answers(InetAddress address, int number) {
        InetAddress reached = address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(reached, number), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String inUse(String what, Port port, int number) {
        return what + " is in use" + PortOwner.of(number).map(owner -> " by " + owner).orElse("")
                + ": end that program, or set " + port.variable() + " to another port";
    }

    private static String denied(String what, Port port, String host, IOException e) {
        String variables = port == Port.GATEWAY ? port.variable() + " or " + Settings.HOST : port.variable();
        return what + " cannot be opened on " + host + " (" + e.getMessage() + "): set " + variables + " to another";
    }
}
