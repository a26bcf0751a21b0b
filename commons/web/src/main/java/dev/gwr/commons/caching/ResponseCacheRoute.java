package dev.gwr.commons.caching;

import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.problem.Problems;
import dev.gwr.commons.request.Stage;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.impl.VertxInternal;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Answers a read from the cache if it was answered before at the current revision of the data. The revision is checked
 * anew for each request, so no response is older than a change that was acknowledged before the request; if the
 * revision cannot be found, nothing is answered from the cache. Of several equal requests at once only the first is
 * processed; if it is refused with 503, so are the others.
 */
@ApplicationScoped
public class ResponseCacheRoute {

    private static final Logger LOG = Logger.getLogger(ResponseCacheRoute.class);

    private static final String API = "/api/v1/";
    private static final String TICKET = "gwr.revision";
    private static final long BETWEEN_WARNINGS_NANOS = TimeUnit.SECONDS.toNanos(1);

    /**
     * What the code that makes a response needs to store it: the key, the revision that was found before it was made,
     * and whether it may be stored.
     */
    public record CacheTicket(String key, String revision, boolean toKeep) {
    }

    /**
     * A response that is being made. Each waiting request is told whether it was made, or whether its client went away
     * first.
     */
    private static final class InFlight {
        private final List<Promise<Boolean>> waiting = new ArrayList<>();
    }

    @Inject
    Vertx vertx;

    @Inject
    Instance<RevisionSource> revisions;

    @Inject
    ResponseCache answers;

    private final Map<CacheTicket, InFlight> beingMade = new HashMap<>();
    private final AtomicLong warned = new AtomicLong(System.nanoTime() - BETWEEN_WARNINGS_NANOS);

    void register(@Observes Router router) {
        if (revisions.isResolvable()) {
            serve(router, revisions.get());
        }
    }

    void serve(Router router, RevisionSource source) {
        router.route().order(Stage.CACHE.order()).handler(context -> answer(context, source));
    }

    /** The label of a request that could not be answered from here; null if no revision is known of it. */
    public static CacheTicket ticket(RoutingContext context) {
        return context.get(TICKET);
    }

    private void answer(RoutingContext context, RevisionSource source) {
        HttpServerRequest request = context.request();
        if (!isPlainRead(request)) {
            context.next();
            return;
        }
        if (!request.isEnded()) {
            request.pause();
        }
        source.revision(context.normalizedPath()).onComplete(found -> {
            if (found.failed()) {
                refuse(request, found.cause());
            } else if (found.result() == null) {
                goOn(context);
            } else {
                answer(context, new CacheTicket(ResponseCache.key(request), found.result(), answers.isOn()
                        && isForAll(request)));
            }
        });
    }

    /** A stream of events is no answer that could be given twice. */
    private static boolean isPlainRead(HttpServerRequest request) {
        return (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD)
                && request.path().startsWith(API)
                && !request.headers().contains(HttpHeaders.ACCEPT, "text/event-stream", true);
    }

    /** Requests with credentials are never cached: their answer may depend on the caller. */
    private static boolean isForAll(HttpServerRequest request) {
        return !request.headers().contains(HttpHeaders.AUTHORIZATION);
    }

    private void answer(RoutingContext context, CacheTicket ticket) {
        if (!ticket.toKeep()) {
            have(context, ticket);
            return;
        }
        if (isAnswered(context, ticket)) {
            return;
        }
        Promise<Boolean> made = ((VertxInternal) vertx).getOrCreateContext().promise();
        InFlight inFlight = beginOrWait(ticket, made);
        if (inFlight != null) {
            // Writers store the response before its head is sent; if it is not in the cache by then, it will not be.
            context.addHeadersEndHandler(head -> made(ticket, inFlight, context.response()));
            context.addEndHandler(end -> tell(ticket, inFlight, one -> one.complete(false)));
            have(context, ticket);
        } else {
            made.future().onComplete(end -> {
                if (end.failed()) {
                    Problems.send(context.request(), ProblemType.SERVICE_UNAVAILABLE, end.cause().getMessage());
                } else if (!end.result()) {
                    answer(context, ticket);
                } else if (!isAnswered(context, ticket)) {
                    have(context, ticket);
                }
            });
        }
    }

    private boolean isAnswered(RoutingContext context, CacheTicket ticket) {
        CachedResponse known = answers.get(ticket.key());
        return known != null && known.revision().equals(ticket.revision()) && known.send(context.request());
    }

    /**
     * Registers the first request as the one in flight and returns it; returns null for the others, which are told when
     * it is done.
     */
    private InFlight beginOrWait(CacheTicket ticket, Promise<Boolean> made) {
        synchronized (beingMade) {
            InFlight others = beingMade.get(ticket);
            if (others != null) {
                others.waiting.add(made);
                return null;
            }
            InFlight mine = new InFlight();
            beingMade.put(ticket, mine);
            return mine;
        }
    }

    /**
     * Requests that waited for one that failed with 503 are refused too: they neither wait that long again nor burden
     * the service in trouble. A 503 to a client that is gone says nothing to the others.
     */
    private void made(CacheTicket ticket, InFlight inFlight, HttpServerResponse response) {
        boolean refused = response.getStatusCode() == HttpResponseStatus.SERVICE_UNAVAILABLE.code();
        if (refused && !response.closed()) {
            tell(ticket, inFlight, one -> one.fail("The same was asked a moment ago, and could not be answered"));
        } else {
            tell(ticket, inFlight, one -> one.complete(!refused));
        }
    }

    private void tell(CacheTicket ticket, InFlight inFlight, Consumer<Promise<Boolean>> how) {
        boolean first;
        synchronized (beingMade) {
            first = beingMade.remove(ticket, inFlight);
        }
        if (first) {
            inFlight.waiting.forEach(how);
        }
    }

    private static void have(RoutingContext context, CacheTicket ticket) {
        context.put(TICKET, ticket);
        goOn(context);
    }

    private static void goOn(RoutingContext context) {
        if (!context.request().isEnded()) {
            context.request().resume();
        }
        context.next();
    }

    private void refuse(HttpServerRequest request, Throwable cause) {
        long now = System.nanoTime();
        long before = warned.get();
        if (now - before >= BETWEEN_WARNINGS_NANOS && warned.compareAndSet(before, now)) {
            LOG.warnf("%s %s, and maybe others: %s: %s", request.method(), request.path(), cause.getMessage(),
                    cause.getCause());
        }
        Problems.send(request, ProblemType.SERVICE_UNAVAILABLE, cause.getMessage());
    }
}
