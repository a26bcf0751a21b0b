package dev.gwr.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows the merged feed through the gateway while all around it dies: live, by pages as they come, or once at the
 * end.
 */
final class FaultMirror {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TARGETS = Pattern.compile("(?:.*\\.)?t(\\d+)(?:\\..*)?");

    /** A change as it was received. */
    record Seen(String position, String service, String kind, String id) {

        static Seen of(JsonNode change) {
            return new Seen(change.path("position").asText(), change.path("service").asText(),
                    change.path("kind").asText(),
                    change.path("id").asText());
        }

        boolean isOfTargets() {
            return service.equals("targets-service");
        }

        /** The position in the feed of targets-service alone, which counts by one. */
        long number() {
            Matcher matcher = TARGETS.matcher(position);
            return matcher.matches() ? Long.parseLong(matcher.group(1)) : -1;
        }

        String what() {
            return kind + " " + id;
        }
    }

    private final FaultApi api;
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private volatile String position;
    private volatile boolean stopped;
    private int breaks;

    FaultMirror(FaultApi api, String position) {
        this.api = api;
        this.position = position;
    }

    /** Takes what is there, page by page. */
    FaultMirror read() throws IOException, InterruptedException {
        boolean more = true;
        while (more) {
            FaultApi.Answer page = api.get("/api/v1/changes?limit=200&since=" + position);
            if (page.status() != 200) {
                throw new IOException("the feed answers " + page.status() + " " + page.body());
            }
            page.body().path("items").forEach(change -> seen.add(Seen.of(change)));
            position = page.body().path("next").asText();
            more = page.body().path("more").asBoolean();
        }
        return this;
    }

    /** Asks for pages again and again. */
    void poll() {
        follow(() -> {
            read();
            Thread.sleep(100);
        });
    }

    /** Listens to the stream, and to the next one when it breaks. */
    void listen() {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        follow(() -> {
            HttpResponse<InputStream> response = client.send(
                    HttpRequest.newBuilder(URI.create(api.url() + "/api/v1/changes/stream"))
                    .header("Last-Event-ID", position).build(), HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                response.body().close();
                throw new IOException("the stream answers " + response.statusCode());
            }
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    response.body(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null && !stopped; line = lines.readLine()) {
                    if (line.startsWith("data:")) {
                        Seen change = Seen.of(JSON.readTree(line.substring("data:".length())));
                        seen.add(change);
                        position = change.position();
                    }
                }
            }
            breaks++;
        });
    }

    private interface Step {
        void take() throws IOException, InterruptedException;
    }

    private void follow(Step step) {
        Thread thread = new Thread(() -> {
            while (!stopped) {
                try {
                    step.take();
                } catch (IOException e) {
                    breaks++;
                    if (!pause()) {
                        return;
                    }
                } catch (InterruptedException e) {
                    return;
                }
            }
        }, "mirror");
        thread.setDaemon(true);
        thread.start();
    }

    private static boolean pause() {
        try {
            Thread.sleep(200);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    /** Waits until it has got somewhere. */
    boolean reaches(String end, int seconds) throws InterruptedException {
        for (int i = 0; i < seconds * 10 && !position.equals(end); i++) {
            Thread.sleep(100);
        }
        stopped = true;
        return position.equals(end);
    }

    /** The changes of targets-service, where the writing is. */
    List<Seen> ofTargets() {
        return seen.stream().filter(Seen::isOfTargets).toList();
    }

    List<Seen> all() {
        return seen;
    }

    /** How often it had to begin again. */
    int breaks() {
        return breaks;
    }
}
