package dev.gwr.commons.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Answers a body over {@code quarkus.http.limits.max-body-size} with a problem; Quarkus itself answers it with an empty 413. A
 * body that tells its length is refused before it is read, one that comes in chunks as soon as it is over the limit.
 */
public class BodyLimit {

    /** Before Quarkus's own look at the length (order -2), and after it, where its limit for chunks can be taken away. */
    private static final int BEFORE = 9_000;
    private static final int AFTER = 1;

    /**
     * How long the client may go on sending before the connection is closed: closed at once, it might not see the answer. An
     * HTTP/2 connection has other requests on it and stays.
     */
    private static final long LINGER_MILLIS = 1_000;

    static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    /** Thrown while a body is read: Jackson passes such exceptions on as they are. */
    static final class TooLargeException extends IOException {
    }

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize limit;

    @Inject
    ObjectMapper json;

    @Inject
    ProblemMappers mappers;

    void register(@Observes Filters filters) {
        filters.register(this::refuse, BEFORE);
        filters.register(context -> {
            context.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
            context.next();
        }, AFTER);
    }

    private void refuse(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        if (length == null || Long.parseLong(length) <= limit.asLongValue()) {
            context.next();
            return;
        }
        boolean shared = context.request().version() == HttpVersion.HTTP_2;
        if (!shared) {
            context.response().putHeader("Connection", "close");
            context.vertx().setTimer(LINGER_MILLIS, timer -> context.request().connection().close());
        }
        context.response().setStatusCode(ProblemType.PAYLOAD_TOO_LARGE.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE).putHeader("Cache-Control", "no-store")
                .end(write(Problem.of(ProblemType.PAYLOAD_TOO_LARGE, detail(), context.request().path(), List.of())));
        context.request().resume();
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is texts and numbers, which JSON can write", e);
        }
    }

    private String detail() {
        return "A body has at most " + limit.asLongValue() + " bytes";
    }

    @ServerRequestFilter(priority = 400)
    public void limit(ContainerRequestContext request) {
        if (WITH_BODY.contains(request.getMethod()) && request.getHeaderString("Content-Length") == null) {
            request.setEntityStream(new Limited(request.getEntityStream(), limit.asLongValue()));
        }
    }

    @ServerExceptionMapper
    public Response tooLarge(TooLargeException e, HttpServerRequest request) {
        return mappers.problem(new ProblemException(ProblemType.PAYLOAD_TOO_LARGE, detail(), List.of()), request);
    }

    private static final class Limited extends FilterInputStream {

        private long left;

        Limited(InputStream body, long limit) {
            super(body);
            left = limit;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new TooLargeException();
            }
        }
    }
}
