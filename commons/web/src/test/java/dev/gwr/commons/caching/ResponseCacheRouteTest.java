package dev.gwr.commons.caching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.LocalServer;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.math.BigInteger;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which answers are given again and which are made, by a source of revisions and a maker of the test's own. */
class ResponseCacheRouteTest {

    private static final String PATH = "/api/v1/things";
    private static final int CACHE = 64 * 1024;
    private static final int LARGEST = CACHE / 16;

    private final LocalServer server = new LocalServer();
    private final ResponseCache answers = new ResponseCache(new MemorySize(BigInteger.valueOf(CACHE)));
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger made = new AtomicInteger();
    private volatile Future<String> revision = Future.succeededFuture("1");
    private volatile int status = 200;
    private volatile int length = 10;
    /** What an answer waits for before it is given. */
    private volatile Future<Void> ready = Future.succeededFuture();

    @BeforeEach
    void listen() throws Exception {
        ResponseCacheRoute cached = new ResponseCacheRoute();
        cached.vertx = server.vertx();
        cached.answers = answers;
        cached.serve(server.router(), path -> {
            asked.incrementAndGet();
            return revision;
        });
        server.router().route().handler(this::make);
        server.listen();
    }

    @AfterEach
    void close() throws Exception {
        server.close();
    }

    /** As whoever answers does: it keeps what is good, under the revision that was found before. */
    private void make(RoutingContext context) {
        int number = made.incrementAndGet();
        int code = status;
        Buffer body = Buffer.buffer(String.valueOf(number).concat(".").repeat(length).substring(0, length));
        ready.onComplete(then -> {
            context.response().setStatusCode(code).putHeader("ETag", "\"" + number + "\"");
            ResponseCacheRoute.CacheTicket ticket = ResponseCacheRoute.ticket(context);
            if (ticket != null && code == 200) {
                answers.put(ticket, "\"" + number + "\"", context.request(), context.response().headers(), body);
            }
            context.response().end(body);
        });
    }

    private String ask() throws Exception {
        return server.ask(PATH).body();
    }

    private CompletableFuture<HttpResponse<String>> asking() {
        return server.asking(PATH, request -> request);
    }

    /** Until somebody makes an answer, and the others who ask had the time to begin to wait for it. */
    private void awaitAskers(int askers) throws InterruptedException {
        while (asked.get() < askers || made.get() == 0) {
            Thread.sleep(5);
        }
        Thread.sleep(100);
    }

    @Test
    void theSameRevisionIsAnsweredFromMemory() throws Exception {
        String first = ask();
        HttpResponse<String> second = server.ask(PATH);
        assertEquals(first, second.body());
        assertEquals("\"1\"", second.headers().firstValue("ETag").orElse(""));
        assertEquals(1, made.get());
        assertEquals(2, asked.get(), "each asks for the revision anew");
    }

    @Test
    void aNewRevisionAsksAnew() throws Exception {
        ask();
        revision = Future.succeededFuture("2");
        assertTrue(ask().startsWith("2"));
        assertTrue(ask().startsWith("2"));
        assertEquals(2, made.get());
    }

    @Test
    void whoHasItIsToldSo() throws Exception {
        ask();
        HttpResponse<String> has = server.ask(PATH, request -> request.header("If-None-Match", "W/\"0\", \"1\""));
        assertEquals(304, has.statusCode());
        HttpResponse<String> hasAnother = server.ask(PATH, request -> request.header("If-None-Match", "\"2\""));
        assertEquals(200, hasAnother.statusCode());
        HttpResponse<String> head = server.ask(PATH, request -> request.method("HEAD",
                HttpRequest.BodyPublishers.noBody()));
        assertEquals("10", head.headers().firstValue("Content-Length").orElse(""));
        assertEquals(1, made.get());
    }

    @Test
    void anotherQuestionIsAnotherAnswer() throws Exception {
        ask();
        server.ask(PATH + "?limit=1");
        server.ask(PATH, request -> request.header("Accept", "text/csv"));
        server.ask(PATH, request -> request.header("Accept", "application/json"));
        assertEquals(4, made.get());
    }

