package dev.gwr.commons.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    @Test
    void aClientIsAnAddressOrANetwork() throws UnknownHostException {
        assertEquals("192.0.2.1", ClientAddress.of("192.0.2.1"));
        assertEquals("192.0.2.1", ClientAddress.of(InetAddress.getByName("192.0.2.1")));
        assertEquals(ClientAddress.of("2001:db8:1:2::1"), ClientAddress.of("2001:db8:1:2:3::4"));
        assertEquals(ClientAddress.of("2001:db8:1:2::1"), ClientAddress.of(InetAddress.getByName("2001:db8:1:2::9")));
        assertNotEquals(ClientAddress.of("2001:db8:1:2::1"), ClientAddress.of("2001:db8:1:3::1"));
    }

    /** localhost has an address: had it been looked up, that would be the answer. */
    @Test
    void aNameIsNotLookedUp() {
        assertEquals("localhost", ClientAddress.of("localhost"));
        assertEquals("localhost:8080", ClientAddress.of("localhost:8080"));
        assertEquals("null", ClientAddress.of((String) null));
    }
}
