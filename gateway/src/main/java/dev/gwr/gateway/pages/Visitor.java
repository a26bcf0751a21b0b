package dev.gwr.gateway.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * Who reads a page, as far as the browser says so.
 *
 * @param size  the size of the text: normal, large or larger
 * @param token the bearer token of who is signed in; null for nobody
 * @param name  its bearer; null for nobody
 * @param roles its roles, for which buttons to show: the services decide, not a page
 */
public record Visitor(String size, String token, String name, Set<String> roles) {

    static final Visitor NOBODY = new Visitor("normal", null, null, Set.of());

    /** What the forms of this session's pages hold, and no other site can know: a digest of the token. */
    public String mark() {
        try {
            return token == null ? "" : HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(("form " + token).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    public boolean signedIn() {
        return name != null;
    }

    public boolean mayWrite() {
        return roles.contains("editor") || roles.contains("admin");
    }
}
