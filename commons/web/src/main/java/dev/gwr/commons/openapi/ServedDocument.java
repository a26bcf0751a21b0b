package dev.gwr.commons.openapi;

import dev.gwr.commons.caching.CachedResponse;
import dev.gwr.commons.request.Stage;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.buffer.impl.BufferImpl;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Sends the OpenAPI document from one copy in memory. Quarkus would copy it for each request, and many clients that
 * request it without reading the answer would fill the memory. Behind a proxy that serves it under a path, the document
 * names that path as its server.
 */
@ApplicationScoped
public class ServedDocument {

    /** Where a stage before says which path a proxy takes off; nothing, if there is none. */
    public static final String PREFIX = "gwr.prefix";

    private static final Map<String, String> NAMES = Map.of("/q/openapi", OpenApiConstants.DEFAULT_DOCUMENT_NAME,
            "/q/openapi-3.0", "v30");
    private static final Pattern ENDING = Pattern.compile("\\.(json|ya?ml)$");
    private static final Pattern SERVER = Pattern.compile(
            "(\"servers\"\\s*:\\s*\\[\\s*\\{\\s*\"url\"\\s*:\\s*\"|(?m:^)servers:\\s*- url: )/");

    /** For a proxy that has more than one prefix, which is seldom. */
    private static final int MOST = 16;

    private record Key(String name, Format format, String prefix) {
    }

    @Inject
    OpenApiDocumentService documents;

    private final Map<Key, ByteBuf> bodies = new ConcurrentHashMap<>();

    void register(@Observes Router router) {
        router.route().order(Stage.DOCUMENT.order()).handler(this::serve);
    }

    private void serve(RoutingContext context) {
        HttpServerRequest request = context.request();
        String name = NAMES.get(ENDING.matcher(context.normalizedPath()).replaceFirst(""));
        if (name == null || request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD) {
            context.next();
            return;
        }
        Format format = format(context);
        ByteBuf body = body(new Key(name, format, context.get(PREFIX, "")));
        HttpServerResponse response = request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, format.getMimeType() + ";charset=UTF-8");
        if (request.method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.readableBytes())).end();
        } else {
            response.end(BufferImpl.buffer(body.duplicate()));
        }
    }

    private static Format format(RoutingContext context) {
        String path = context.normalizedPath();
        if (path.endsWith(".json")) {
            return Format.JSON;
        }
        String accept = String.valueOf(context.request().getHeader(HttpHeaders.ACCEPT));
        String asked = context.request().getParam("format");
        boolean json = !path.endsWith("ml") && (accept.contains(Format.JSON.getMimeType())
                || Format.JSON.name().equalsIgnoreCase(asked));
        return json ? Format.JSON : Format.YAML;
    }

    private ByteBuf body(Key key) {
        if (bodies.size() >= MOST) {
            bodies.clear();
        }
        return bodies.computeIfAbsent(key, asked -> {
            byte[] document = documents.getDocument(asked.name(), asked.format());
            if (asked.prefix().isEmpty()) {
                return CachedResponse.lasting(Buffer.buffer(document));
            }
            // On the heap: a proxy that lets clients choose the prefix fills no memory that only its end frees.
            String text = new String(document, StandardCharsets.UTF_8);
            return Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(SERVER.matcher(text)
                    .replaceFirst("$1" + asked.prefix()).getBytes(StandardCharsets.UTF_8)));
        });
    }
}
