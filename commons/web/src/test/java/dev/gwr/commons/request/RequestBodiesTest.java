package dev.gwr.commons.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.LocalServer;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the stages after it find of a body, and what becomes of bodies that are too long, too slow or too many. */
class RequestBodiesTest {

    private static final int LONGEST = 1000;
    private static final int PATIENCE_MILLIS = 20_000;

    private final LocalServer server = new LocalServer();
    private final RequestBodies bodies = new RequestBodies();
    private final AtomicInteger passed = new AtomicInteger();

    @BeforeEach
    void listen() throws Exception {
        bodies.longest = new MemorySize(BigInteger.valueOf(LONGEST));
        bodies.patience = Duration.ofMillis(PATIENCE_MILLIS);
        Filters filters = new Filters();
        bodies.register(filters);
        filters.getFilters().forEach(filter -> server.router().route().handler(filter.getHandler()));
        server.router().route().handler(this::tell);
        server.listen();
    }

    @AfterEach
    void close() throws Exception {
        server.close();
    }

    private void tell(RoutingContext context) {
        passed.incrementAndGet();
        String body = context.body().asString();
        context.end(context.request().getHeader("Content-Length") + " " + context.request().getHeader(
                "Transfer-Encoding") + " " + (body == null ? "" : body));
    }

    private HttpResponse<String> send(String method, HttpRequest.BodyPublisher body) throws Exception {
        return server.ask("/", request -> request.method(method, body));
    }

    private static HttpRequest.BodyPublisher known(int length) {
        return HttpRequest.BodyPublishers.ofString("x".repeat(length));
    }

    private static HttpRequest.BodyPublisher chunked(int length) {
        return HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream("x".repeat(length).getBytes(
                StandardCharsets.US_ASCII)));
    }

    /** Announces a body and sends only its beginning. */
    private Socket begin(int announced, int sent) throws IOException {
        Socket socket = new Socket("127.0.0.1", server.port());
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.getOutputStream().write(("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: " + announced + "\r\n\r\n"
                + "x".repeat(sent)).getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH"})
    void aBodyIsWholeAndHasItsLength(String method) throws Exception {
        assertEquals("3 null xxx", send(method, known(3)).body());
        assertEquals("3 null xxx", send(method, chunked(3)).body());
        assertEquals(LONGEST + " null " + "x".repeat(LONGEST), send(method, chunked(LONGEST)).body());
    }

    @Test
    void whatComesWithAReadIsDropped() throws Exception {
        assertEquals("null null ", send("GET", known(3)).body());
        assertEquals("null null ", send("DELETE", chunked(3)).body());
    }

    @Test
    void whoAsksWhetherToGoOnIsTold() throws Exception {
        assertEquals("3 null xxx", server.ask("/", request -> request.POST(known(3)).expectContinue(true)).body());
    }

    @Test
    void whatIsTooLongIsRefusedAndTheConnectionClosed() throws Exception {
        for (HttpRequest.BodyPublisher body : new HttpRequest.BodyPublisher[] {known(LONGEST + 1), chunked(
                LONGEST + 1)}) {
            HttpResponse<String> refused = send("POST", body);
            assertEquals(413, refused.statusCode());
            assertEquals("close", refused.headers().firstValue("Connection").orElse(""));
            assertTrue(refused.body().contains("A body has at most 1000 bytes"), refused.body());
        }
        assertEquals(0, passed.get());
    }

    @Test
    void whatDoesNotComeInTimeIsRefused() throws Exception {
        bodies.patience = Duration.ofMillis(200);
        try (Socket socket = begin(10, 9)) {
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
        }
        assertEquals(0, passed.get());
    }

    @Test
    void allThatAreReadHaveTheirMemoryTogether() throws Exception {
        bodies.budget = LONGEST + LONGEST / 2;
        try (Socket first = begin(LONGEST, LONGEST - 1)) {
            awaitStatus(503, 600);
            first.getOutputStream().write('x');
            assertTrue(first.getInputStream().read() >= 0);
            awaitStatus(200, 600);
        }
    }

    @Test
    void whatIsBrokenOffGivesItsMemoryBackAndGoesNoFurther() throws Exception {
        bodies.budget = LONGEST;
        Socket socket = begin(LONGEST, LONGEST - 1);
        awaitStatus(503, 600);
        socket.close();
        int before = passed.get();
        awaitStatus(200, LONGEST);
        assertEquals(before + 1, passed.get());
    }

    /** What others send or end may take a moment to arrive. */
    private void awaitStatus(int status, int length) throws Exception {
        long end = System.nanoTime() + Duration.ofMillis(PATIENCE_MILLIS).toNanos();
        while (send("POST", known(length)).statusCode() != status) {
            assertTrue(System.nanoTime() < end, "it is never " + status);
            Thread.sleep(10);
        }
    }
}
