package dev.gwr.commons.store.recording;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.problem.Texts;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The user on whose behalf the request is made, as the token names them. */
@RequestScoped
public class CurrentUser {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ID = 1000;

    /** Where a token names its bearer, the first that is there. */
    private static final List<String> NAMES = List.of("upn", "preferred_username", "sub");

    /** Claims that only an ID token has. It tells an application who its user is, and grants no access. */
    private static final List<String> OF_ID_TOKENS = List.of("nonce", "at_hash", "c_hash");

    @Inject
    SecurityIdentity identity;

    private Writer writer;

    public String name() {
        return writer().name();
    }

    /** The user of the token. Refuses a token that does not name one, or not in a form that can be stored and shown. */
    public Writer writer() {
        if (writer == null) {
            writer = identity.getPrincipal() instanceof JsonWebToken token ? of(token)
                    : new Writer(identity.getPrincipal().getName(), identity.getPrincipal().getName());
        }
        return writer;
    }

    private static Writer of(JsonWebToken token) {
        if ("ID".equals(text(token, "typ")) || OF_ID_TOKENS.stream()
                .anyMatch(claim -> token.getClaimNames().contains(claim))) {
            throw refused("It is an ID token: send an access token");
        }
        String issuer = text(token, "iss");
        String subject = text(token, "sub");
        if (issuer == null || subject == null || subject.isBlank() || issuer.length() + subject.length() > LONGEST_ID
                || !Texts.isStorable(issuer + subject)) {
            throw refused("The token has no subject and issuer that can be kept");
        }
        String name = NAMES.stream().map(claim -> text(token, claim)).filter(Objects::nonNull).map(CurrentUser::clean)
                .filter(one -> !one.isEmpty()).findFirst().orElseThrow(() -> refused("The token does not name its "
                        + "bearer"));
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw refused("The name in the token is longer than " + LONGEST_NAME + " characters");
        }
        return new Writer(issuer + ' ' + subject, name);
    }

    private static String text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        return value instanceof String text ? text : null;
    }

    /** Without what would show it as another name: control characters, marks of direction, halves of characters. */
    private static String clean(String name) {
        return name.codePoints().filter(point -> !Texts.isInvisible(point)
                && Character.getType(point) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
    }

    private static ProblemException refused(String why) {
        return new ProblemException(ProblemType.FORBIDDEN, why, List.of());
    }

    /** A fact may be ended only by the user who recorded it, or by an admin. */
    public void mustBeAllowedToEnd(Recording recording) {
        if (!identity.hasRole(Roles.ADMIN) && !writer().id().equals(recording.byId())) {
            throw refused("Somebody else recorded it: only an admin may correct or withdraw it");
        }
    }
}
