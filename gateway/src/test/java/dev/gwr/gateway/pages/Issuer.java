package dev.gwr.gateway.pages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.gwr.commons.testing.Tokens;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * An OpenID Connect issuer with a code flow, as strict as a good one: known client, known addresses, PKCE, each code
 * good once. It signs with the key of {@link Tokens}, so that the services take what it issues. It is at localhost, and
 * who asks for it at 127.0.0.1: to a browser these are two sites.
 */
final class Issuer implements AutoCloseable {

    static final String CLIENT = "gwr-pages";
    static final String SECRET = "a secret for the tests alone";

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private record Granted(String user, Map<String, String> asked) {
    }

    /** Those it knows; each is called by the role that it has. */
    private final Map<String, Granted> codes = new ConcurrentHashMap<>();
    private final HttpServer server;
    /** What ID tokens say instead of the nonce that they were asked for; null for that. */
    volatile String wrongNonce;

    Issuer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        on("/.well-known/openid-configuration", exchange -> answer(exchange, 200, "application/json", metadata()));
        on("/keys", exchange -> answer(exchange, 200, "application/json", keys()));
        on("/authorize", this::authorize);
        on("/choice", this::choice);
        on("/token", this::token);
        server.start();
    }

    private void on(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** What a gateway is told to send its visitors here. */
    Map<String, String> settings() {
        return Map.of("GWR_SIGN_IN_ENABLED", "true", "GWR_SIGN_IN_ISSUER", url(), "GWR_SIGN_IN_CLIENT", CLIENT,
                "GWR_SIGN_IN_SECRET", SECRET);
    }

    private String metadata() {
        return """
                {"issuer":"https://issuer.test","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                "jwks_uri":"%1$s/keys","response_types_supported":["code"],"subject_types_supported":["public"],
                "id_token_signing_alg_values_supported":["RS256"]}""".formatted(url());
    }

    private static String keys() {
        try {
            byte[] encoded = Base64.getDecoder().decode(Tokens.configuration().get("quarkus.oidc.public-key"));
            RSAPublicKey key = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(
                    new X509EncodedKeySpec(encoded));
            return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"n\":\"" + number(key.getModulus())
                    + "\",\"e\":\"" + number(key.getPublicExponent()) + "\"}]}";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return BASE64.encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    /** Asks who it is: a button each, which leads to the choice. */
    private void authorize(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        Map<String, String> asked = fields(query);
        boolean good = CLIENT.equals(asked.get("client_id")) && "code".equals(asked.get("response_type"))
                && asked.get("redirect_uri").matches("https?://[^/]+/(zh|en)/sign-in")
                && asked.get("scope").contains("openid")
                && "S256".equals(asked.get("code_challenge_method")) && asked.containsKey("code_challenge")
                && asked.containsKey("state") && asked.containsKey("nonce");
        String buttons = Arrays.stream(new String[] {"editor", "viewer", "nobody"}).map(user ->
                "<form method='post' action='/choice?user=" + user + "&amp;" + query.replace("&", "&amp;")
                + "'><button>" + user + "</button></form>").collect(Collectors.joining());
        answer(exchange, good ? 200 : 400, "text/html", good ? "<h1>Who are you?</h1>" + buttons : "Not so: " + query);
    }

    private void choice(HttpExchange exchange) throws IOException {
        Map<String, String> asked = fields(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        String outcome = asked.get("user").equals("nobody") ? "error=access_denied" : "code=" + code;
        codes.put(code, new Granted(asked.get("user"), asked));
        exchange.getResponseHeaders().set("Location",
                asked.get("redirect_uri") + "?" + outcome + "&state=" + asked.get("state"));
        answer(exchange, 302, "text/plain", "");
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent = fields(new String(exchange.getRequestBody().readAllBytes(),
                StandardCharsets.UTF_8));
        String basic = "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(
                StandardCharsets.UTF_8));
        if (!basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "application/json", "{\"error\":\"invalid_client\"}");
            return;
        }
        Granted granted = codes.remove(String.valueOf(sent.get("code")));
        if (granted == null || !granted.asked().get("redirect_uri").equals(sent.get("redirect_uri"))
                || !granted.asked().get("code_challenge").equals(challenge(sent.get("code_verifier")))) {
            answer(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
            return;
        }
        String nonce = wrongNonce == null ? granted.asked().get("nonce") : wrongNonce;
        String idToken = Tokens.with(Map.of("aud", '"' + CLIENT + '"', "nonce", '"' + nonce + '"'));
        answer(exchange, 200, "application/json", "{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\""
                + Tokens.of(granted.user() + "@issuer.test", granted.user()) + "\",\"id_token\":\"" + idToken + "\"}");
    }

    private static String challenge(String verifier) {
        try {
            return BASE64.encodeToString(MessageDigest.getInstance("SHA-256")
                    .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> fields(String form) {
        return Arrays.stream(form.split("&")).map(pair -> pair.split("=", 2)).collect(Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
