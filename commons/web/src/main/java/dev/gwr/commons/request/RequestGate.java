package dev.gwr.commons.request;

import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.problem.Problems;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Lets a request in. A client that sends requests on one connection without reading the answers gets no further answer
 * made until it has read: else all of them would wait in memory. Methods that are not of HTTP itself are refused here;
 * Metrics leaves them out.
 */
public class RequestGate {

    /** Those of RFC 9110, PATCH and QUERY: what a path takes of them, its 405 says in Allow. */
    public static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "QUERY", "OPTIONS", "TRACE", "CONNECT");

    void register(@Observes Filters filters) {
        filters.register(RequestGate::admit, Stage.GATE.priority());
    }

    private static void admit(RoutingContext context) {
        HttpServerRequest request = context.request();
        HeadDeadline deadline = HeadDeadline.of(((ConnectionBase) request.connection()).channel());
        if (deadline != null) {
            deadline.begun();
            context.addEndHandler(end -> deadline.answered());
        }
        if (!METHODS.contains(request.method().name())) {
            Problems.send(request, ProblemType.METHOD_NOT_ALLOWED, "This is no method of HTTP");
            return;
        }
        HttpServerResponse response = request.response();
        if (!response.writeQueueFull()) {
            context.next();
            return;
        }
        request.pause();
        response.drainHandler(read -> {
            response.drainHandler(null);
            request.resume();
            context.next();
        });
    }
}
