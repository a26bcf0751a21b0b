package dev.gwr.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands where a service would be, notes what comes over the wire, and answers with a given status. Two others are not
 * there.
 */
public class WireTap implements QuarkusTestResourceLifecycleManager {

    /** A request as it came. */
    record Taken(String method, String uri, Map<String, String> headers, String body) {
    }

    private final BlockingQueue<Taken> taken = new LinkedBlockingQueue<>();
    private HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile int status = 200;
    private volatile long millis;
    private final AtomicInteger closings = new AtomicInteger();

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/api/v1/", this::take);
            server.createContext("/q/revision", WireTap::tellRevision);
            server.setExecutor(threads);
            server.start();
            String nobody = "http://127.0.0.1:" + unused();
            return Map.of("gwr.targets.url", "http://127.0.0.1:" + server.getAddress().getPort(), "gwr.projects.url",
                    nobody,
                    "gwr.reports.url", nobody, "gwr.glossary.url", nobody, "gwr.warm-up.seconds", "1",
                    "quarkus.log.category.\"dev.gwr\".level", "DEBUG",
                    "quarkus.log.category.\"io.vertx\".level", "DEBUG");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After the packaged services, which start for every test: its addresses are to hold. */
    @Override
    public int order() {
        return 1;
    }

    private static int unused() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void tellRevision(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 1);
        exchange.getResponseBody().write('1');
        exchange.close();
    }

    private void take(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, String.join("|", values)));
        taken.add(new Taken(exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        if (closings.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            exchange.close();
            return;
        }
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (exchange.getRequestURI().getPath().endsWith(".csv")) {
            breakOff(exchange);
        }
        exchange.getResponseHeaders().set("ETag", "\"abc-v2\"");
        exchange.getResponseHeaders().set("Location", "/api/v1/observations/x");
        exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        exchange.getResponseHeaders().set("Retry-After", "7");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    /** As a service does whose database fails in the middle of a file. */
    private static void breakOff(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write("id,name\r\n".repeat(10_000).getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        throw new IOException("The file broke off");
    }

    /** Forgets what came before and answers with a status from now on. */
    void answer(int with) {
        answer(with, 0);
    }

    /** The same, after a while. */
    void answer(int with, long after) {
        status = with;
        millis = after;
        taken.clear();
    }

    /** Closes the connections of so many requests to come, and answers none of these. */
    void close(int requests) {
        taken.clear();
        closings.set(requests);
    }

    /** How many came since, and were not asked for. */
    int count() {
        return taken.size();
    }

    Taken next() throws InterruptedException {
        return taken.poll(5, TimeUnit.SECONDS);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(WireTap.class));
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
            threads.shutdownNow();
        }
    }
}
