package dev.gwr.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Records a made-up year of follow-up to the packaged report, so that progress has something to show. Each fact says
 * that it is made up.
 */
final class Demo {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WHO = "demo@gwr.local";
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;

    private Demo() {
    }

    /** Records what is not there yet: it may be started again. */
    static void record(Settings settings, Console console) throws IOException, InterruptedException {
        String token = new TokenRequest(Role.EDITOR, WHO).answer(settings);
        HttpClient http = HttpClient.newHttpClient();
        int number = 0;
        for (JsonNode fact : facts()) {
            number++;
            HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create(settings.url(Service.GATEWAY)
                    + fact.path("path").asText())).timeout(Duration.ofSeconds(30))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json").header("Idempotency-Key", "gwr-demo-" + number)
                    .POST(HttpRequest.BodyPublishers.ofString(fact.path("body").toString())).build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != CREATED && answer.statusCode() != CONFLICT) {
                throw new Refusal("the demo could not be recorded: " + fact.path("path").asText() + " answered "
                        + answer.body());
            }
        }
        console.print("The demo is recorded: " + number + " made-up facts of 2024, by " + WHO + ". For example "
                + settings.url(Service.GATEWAY)
                + "/api/v1/targets?status=MISSED");
    }

    static JsonNode facts() throws IOException {
        try (InputStream in = Demo.class.getResourceAsStream("/demo.json")) {
            return JSON.readTree(in);
        }
    }
}
