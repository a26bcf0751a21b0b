package dev.gwr.commons.caching;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.buffer.impl.BufferImpl;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

/**
 * A response as it was sent, and the revision of the data that it is valid for.
 *
 * @param tag its entity tag, with quotation marks
 * @param route what metrics and traces call the path that it is found at; may be null
 * @param headers all but its length
 * @param body its content; null if only the tag is known, from a 304
 */
public record CachedResponse(String revision, String tag, String route,
        List<Map.Entry<CharSequence, CharSequence>> headers,
        ByteBuf body) {

    /** Where Quarkus's metrics and traces look for the name of a route. */
    private static final String ROUTE = "UrlPathTemplate";
    private static final CharSequence NO_CACHE = HttpHeaders.createOptimized("no-cache");

    /** The route template under which the path was answered, such as {@code /api/v1/targets/{id}}. */
    static String route(HttpServerRequest request) {
        return ((HttpServerRequestInternal) request).context().getLocal(ROUTE);
    }

    /** The headers of an answer, ready to be sent again. */
    public static List<Map.Entry<CharSequence, CharSequence>> headers(MultiMap headers) {
        return headers.entries().stream().filter(header -> !header.getKey().equalsIgnoreCase("Content-Length"))
                .map(header -> Map.entry(HttpHeaders.createOptimized(header.getKey()),
                HttpHeaders.createOptimized(header.getValue())))
                .toList();
    }

    /** A copy outside of the heap, which a socket takes without copying it once more, as often as it is sent. */
    public static ByteBuf lasting(Buffer body) {
        ByteBuffer direct = ByteBuffer.allocateDirect(body.length());
        direct.put(body.getBytes()).flip();
        return Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(direct));
    }

    /** A rough size in memory. */
    int weight() {
        return 512 + (body == null ? 0 : body.readableBytes());
    }

    /**
     * Sends it, or 304 if the client has it already; false if its body is not known. A weak tag matches too (RFC 9110).
     */
    boolean send(HttpServerRequest request) {
        String ifNoneMatch = request.headers().get(HttpHeaders.IF_NONE_MATCH);
        boolean has = EntityTags.matches(ifNoneMatch, tag);
        if (!has && body == null) {
            return false;
        }
        if (route != null) {
            ((HttpServerRequestInternal) request).context().putLocal(ROUTE, route);
        }
        HttpServerResponse response = request.response();
        if (has) {
            sendNotModified(response, tag);
            return true;
        }
        headers.forEach(header -> response.putHeader(header.getKey(), header.getValue()));
        if (request.method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.readableBytes())).end();
        } else {
            response.end(BufferImpl.buffer(body.duplicate()));
        }
        return true;
    }

    private static void sendNotModified(HttpServerResponse response, String tag) {
        response.setStatusCode(304).putHeader(HttpHeaders.ETAG, tag)
                .putHeader(HttpHeaders.CACHE_CONTROL, NO_CACHE).putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT).end();
    }
}
