package dev.gwr.commons.caching;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import io.vertx.core.impl.VertxInternal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Runs one check for all callers that ask at the same time, while each caller still gets a check that began after it
 * asked: a caller that comes while one is running waits for the next. As with group commits of a database, the more
 * callers, the less each one costs.
 */
public final class CoalescedCheck<T> {

    private final VertxInternal vertx;
    private final Supplier<Future<T>> check;
    private List<Promise<T>> waiting = new ArrayList<>();
    private boolean underWay;

    public CoalescedCheck(Vertx vertx, Supplier<Future<T>> check) {
        this.vertx = (VertxInternal) vertx;
        this.check = check;
    }

    /** What a check finds that begins after this call; completes on the caller's context. */
    public Future<T> ask() {
        ContextInternal context = vertx.getOrCreateContext();
        Promise<T> promise = context.promise();
        boolean first;
        synchronized (this) {
            waiting.add(promise);
            first = !underWay;
            underWay = true;
        }
        if (first) {
            // After all that has arrived at this event loop by now, so that one check serves it.
            context.runOnContext(then -> begin());
        }
        return promise.future();
    }

    private void begin() {
        List<Promise<T>> served;
        synchronized (this) {
            served = waiting;
            underWay = !served.isEmpty();
            if (!underWay) {
                return;
            }
            waiting = new ArrayList<>();
        }
        Future<T> found;
        try {
            found = check.get();
        } catch (RuntimeException e) {
            found = Future.failedFuture(e);
        }
        found.onComplete(result -> {
            begin();
            served.forEach(one -> one.handle(result));
        });
    }
}
