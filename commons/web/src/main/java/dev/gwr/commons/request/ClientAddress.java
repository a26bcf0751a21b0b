package dev.gwr.commons.request;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;

/** What limits per client count by: an IPv4 address, or the network of an IPv6 one, of which a client has many. */
public final class ClientAddress {

    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {
    }

    /** A text that is no address stands for itself: what a proxy calls a client is never looked up in the network. */
    public static String of(String address) {
        // With a colon it can only be an IPv6 address, which is read and not looked up.
        InetAddress six = address == null || address.indexOf(':') < 0 ? null
                : new InetSocketAddress(address, 0).getAddress();
        return six == null ? String.valueOf(address) : of(six);
    }

    public static String of(InetAddress address) {
        return address instanceof Inet6Address six
                ? Arrays.toString(Arrays.copyOf(six.getAddress(), NETWORK_BYTES)) : address.getHostAddress();
    }
}
