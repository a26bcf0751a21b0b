package dev.gwr.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** Speaks to the gateway as any client would, and counts what it answers. */
final class FaultApi {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** An answer; its body is missing where it is no JSON. */
    record Answer(int status, JsonNode body, String tag) {
    }

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE).build();
    private final String url;
    private final Map<String, AtomicLong> answers = new ConcurrentSkipListMap<>();

    FaultApi(String url) {
        this.url = url;
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url + path)));
    }

    /** Sends a write once; an exception leaves open whether it was done. */
    Answer send(FaultWrite write) throws InterruptedException, IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + write.path()))
                .header("Authorization", "Bearer " + write.token()).header("Idempotency-Key", write.key())
                .header("Content-Type", "application/json").POST(
                HttpRequest.BodyPublishers.ofString(write.body().toString()));
        if (write.ifMatch() != null) {
            request.header("If-Match", write.ifMatch());
        }
        try {
            Answer answer = send(request);
            count("POST " + answer.status() + (answer.status() == 400 || answer.status() == 500 ? " "
                    + answer.body().path("detail").asText() : ""));
            return answer;
        } catch (IOException e) {
            count("POST without an answer");
            throw e;
        }
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.timeout(PATIENCE).build(),
                HttpResponse.BodyHandlers.ofString());
        boolean json = response.headers().firstValue("Content-Type").orElse("").contains("json");
        return new Answer(response.statusCode(), json ? JSON.readTree(response.body()) : MissingNode.getInstance(),
                response.headers().firstValue("ETag").orElse(null));
    }

    private void count(String what) {
        answers.computeIfAbsent(what, one -> new AtomicLong()).incrementAndGet();
    }

    /** How often each status was answered to a write. */
    Map<String, AtomicLong> answers() {
        return answers;
    }

    String url() {
        return url;
    }
}