    @Test
    void whoeverSaysWhoTheyAreIsNotAnsweredFromMemory() throws Exception {
        server.ask(PATH, request -> request.header("Authorization", "Bearer x"));
        ask();
        server.ask(PATH, request -> request.header("Authorization", "Bearer x"));
        assertEquals(3, made.get());
    }

    @Test
    void neitherWritesNorPagesNorStreamsAreAskedAbout() throws Exception {
        for (int i = 0; i < 2; i++) {
            server.ask(PATH, request -> request.POST(HttpRequest.BodyPublishers.noBody()));
            server.ask("/zh/things");
            server.ask(PATH, request -> request.header("Accept", "text/event-stream"));
        }
        assertEquals(6, made.get());
        assertEquals(0, asked.get());
    }

    @Test
    void twoWhoAskAtOnceHaveItMadeOnce() throws Exception {
        Promise<Void> working = Promise.promise();
        ready = working.future();
        List<CompletableFuture<HttpResponse<String>>> all = List.of(asking(), asking(), asking());
        awaitAskers(3);
        working.complete();
        for (CompletableFuture<HttpResponse<String>> one : all) {
            assertTrue(LocalServer.answer(one).body().startsWith("1"));
        }
        assertEquals(1, made.get());
    }

    @Test
    void whatRefusesTheFirstRefusesThoseWhoWaitAndIsNotKept() throws Exception {
        bothAreAnswered(503);
        assertEquals(1, made.get());
        status = 200;
        ready = Future.succeededFuture();
        assertEquals(200, server.ask(PATH).statusCode());
        assertEquals(2, made.get());
    }

    /** Two that ask at the same time. */
    private void bothAreAnswered(int with) throws Exception {
        Promise<Void> working = Promise.promise();
        ready = working.future();
        status = with;
        CompletableFuture<HttpResponse<String>> first = asking();
        CompletableFuture<HttpResponse<String>> second = asking();
        awaitAskers(2);
        working.complete();
        assertEquals(with, LocalServer.answer(first).statusCode());
        assertEquals(with, LocalServer.answer(second).statusCode());
    }

    /** What nobody kept, such as a 404, is made for each. */
    @Test
    void whatIsNotKeptIsMadeForEachWhoWaits() throws Exception {
        bothAreAnswered(404);
        assertEquals(2, made.get());
    }

    @Test
    void whileNobodyCanTellTheRevisionNothingIsAnsweredFromMemory() throws Exception {
        ask();
        revision = Future.failedFuture("The database is not there at the moment");
        HttpResponse<String> refused = server.ask(PATH);
        assertEquals(503, refused.statusCode());
        assertTrue(refused.body().contains("The database is not there at the moment"), refused.body());
        assertEquals(1, made.get());
        revision = Future.succeededFuture(null);
        assertTrue(ask().startsWith("2"), "a path that has no revision is made each time");
        assertTrue(ask().startsWith("3"));
        revision = Future.succeededFuture("1");
        assertTrue(ask().startsWith("1"), "what was kept is still good");
    }

    @Test
    void whatIsTooLongIsNotKept() throws Exception {
        length = LARGEST;
        ask();
        ask();
        assertEquals(1, made.get());
        length = LARGEST + 1;
        server.ask(PATH + "?longer");
        server.ask(PATH + "?longer");
        assertEquals(3, made.get());
    }

    @Test
    void allThatIsKeptHasItsBounds() throws Exception {
        length = LARGEST - 1000;
        int asking = 100;
        for (int i = 0; i < asking; i++) {
            server.ask(PATH + "?number=" + i);
        }
        assertEquals(asking, made.get());
        for (int i = 0; i < asking; i++) {
            server.ask(PATH + "?number=" + i);
        }
        int kept = 2 * asking - made.get();
        assertTrue(kept > 0 && kept <= CACHE / length, kept + " were kept");
    }
}
