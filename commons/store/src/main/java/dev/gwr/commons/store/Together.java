package dev.gwr.commons.store;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.Session;

/**
 * Reads records by what they are asked for, all that are asked for at the same time at once: what comes while some are being read
 * is read next, together. Each is read after it was asked for. A record asked for twice is read once.
 *
 * @param <K> what a record is asked for by
 */
public final class Together<K, T> {

    /** More at once would make a query that the database plans otherwise. */
    private static final int MOST = 200;

    /** Of several readings, one can wait for the database while another works. */
    private static final int AT_ONCE = 2;

    private final Vertx vertx;
    private final Function<Set<K>, Map<K, T>> read;
    private Map<K, List<Promise<T>>> waiting = new HashMap<>();
    private int underWay;

    /** @param read brings those of the records that exist */
    public Together(Vertx vertx, Function<Set<K>, Map<K, T>> read) {
        this.vertx = vertx;
        this.read = read;
    }

    /** The record, or null; comes on the caller's context. */
    public Uni<T> get(K key) {
        Context context = vertx.getOrCreateContext();
        return Uni.createFrom().emitter(emitter -> {
            Promise<T> promise = Promise.promise();
            promise.future().onComplete(found -> context.runOnContext(then -> {
                if (found.succeeded()) {
                    emitter.complete(found.result());
                } else {
                    emitter.fail(found.cause());
                }
            }));
            boolean first;
            synchronized (this) {
                waiting.computeIfAbsent(key, one -> new ArrayList<>(1)).add(promise);
                first = underWay < AT_ONCE;
                if (first) {
                    underWay++;
                }
            }
            if (first) {
                // After all that has arrived at this event loop by now, and on a thread that is of no request; in a trace, the SQL
                // is of the request that came first.
                Runnable reading = io.opentelemetry.context.Context.current().wrap(this::readAll);
                context.runOnContext(then -> Infrastructure.getDefaultWorkerPool().execute(reading));
            }
        });
    }

    private void readAll() {
        for (Map<K, List<Promise<T>>> asked = next(); !asked.isEmpty(); asked = next()) {
            ManagedContext request = Arc.container().requestContext();
            request.activate();
            try {
                ReadOnlyReads.of(Arc.container().instance(Session.class).get());
                Map<K, T> found = read.apply(asked.keySet());
                asked.forEach((key, promises) -> promises.forEach(one -> one.complete(found.get(key))));
            } catch (RuntimeException e) {
                asked.values().forEach(promises -> promises.forEach(one -> one.tryFail(e)));
            } finally {
                request.terminate();
            }
        }
    }

    private synchronized Map<K, List<Promise<T>>> next() {
        Map<K, List<Promise<T>>> taken = waiting;
        if (taken.size() <= MOST) {
            waiting = new HashMap<>();
        } else {
            taken = new HashMap<>();
            for (K key : waiting.keySet().stream().limit(MOST).toList()) {
                taken.put(key, waiting.remove(key));
            }
        }
        if (taken.isEmpty()) {
            underWay--;
        }
        return taken;
    }
}
