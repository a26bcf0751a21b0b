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
 * Answers reads that were answered before at the revision that the data still has, before anything else is done for
 * them. Each asks for the revision anew, so that no answer is older than a change that was acknowledged before the
 * question; if nobody can tell the revision, nothing is answered from here. Of several that ask for the same, only the
 * first has it made, and what refuses it (503) refuses the others.
 */
@ApplicationScoped
public class ResponseCacheRoute {

    private static final Logger LOG = Logger.getLogger(ResponseCacheRoute.class);

    private static final String API = "/api/v1/";
    private static final String TICKET = "gwr.revision";
    private static final long BETWEEN_WARNINGS_NANOS = TimeUnit.SECONDS.toNanos(1);

    /**
     * What whoever makes an answer is told of it: where it would be kept, the revision that was found before it was
     * made, and whether it is to be kept.
     */
    public record CacheTicket(String key, String revision, boolean toKeep) {
    }

    /** An answer that is being made. Those who wait for it are told whether it was, or its client went before. */
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

    /** A request with a token may be refused, or get more than others: its answer is not kept for them. */
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
            // An answer is kept before its head is sent, or not at all: from then on those who wait can be told.
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

    /** What the first has to make; null for all others, who are told when it is made. */
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
     * Who waited for an answer that could not be had does not wait as long again, nor asks again who is in trouble. But
     * what is said to a client that is gone means nothing to others.
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
