package dev.gwr.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.PackagedServices;
import dev.gwr.commons.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A gateway that was told to speak HTTP/2, as behind a proxy that speaks nothing else. */
@Order(GatewayCases.WRITERS)
@QuarkusIntegrationTest
@WithTestResource(PackagedServices.class)
class Http2IT extends GatewayCases {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    PackagedServices services;

    /** HTTP/2 needs no length and knows no chunks, by which HTTP/1.1 tells that there is a body. */
    @Test
    void aBodyWithoutALengthPasses() throws IOException, InterruptedException {
        URI door = URI.create(services.gateway("gateway-http2", Map.of(), Map.of("QUARKUS_HTTP_HTTP2", "true")));
        HttpClient client = HttpClient.newBuilder().version(Version.HTTP_2).connectTimeout(PATIENCE).build();
        // The first answer settles that both speak HTTP/2; the connection is kept for what follows.
        assertSpoken(client.send(request(door, "/api/v1/targets?limit=1").build(), BodyHandlers.ofString()), 200);
        byte[] text = "{\"text\":\"乡村振兴\"}".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> marked = client.send(request(door, "/api/v1/annotations")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(text))).build(),
                BodyHandlers.ofString());
        assertSpoken(marked, 200);
        assertTrue(marked.body().contains("\"length\":4"), marked.body());
        byte[] fact = ("{\"indicator\":\"gdp-growth\",\"province\":\"350000\",\"period\":\"2019-Q1\",\"value\":4,"
                + "\"unit\":\"%\",\"source\":{\"document\":\"made up\"}}").getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> recorded = client.send(request(door, "/api/v1/observations")
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + Tokens.of("li@example.org", "editor"))
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(fact))).build(),
                BodyHandlers.ofString());
        assertSpoken(recorded, 201);
    }

    private static HttpRequest.Builder request(URI door, String path) {
        return HttpRequest.newBuilder(door.resolve(path)).timeout(PATIENCE);
    }

    private static void assertSpoken(HttpResponse<String> answer, int status) {
        assertEquals(Version.HTTP_2, answer.version());
        assertEquals(status, answer.statusCode(), answer.body());
    }
}
