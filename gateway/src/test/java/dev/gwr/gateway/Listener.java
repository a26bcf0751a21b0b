package dev.gwr.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.CopyOnWriteArrayList;

/** Follows the live stream, as a browser or a mirror does. */
final class Listener implements AutoCloseable {

    /** One server-sent event. */
    record Event(String id, String name, JsonPath data) {
    }

    private static final Duration OPENING = Duration.ofSeconds(5);
    private static final int WAITS = 200;
    private static final long WAIT_MILLIS = 100;

    private final InputStream body;
    private final List<Event> events = new CopyOnWriteArrayList<>();

    private Listener(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = HttpClient.newHttpClient().send(request.timeout(OPENING).build(),
                HttpResponse.BodyHandlers.ofInputStream());
        assertEquals(200, response.statusCode());
        // A proxy on the way would hold events back, or give them to somebody else.
        assertEquals("no", response.headers().firstValue("X-Accel-Buffering").orElse(""));
        assertTrue(response.headers().firstValue("Cache-Control").orElse("").contains("no-"));
        body = response.body();
        Thread reader = new Thread(this::read);
        reader.setDaemon(true);
        reader.start();
    }

    static Listener on(String since) throws IOException, InterruptedException {
        return new Listener(HttpRequest.newBuilder(uri(since == null ? "" : "?since=" + since)));
    }

    static Listener goingOn(String lastEventId) throws IOException, InterruptedException {
        return new Listener(HttpRequest.newBuilder(uri("?since=latest")).header("Last-Event-ID", lastEventId));
    }

    private static URI uri(String query) {
        return URI.create("http://localhost:" + RestAssured.port + "/api/v1/changes/stream" + query);
    }

    private void read() {
        try (Scanner lines = new Scanner(body, "UTF-8")) {
            String id = null;
            String name = null;
            while (lines.hasNextLine()) {
                String line = lines.nextLine();
                if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    events.add(new Event(id, name, new JsonPath(line.substring(5))));
                }
            }
        }
    }

    List<Event> events() {
        return events;
    }

    /**
     * Waits for as many events, and sees that they are these, each once; their order across services is the feed's
     * affair.
     */
    void awaitIds(List<String> ids) throws InterruptedException {
        for (int i = 0; i < WAITS && events.size() < ids.size(); i++) {
            Thread.sleep(WAIT_MILLIS);
        }
        List<String> seen = new ArrayList<>();
        events.forEach(event -> seen.add(event.data().getString("id")));
        assertEquals(ids.size(), seen.size(), seen + " instead of " + ids);
        assertEquals(new HashSet<>(ids), new HashSet<>(seen));
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
