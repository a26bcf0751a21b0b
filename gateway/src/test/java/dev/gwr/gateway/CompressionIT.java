package dev.gwr.gateway;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.PackagedServices;
import dev.gwr.commons.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text goes out as gzip to who takes it; what is not text, or must not wait, does not. */
@QuarkusIntegrationTest
@WithTestResource(PackagedServices.class)
class CompressionIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String LIST = "/api/v1/targets?limit=100";

    @BeforeEach
    void begin() throws InterruptedException {
        GatewayCases.awaitReady();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path));
    }

    private static HttpResponse<byte[]> plain(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        return CLIENT.send((headers.length == 0 ? request : request.headers(headers)).build(),
                BodyHandlers.ofByteArray());
    }

    private static HttpResponse<byte[]> gzip(String path) throws IOException, InterruptedException {
        return plain(path, "Accept-Encoding", "gzip, deflate, br");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** Passed through, and then from memory; combined; in pages; a file; what Quarkus serves. */
    @ParameterizedTest
    @ValueSource(strings = {LIST, LIST, "/api/v1/overview", "/api/v1/overview", "/api/v1/targets/table.csv",
        "/zh/targets", "/q/openapi", "/q/swagger-ui/swagger-ui-bundle.js"})
    void textIsCompressed(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> compressed = gzip(path);
        HttpResponse<byte[]> plain = plain(path);
        assertEquals("gzip", header(compressed, "Content-Encoding"));
        assertEquals("", header(plain, "Content-Encoding"));
        byte[] content = new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes();
        if (!path.startsWith("/zh/")) {
            assertArrayEquals(plain.body(), content);
        }
        assertTrue(compressed.body().length < plain.body().length / 2, compressed.body().length + " of "
                + plain.body().length);
        assertTrue(header(compressed, "Vary").contains("Accept-Encoding"), "Vary");
        assertTrue(header(plain, "Vary").contains("Accept-Encoding"), "Vary");
    }

    /** A strong tag stands for bytes; both are known again, by a read and by a write. */
    @Test
    void theTagOfWhatIsCompressedIsWeak() throws IOException, InterruptedException {
        String weak = header(gzip(LIST), "ETag");
        String strong = header(plain(LIST), "ETag");
        assertEquals("W/" + strong, weak);
        for (String tag : new String[] {weak, strong}) {
            HttpResponse<byte[]> same = plain(LIST, "If-None-Match", tag, "Accept-Encoding", "gzip");
            assertEquals(304, same.statusCode());
            assertEquals(tag, header(same, "ETag"));
            assertEquals("", header(same, "Content-Encoding"));
        }
    }

    /** As a proxy that compresses writes tags, and as a client asks that has anything at all. */
    @ParameterizedTest
    @ValueSource(strings = {LIST, "/api/v1/overview"})
    void theTagOfACompressingProxyAndAnyTagAreKnown(String path) throws IOException, InterruptedException {
        String strong = header(plain(path), "ETag");
        for (String tag : new String[] {strong.replaceAll("\"$", "-gzip\""), "W/" + strong.replaceAll("\"$",
                "-gzip\""), "*"}) {
            HttpResponse<byte[]> same = plain(path, "If-None-Match", tag);
            assertEquals(304, same.statusCode(), tag);
            assertEquals(0, same.body().length);
        }
        assertEquals(200, plain(path, "If-None-Match", "\"another-gzip\"").statusCode());
    }

    @Test
    void headSaysWhatGetWould() throws IOException, InterruptedException {
        for (String path : new String[] {LIST, "/api/v1/overview"}) {
            HttpResponse<byte[]> head = CLIENT.send(request(path).header("Accept-Encoding", "gzip")
                    .method("HEAD", BodyPublishers.noBody()).build(), BodyHandlers.ofByteArray());
            assertEquals(header(gzip(path), "ETag"), header(head, "ETag"));
            assertEquals("", header(head, "Content-Length"));
            HttpResponse<byte[]> plain = CLIENT.send(request(path).method("HEAD", BodyPublishers.noBody()).build(),
                    BodyHandlers.ofByteArray());
            assertEquals(String.valueOf(plain(path).body().length), header(plain, "Content-Length"));
        }
    }

    @Test
    void whatFitsIntoAPacketIsSentAsItIs() throws IOException, InterruptedException {
        String record = "/api/v1/targets/fj-2024-grain-output";
        assertEquals("", header(gzip(record), "Content-Encoding"));
        assertEquals(header(plain(record), "ETag"), header(gzip(record), "ETag"));
    }

    /** The server takes the word identity off again. */
    @Test
    void whatIsNoTextIsSentAsItIs() throws IOException, InterruptedException {
        HttpResponse<byte[]> sheet = gzip("/api/v1/comparisons/table.xlsx");
        assertEquals(200, sheet.statusCode());
        assertEquals("", header(sheet, "Content-Encoding"));
        assertEquals('P', sheet.body()[0]);
        assertTrue(header(sheet, "ETag").startsWith("\""), "a strong tag");
    }

    @Test
    void aStreamOfEventsIsNotHeldBack() throws IOException, InterruptedException {
        HttpResponse<InputStream> stream = CLIENT.send(request("/api/v1/changes/stream").headers("Accept-Encoding",
                "gzip", "Accept", "text/event-stream").build(), BodyHandlers.ofInputStream());
        try (InputStream events = stream.body()) {
            assertEquals("", header(stream, "Content-Encoding"));
            assertTrue(events.read() < 128, "no text");
        }
    }

    /** A page that holds the mark of a session beside what its address says would tell the one by the other. */
    @Test
    void thePagesOfWhoIsSignedInAreNotCompressed() throws IOException, InterruptedException {
        HttpResponse<byte[]> page = plain("/zh/targets", "Accept-Encoding", "gzip", "Cookie", "gwr-session="
                + Tokens.of("wang@example.org", "editor"));
        assertEquals(200, page.statusCode());
        assertTrue(new String(page.body(), StandardCharsets.UTF_8).contains("<html"), "no text");
    }
}
