package dev.gwr.commons.request;

import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.problem.Problems;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Reads the body of a request before anything is done for it: no thread waits for a client that is slow or silent, and
 * the gateway asks no service before the body is whole. A body must be whole in time (408), has a longest length (413),
 * and all that are being read or answered have a part of the memory together (503). Whatever comes after finds it
 * whole, and with its length; what comes with a GET means nothing and is dropped.
 */
@ApplicationScoped
public class RequestBodies {

    private static final Logger LOG = Logger.getLogger(RequestBodies.class);
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");
    private static final int PART_OF_MEMORY = 8;

    /**
     * How long the client may go on sending before the connection is closed: closed at once, it might not see the
     * answer.
     */
    private static final long LINGER_MILLIS = 1_000;

    /** Set by tests alone, which cannot fill the memory. */
    long budget = Runtime.getRuntime().maxMemory() / PART_OF_MEMORY;
    private final AtomicLong held = new AtomicLong();

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize longest;

    @ConfigProperty(name = "gwr.http.body-patience")
    Duration patience;

    void register(@Observes Filters filters) {
        filters.register(this::read, Stage.BODY.priority());
    }

    private void read(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!hasBody(request)) {
            context.next();
            return;
        }
        if (announced(request) > longest.asLongValue()) {
            refuse(context, ProblemType.PAYLOAD_TOO_LARGE, tooLarge());
            return;
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
            request.headers().remove(HttpHeaders.EXPECT);
        }
        new Reading(context).begin();
    }

    /** Over HTTP/2 a body needs no length. */
    private static boolean hasBody(HttpServerRequest request) {
        return announcesBody(request) || request.version() == HttpVersion.HTTP_2
                && WITH_BODY.contains(request.method().name());
    }

    private static boolean announcesBody(HttpServerRequest request) {
        return announced(request) > 0 || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private String tooLarge() {
        return "A body has at most " + longest.asLongValue() + " bytes";
    }

    /** An HTTP/2 connection has other requests on it and stays. */
    private static void refuse(RoutingContext context, ProblemType type, String detail) {
        HttpServerRequest request = context.request();
        request.handler(null).endHandler(null).exceptionHandler(gone -> { });
        if (request.version() != HttpVersion.HTTP_2) {
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
            context.vertx().setTimer(LINGER_MILLIS, lingered -> request.connection().close());
        }
        Problems.send(request, type, detail);
    }

    private final class Reading {

        private final RoutingContext context;
        private final HttpServerRequest request;
        private final Buffer body = Buffer.buffer();
        private long timer;
        private boolean over;

        Reading(RoutingContext context) {
            this.context = context;
            this.request = context.request();
        }

        void begin() {
            timer = context.vertx().setTimer(patience.toMillis(), late -> end(ProblemType.REQUEST_TIMEOUT,
                    "The body was not whole after " + patience.toSeconds() + " seconds"));
            context.addEndHandler(end -> held.addAndGet(-body.length()));
            request.handler(this::add).endHandler(end -> whole()).exceptionHandler(this::brokenOff).resume();
        }

        private void add(Buffer part) {
            if (body.length() + part.length() > longest.asLongValue()) {
                end(ProblemType.PAYLOAD_TOO_LARGE, tooLarge());
            } else if (held.addAndGet(part.length()) > budget) {
                held.addAndGet(-part.length());
                end(ProblemType.SERVICE_UNAVAILABLE, "Too many bodies are being read");
            } else {
                body.appendBuffer(part);
            }
        }

        private void whole() {
            if (finish()) {
                boolean counts = WITH_BODY.contains(request.method().name());
                request.headers().remove(HttpHeaders.TRANSFER_ENCODING).remove(HttpHeaders.CONTENT_LENGTH);
                if (counts) {
                    request.headers().set(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length()));
                }
                ((RoutingContextInternal) context).setBody(counts ? body : Buffer.buffer());
                context.next();
            }
        }

        /** The client is gone, so there is no one to answer; it is not an error of ours. */
        private void brokenOff(Throwable fault) {
            if (finish()) {
                LOG.debugf(fault, "The body of a %s was broken off", request.method());
            }
        }

        private void end(ProblemType type, String detail) {
            if (finish()) {
                refuse(context, type, detail);
            }
        }

        private boolean finish() {
            context.vertx().cancelTimer(timer);
            boolean first = !over;
            over = true;
            return first;
        }
    }
}
