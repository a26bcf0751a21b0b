package dev.gwr.gateway.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.Tokens;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a page takes from a token is what the services take from it. */
class SessionTest {

    private static final Map<String, String> OF_KEYCLOAK = Map.of("realm_access", "{\"roles\":[\"admin\",\"other\"]}");

    @Test
    void rolesAreTheGroups() {
        assertEquals(Set.of("editor"), roles(Tokens.of("wang@example.org", "editor")));
        assertEquals(Set.of("editor"), roles(Tokens.with(OF_KEYCLOAK, "editor")));
    }

    @Test
    void rolesOfKeycloakCountWhereThereAreNoGroups() {
        assertEquals(Set.of("admin", "other"), roles(Tokens.with(OF_KEYCLOAK)));
        assertEquals(Set.of(), roles(Tokens.of("wang@example.org")));
    }

    @Test
    void whatIsNoTokenSaysNothing() {
        for (String token : new String[] {"", "opaque", "a.b.c", "a.{}.c"}) {
            assertTrue(Session.claims(token).isEmpty(), token);
        }
    }

    private static Set<String> roles(String token) {
        return Session.claims(token).orElseThrow().roles();
    }
}
