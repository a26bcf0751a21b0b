package dev.gwr.commons.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Publishes what tests edit to a service, by the protocol that reports-service publishes by. */
public class PublishingServer implements QuarkusTestResourceLifecycleManager {

    private static final String PATH = "/internal/publications";
    private static final long PATIENCE_SECONDS = 30;

    private record Entry(long revision, byte[] json, boolean withdrawn) {

        String digest() {
            try {
                return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final Map<String, Entry> entries = new TreeMap<>();
    private int epoch;
    private long revision;
    private int port;
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        come();
        return Map.of("gwr.reports.url", url());
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Is there, at the port that it had before. */
    public final void come() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        port = server.getAddress().getPort();
        server.createContext(PATH, this::answer);
        server.start();
    }

    /** Is away. */
    public void leave() {
        server.stop(0);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Entry one = path.length() > PATH.length() ? entries.get(path.substring(PATH.length() + 1)) : null;
        byte[] body = path.equals(PATH) ? list() : one == null ? new byte[0] : one.json();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private byte[] list() {
        return entries.entrySet().stream().map(entry -> "{\"report\":\"" + entry.getKey() + "\",\"revision\":"
                + entry.getValue().revision() + ",\"digest\":\"" + entry.getValue().digest() + "\",\"state\":\""
                + (entry.getValue().withdrawn() ? "WITHDRAWN" : "PUBLISHED") + "\"}")
                .collect(Collectors.joining(",", "{\"epoch\":\"" + epoch + "\",\"revision\":" + revision
                + ",\"items\":[", "]}"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Publishes reports, in one revision. */
    public synchronized void publish(EditedReport... reports) {
        revision++;
        for (EditedReport report : reports) {
            entries.put(report.id(), new Entry(revision, report.json(), false));
        }
    }

    public synchronized void withdraw(String report) {
        revision++;
        entries.put(report, new Entry(revision, entries.get(report).json(), true));
    }

    /** Begins again at the first revision, as after the database of reports-service was restored. */
    public synchronized void restore() {
        epoch++;
        revision = 0;
        entries.clear();
    }

    private synchronized Map<String, String> wanted() {
        return entries.entrySet().stream().collect(Collectors.toMap(
                Map.Entry::getKey, entry -> entry.getValue().revision() + "/"
                + entry.getValue().digest()));
    }

    /** Waits until the service under test has dealt with all that is published. */
    public void awaitTaken() {
        awaitTaken(RestAssured.baseURI + ":" + RestAssured.port);
    }

    /** Waits until a service has dealt with all that is published: taken it in or out, or set it aside. */
    public void awaitTaken(String service) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            List<Map<String, Object>> intakes = RestAssured.given().noFilters().header("Connection", "close")
                    .get(service + "/internal/intakes").jsonPath().getList("$");
            Map<String, String> there = intakes.stream().collect(Collectors.toMap(one -> (String) one.get("report"),
                    one -> one.get("revision") + "/" + one.get("digest")));
            if (wanted().entrySet().stream().allMatch(one -> one.getValue().equals(there.get(one.getKey())))) {
                return;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("not taken in: " + intakes);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(PublishingServer.class));
    }

    @Override
    public void stop() {
        leave();
    }
}
