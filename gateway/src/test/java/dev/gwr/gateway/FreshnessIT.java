package dev.gwr.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.caching.Versioned;
import dev.gwr.commons.testing.PackagedServices;
import dev.gwr.commons.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Two replicas of a service with one database, and a gateway before each: what one of them has acknowledged, none of
 * them answers without, whatever it keeps in memory.
 */
@QuarkusIntegrationTest
@WithTestResource(value = PackagedServices.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@Order(GatewayCases.ALONE)
class FreshnessIT {

    private static final int WRITES = 60;
    private static final int READERS_A_DOOR = 2;

    /** The number of the write that an answer knows is in the hundredths of what was measured. */
    private static final Map<String, Pattern> OF_SERVICES = Map.of(
            "/api/v1/observations?indicator=gdp-growth&period=2024-Q1", Pattern.compile("\"amount\":([\\d.]+)"),
            "/api/v1/targets/fj-2024-gdp-growth", Pattern.compile("\"measured\":([\\d.]+)"),
            "/api/v1/targets?headline=true", Pattern.compile("\"measured\":([\\d.]+)"));
    private static final Map<String, Pattern> COMBINED = Map.of(
            "/api/v1/overview", Pattern.compile("\"measured\":([\\d.]+)"));

    PackagedServices services;

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger acknowledged = new AtomicInteger(-1);
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger reads = new AtomicInteger();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    @Test
    void whatOneHasAcknowledgedNoneAnswersWithout() throws Exception {
        String one = services.url("targets");
        String two = services.replica("targets", "targets-2");
        String door = RestAssured.baseURI + ":" + RestAssured.port;
        String otherDoor = services.gateway("gateway-2", Map.of("targets", two));
        List<String> doors = List.of(one, two, door, otherDoor);
        String path = write(door, "/api/v1/observations", "{\"indicator\":\"gdp-growth\",\"period\":\"2024-Q1\",\""
                + "value\":4,"
                + "\"unit\":\"%\",\"source\":{\"document\":\"made up\"}}", null);
        acknowledged.set(0);

        List<Thread> readers = new ArrayList<>();
        for (String from : doors) {
            Map<String, Pattern> paths = new HashMap<>(OF_SERVICES);
            if (from.equals(door) || from.equals(otherDoor)) {
                paths.putAll(COMBINED);
            }
            for (int i = 0; i < READERS_A_DOOR; i++) {
                readers.add(new Thread(() -> read(from, paths)));
            }
        }
        readers.forEach(Thread::start);
        try {
            for (int number = 1; number <= WRITES; number++) {
                path = write(doors.get(number % doors.size()), path + "/correction", String.format("{\"value\":4.%02d,"
                        + "\"unit\":\"%%\","
                        + "\"source\":{\"document\":\"made up\"},\"reason\":\"number %d\"}", number, number),
                        tag(path));
                acknowledged.set(number);
            }
        } finally {
            over.set(true);
            for (Thread reader : readers) {
                reader.join();
            }
        }
        assertEquals(List.of(), List.copyOf(faults));
        assertTrue(reads.get() > WRITES, reads + " reads");
    }

    private String write(String door, String path, String body, String ifMatch) throws IOException,
            InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(door + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + Tokens.of("li@example.org", "editor"))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(201, answer.statusCode(), answer.body());
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String tag(String path) {
        return '"' + Versioned.tagOf(path.substring(path.lastIndexOf('/') + 1), 1) + '"';
    }

    /** Asks for each path by turns, half of the time with the tag of the answer before. */
    private void read(String door, Map<String, Pattern> paths) {
        Map<String, String> tags = new HashMap<>();
        Map<String, Integer> known = new HashMap<>();
        try {
            for (int i = 0; !over.get(); i++) {
                for (Map.Entry<String, Pattern> path : paths.entrySet()) {
                    int before = acknowledged.get();
                    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(door + path.getKey())).GET();
                    if (i % 2 == 1 && tags.containsKey(path.getKey())) {
                        request.header("If-None-Match", tags.get(path.getKey()));
                    }
                    HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
                    if (answer.statusCode() == 200) {
                        known.put(path.getKey(), number(path.getValue(), answer.body()));
                        answer.headers().firstValue("ETag").ifPresent(tag -> tags.put(path.getKey(), tag));
                    }
                    reads.incrementAndGet();
                    if (answer.statusCode() != 200 && answer.statusCode() != 304 || known.get(path.getKey()) < before) {
                        faults.add(door + path.getKey() + ": status " + answer.statusCode() + ", knows "
                                + known.get(path.getKey()) + " when " + before + " was acknowledged");
                    }
                }
            }
        } catch (IOException e) {
            faults.add(door + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The number of the write that an answer knows. Without measured value it is -1: an answer with a part missing says
     * nothing.
     */
    private static int number(Pattern pattern, String body) {
        if (body.contains("\"missing\":[")) {
            return Integer.MAX_VALUE;
        }
        Matcher matcher = pattern.matcher(body);
        return matcher.find() ? (int) Math.round((Double.parseDouble(matcher.group(1)) - 4) * 100) : -1;
    }
}
