package dev.gwr.gateway.cors;

import dev.gwr.commons.request.Stage;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets pages of other origins ask (CORS): of any origin, unless configuration names some or none. There is nothing to
 * protect by it: reading is open, and writing takes a token that a browser does not send by itself. An origin that may
 * not ask is answered like any client, but its browser does not show it the answer.
 */
@ApplicationScoped
public class Cors {

    private static final List<String> OPEN = List.of("/api/", "/q/openapi");
    private static final String ANY = "*";
    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";
    private static final String HEADERS =
            "Accept, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Last-Event-ID, "
                    + "traceparent, tracestate, baggage, sentry-trace";
    private static final String EXPOSED = "Allow, Content-Disposition, ETag, Location, Retry-After, WWW-Authenticate";
    private static final String DAY_SECONDS = "86400";

    @ConfigProperty(name = "gwr.cors.origins")
    Optional<List<String>> origins;

    void register(@Observes Router router) {
        if (origins.isPresent()) {
            router.route().order(Stage.CORS.order()).handler(this::answer);
        }
    }

    /**
     * A route with a path would decode the URI, and refuse a malformed one with no problem before that is looked at.
     */
    private void answer(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (OPEN.stream().noneMatch(request.uri()::startsWith)) {
            context.next();
            return;
        }
        context.addHeadersEndHandler(end -> allow(request, request.response().headers()));
        if (request.method().equals(HttpMethod.OPTIONS) && request.headers().contains(HttpHeaderNames.ORIGIN)
                && request.headers().contains(HttpHeaderNames.ACCESS_CONTROL_REQUEST_METHOD)) {
            request.response().setStatusCode(204).end();
        } else {
            context.next();
        }
    }

    private void allow(HttpServerRequest request, MultiMap answer) {
        String origin = request.getHeader(HttpHeaderNames.ORIGIN);
        boolean any = origins.orElseThrow().contains(ANY);
        if (!any) {
            answer.add(HttpHeaderNames.VARY, "Origin");
        }
        if (origin == null || !any && !origins.orElseThrow().contains(origin)) {
            return;
        }
        answer.set(HttpHeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN, any ? ANY : origin);
        if (request.method().equals(HttpMethod.OPTIONS)) {
            answer.set(HttpHeaderNames.ACCESS_CONTROL_ALLOW_METHODS, METHODS)
                    .set(HttpHeaderNames.ACCESS_CONTROL_ALLOW_HEADERS, HEADERS)
                    .set(HttpHeaderNames.ACCESS_CONTROL_MAX_AGE, DAY_SECONDS);
        } else {
            answer.set(HttpHeaderNames.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        }
    }
}
