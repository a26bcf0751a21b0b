package dev.gwr.commons.request;

import io.netty.channel.Channel;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many connections one client may hold at a time; so one alone cannot take all that there are. */
final class ConnectionsPerClient {

    private final int most;
    private final Map<String, Integer> held = new ConcurrentHashMap<>();

    /** @param most 0 for as many as they like */
    ConnectionsPerClient(int most) {
        this.most = most;
    }

    /** Closes the connection if it is one too many; else counts it until it ends. */
    boolean admits(Channel accepted) {
        if (most <= 0 || !(accepted.remoteAddress() instanceof InetSocketAddress remote)) {
            return true;
        }
        String client = ClientAddress.of(remote.getAddress());
        if (held.merge(client, 1, Integer::sum) > most) {
            end(client);
            // It belongs to no event loop yet, so that its usual close would not come to anything.
            accepted.unsafe().closeForcibly();
            return false;
        }
        accepted.closeFuture().addListener(closed -> end(client));
        return true;
    }

    private void end(String client) {
        held.computeIfPresent(client, (key, count) -> count == 1 ? null : count - 1);
    }
}
