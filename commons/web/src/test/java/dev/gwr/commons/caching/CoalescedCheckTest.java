package dev.gwr.commons.caching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CoalescedCheckTest {

    private static final int PATIENCE_SECONDS = 20;

    private final Vertx vertx = Vertx.vertx();
    /** The checks that have begun; the test ends them. */
    private final BlockingQueue<Promise<String>> begun = new LinkedBlockingQueue<>();
    private final CoalescedCheck<String> check = new CoalescedCheck<>(vertx, () -> {
        Promise<String> promise = Promise.promise();
        begun.add(promise);
        return promise.future();
    });

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private Promise<String> next() throws InterruptedException {
        return begun.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static String value(Future<String> asked) throws Exception {
        return asked.toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** A check that was under way may have looked before the change that the asker knows of. */
    @Test
    void whoAsksDuringACheckWaitsForTheNextWithAllOthersWhoDo() throws Exception {
        Future<String> first = check.ask();
        Promise<String> checking = next();
        Future<String> second = check.ask();
        Future<String> third = check.ask();
        checking.complete("before");
        assertEquals("before", value(first));
        Promise<String> again = next();
        assertFalse(second.isComplete() || third.isComplete());
        again.complete("after");
        assertEquals("after", value(second));
        assertEquals("after", value(third));
        assertEquals(0, begun.size());
    }

    @Test
    void aCheckThatFailsFailsThoseWhoAskedAndNobodyAfterThem() throws Exception {
        Future<String> first = check.ask();
        next().fail("gone");
        assertEquals("gone", assertThrows(ExecutionException.class, () -> value(first)).getCause().getMessage());
        Future<String> second = check.ask();
        next().complete("back");
        assertEquals("back", value(second));
    }
}
