package dev.gwr.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.PackagedServices;
import dev.gwr.commons.testing.ServiceProcess;
import dev.gwr.commons.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A gateway that was told to speak HTTP/2, as behind a proxy that speaks nothing else; with TLS and without. */
@Order(GatewayCases.WRITERS)
@QuarkusIntegrationTest
@WithTestResource(PackagedServices.class)
class Http2IT extends GatewayCases {

    private static final String GATEWAY = "gateway-http2";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Path KEYS = Path.of("target", "http2.p12").toAbsolutePath();
    private static final String PASSWORD = "made-up";

    /** What a line that somebody forged would say. */
    private static final String LINE = "2031-01-01 00:00:00,000 ERROR [forged] all is lost";

    PackagedServices services;

    private static URI door;
    private static int securePort;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        if (door == null) {
            Files.deleteIfExists(KEYS);
            assertEquals(0, new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair", "-alias", "gateway", "-keyalg", "RSA", "-dname", "CN=localhost", "-storetype",
                    "PKCS12", "-keystore", KEYS.toString(), "-storepass", PASSWORD).start().waitFor());
            securePort = ServiceProcess.freePort();
            door = URI.create(services.gateway(GATEWAY, Map.of(), Map.of("QUARKUS_HTTP_HTTP2", "true",
                    "QUARKUS_HTTP_SSL_PORT", String.valueOf(securePort),
                    "QUARKUS_HTTP_SSL_CERTIFICATE_KEY_STORE_FILE", KEYS.toString(),
                    "QUARKUS_HTTP_SSL_CERTIFICATE_KEY_STORE_PASSWORD", PASSWORD)));
        }
    }

    @AfterAll
    static void close() {
        door = null;
    }

    /** HTTP/2 needs no length and knows no chunks, by which HTTP/1.1 tells that there is a body. */
    @Test
    void aBodyWithoutALengthPasses() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder().version(Version.HTTP_2).connectTimeout(PATIENCE).build();
        // The first answer settles that both speak HTTP/2; the connection is kept for what follows.
        assertSpoken(client.send(request("/api/v1/targets?limit=1").build(), BodyHandlers.ofString()), 200);
        byte[] text = "{\"text\":\"乡村振兴\"}".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> marked = client.send(request("/api/v1/annotations")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(text))).build(),
                BodyHandlers.ofString());
        assertSpoken(marked, 200);
        assertTrue(marked.body().contains("\"length\":4"), marked.body());
        byte[] fact = ("{\"indicator\":\"gdp-growth\",\"province\":\"350000\",\"period\":\"2019-Q1\",\"value\":4,"
                + "\"unit\":\"%\",\"source\":{\"document\":\"made up\"}}").getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> recorded = client.send(request("/api/v1/observations")
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + Tokens.of("li@example.org", "editor"))
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(fact))).build(),
                BodyHandlers.ofString());
        assertSpoken(recorded, 201);
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(door.resolve(path)).timeout(PATIENCE);
    }

    private static void assertSpoken(HttpResponse<String> answer, int status) {
        assertEquals(Version.HTTP_2, answer.version());
        assertEquals(status, answer.statusCode(), answer.body());
    }

    /**
     * HTTP/1.1 ends a line with a line break; in HTTP/2 any byte can stand anywhere, and would begin a line of the log.
     */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noPartOfARequestMakesALineOfTheLog(boolean secure) throws IOException, GeneralSecurityException {
        String token = Tokens.of("li@example.org", "editor");
        for (String sign : List.of("\r\n", "\n", "\r", "\u0000", "\u001b[2J")) {
            String forged = sign + LINE;
            for (Map<String, String> head : List.of(head(":path", "/api/v1/targets?q=a" + forged),
                    head(":path", "/api/v1/targets/a" + forged), head(":method", "BREW" + forged),
                    head(":authority", "localhost" + forged), head(":scheme", "http" + forged),
                    head("accept", "application/json" + forged), head("x-anything", "a" + forged),
                    head("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01" + forged),
                    head("x-forwarded-for", "127.0.0.1" + forged), written("Bearer " + token + forged),
                    written("Bearer " + token + sign), written("Bearer " + sign + token))) {
                try (Socket socket = connect(secure)) {
                    assertFalse(RawHttp2.isAnswered(socket, head), head.toString());
                }
            }
        }
        try (Socket socket = connect(secure)) {
            assertTrue(RawHttp2.isAnswered(socket, head(":method", "GET")), "a plain request is answered");
        }
        for (String log : List.of(GATEWAY, "targets")) {
            for (String line : services.said(log)) {
                assertFalse(line.contains("forged") || line.contains("\u001b") || line.contains(token), line);
            }
        }
    }

    private static Map<String, String> head(String name, String value) {
        Map<String, String> head = new LinkedHashMap<>();
        head.put(":method", "GET");
        head.put(":scheme", "http");
        head.put(":authority", "localhost");
        head.put(":path", "/api/v1/targets?limit=1");
        head.put(name, value);
        return head;
    }

    private static Map<String, String> written(String authorization) {
        Map<String, String> head = head("authorization", authorization);
        head.put(":method", "POST");
        head.put(":path", "/api/v1/observations");
        return head;
    }

    private static Socket connect(boolean secure) throws IOException, GeneralSecurityException {
        if (!secure) {
            return RawConnection.connect(door);
        }
        KeyStore keys = KeyStore.getInstance(KEYS.toFile(), PASSWORD.toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        Socket plain = RawConnection.connect(URI.create("https://127.0.0.1:" + securePort));
        SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(plain, "localhost", securePort, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setApplicationProtocols(new String[] {"h2"});
        socket.setSSLParameters(parameters);
        return socket;
    }
}
