package dev.gwr.gateway.compression;

import dev.gwr.commons.request.Stage;
import io.netty.handler.codec.compression.StandardCompressionOptions;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Compresses text with gzip for clients that accept it, whatever its source: a service, the cache, a page, Swagger UI.
 * The server compresses every response without a content coding, so those that must not be compressed are marked as
 * identity: short or already compressed ones; event streams, which would be buffered; and what is for one visitor only,
 * as its compressed length could leak content to an eavesdropper.
 */
@ApplicationScoped
public class Compression implements HttpServerOptionsCustomizer {

    private static final Pattern TEXT =
            Pattern.compile("(text/(?!event-stream)[^;]*|[^;]*[/+](json|yaml|xml|javascript))(;.*)?");
    private static final int MEMORY_LEVEL = 8;
    private static final int WINDOW_BITS = 15;

    /** Half the work of the default level, for answers that are a tenth longer. */
    private static final int LEVEL = 3;
    private static final String WEAK = "W/";

    /** What goes out as one packet anyway takes no less time for being shorter. */
    private static final int ONE_PACKET = 1400;

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setCompressionSupported(true)
                .addCompressor(StandardCompressionOptions.gzip(LEVEL, WINDOW_BITS, MEMORY_LEVEL));
    }

    void register(@Observes Router router) {
        router.route().order(Stage.COMPRESSION.order()).handler(context -> {
            context.addHeadersEndHandler(head -> label(context.request(), context.response().headers(),
                    context.response().getStatusCode()));
            context.next();
        });
    }

    private static void label(HttpServerRequest request, MultiMap answer, int status) {
        String type = answer.get(HttpHeaders.CONTENT_TYPE);
        String tag = answer.get(HttpHeaders.ETAG);
        if (status == 304) {
            String known = String.valueOf(request.getHeader(HttpHeaders.IF_NONE_MATCH));
            if (tag != null && known.contains(WEAK + tag)) {
                answer.set(HttpHeaders.ETAG, WEAK + tag);
            }
            vary(answer);
            return;
        }
        if (type == null) {
            return;
        }
        boolean takesGzip = request.headers().contains(HttpHeaders.ACCEPT_ENCODING)
                && request.getHeader(HttpHeaders.ACCEPT_ENCODING).contains("gzip");
        boolean ofOne = String.valueOf(answer.get(HttpHeaders.CACHE_CONTROL)).contains("private");
        if (ofOne || isShort(answer) || !TEXT.matcher(type).matches()) {
            if (takesGzip) {
                answer.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
            }
            return;
        }
        vary(answer);
        if (takesGzip && (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD)) {
            // The bytes differ and the content does not; the compressed length is not known in advance.
            if (tag != null && !tag.startsWith(WEAK)) {
                answer.set(HttpHeaders.ETAG, WEAK + tag);
            }
            if (request.method() == HttpMethod.HEAD) {
                answer.remove(HttpHeaders.CONTENT_LENGTH);
            }
        }
    }

    private static boolean isShort(MultiMap answer) {
        String length = answer.get(HttpHeaders.CONTENT_LENGTH);
        return length != null && Long.parseLong(length) < ONE_PACKET;
    }

    private static void vary(MultiMap answer) {
        List<String> all = new ArrayList<>(answer.getAll(HttpHeaders.VARY));
        all.add("Accept-Encoding");
        answer.set(HttpHeaders.VARY, String.join(", ", all));
    }
}
