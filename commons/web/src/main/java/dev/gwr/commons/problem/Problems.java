package dev.gwr.commons.problem;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.Json;
import java.util.List;

/** Answers with a problem where no JAX-RS is at hand: in the filters and routes of Vert.x. */
public final class Problems {

    private Problems() {
    }

    /** Ends the request. What is left of its body is read and dropped, so that the connection can be used again. */
    public static void send(HttpServerRequest request, ProblemType type, String detail) {
        HttpServerResponse response = request.response();
        if (response.headWritten() || response.closed()) {
            response.reset();
            return;
        }
        if (!request.isEnded()) {
            request.resume();
        }
        response.setStatusCode(type.status())
                .putHeader(HttpHeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaderNames.VARY, HttpHeaderNames.ACCEPT_LANGUAGE)
                .putHeader(HttpHeaderNames.CACHE_CONTROL, "no-store");
        if (type == ProblemType.SERVICE_UNAVAILABLE) {
            response.putHeader(HttpHeaderNames.RETRY_AFTER, "1");
        }
        response.end(Json.encodeToBuffer(Problem.of(type, detail, request, List.of())));
    }
}
