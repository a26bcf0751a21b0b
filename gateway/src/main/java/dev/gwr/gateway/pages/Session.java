package dev.gwr.gateway.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The cookies of a visitor: the bearer token of an editor, the size of the text and the language. The session is the
 * token and nothing else, so that every replica of the gateway knows it and none keeps anything.
 */
public final class Session {

    static final String TOKEN = "gwr-session";
    static final String SIZE = "gwr-text-size";
    static final String LANGUAGE = "gwr-language";

    private static final int YEAR = 365 * 24 * 3600;
    private static final String NORMAL = "normal";
    private static final Set<String> SIZES = Set.of(NORMAL, "large", "larger");
    /** Where the services look for roles too, if there are no groups. */
    private static final String KEYCLOAK_ROLES = "/realm_access/roles";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a token says of itself. Whether that is true is for the services to say, which hold it to its signature. */
    public record Claims(String name, Set<String> roles, long expires) {

        /** How long they are good for still; not at all where that is less than one. */
        public long secondsLeft() {
            return expires - Instant.now().getEpochSecond();
        }

        public boolean areCurrent() {
            return secondsLeft() > 0;
        }
    }

    private Session() {
    }

    static Visitor visitor(Map<String, Cookie> cookies) {
        String size = value(cookies, SIZE);
        String kept = SIZES.contains(size) ? size : NORMAL;
        String token = value(cookies, TOKEN);
        return claims(token).filter(Claims::areCurrent).map(
                claims -> new Visitor(kept, token, claims.name(), claims.roles()))
                .orElseGet(() -> new Visitor(kept, null, null, Set.of()));
    }

    static String value(Map<String, Cookie> cookies, String name) {
        Cookie cookie = cookies.get(name);
        return cookie == null || cookie.getValue() == null ? "" : cookie.getValue();
    }

    /** What a token says; nothing if it is none. */
    public static Optional<Claims> claims(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            JsonNode said = JSON.readTree(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
            Set<String> roles = new HashSet<>();
            JsonNode groups = said.path("groups");
            (groups.isEmpty() ? said.at(KEYCLOAK_ROLES) : groups).forEach(role -> roles.add(role.asText()));
            String name = said.path("upn").asText(said.path("preferred_username").asText(said.path("sub").asText("?")));
            return Optional.of(new Claims(name, roles, said.path("exp").asLong()));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The cookies of a session that begins; of one that ends, if there is no token. */
    public static NewCookie[] cookies(String token, long seconds, boolean secure) {
        return new NewCookie[] {signedIn(Language.zh, token, seconds, secure),
            signedIn(Language.en, token, seconds, secure)};
    }

    /** Strict: no other site can send it along, not even by a link. The API's paths never see it. */
    private static NewCookie signedIn(Language language, String token, long seconds, boolean secure) {
        return new NewCookie.Builder(TOKEN).value(token).path("/" + language).maxAge((int) seconds).httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT).secure(secure).build();
    }

    static NewCookie remembered(String name, String value) {
        return new NewCookie.Builder(name).value(value).path("/").maxAge(YEAR).httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX).build();
    }

    static boolean isSize(String size) {
        return SIZES.contains(size);
    }
}
