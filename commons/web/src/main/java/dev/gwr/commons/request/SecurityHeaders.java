package dev.gwr.commons.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/**
 * Tells a browser to take answers for what they say they are, and what a page may load. The server's own configuration
 * could do so too, but by routes with a path, which refuse a malformed URI before anything of ours can say what is
 * wrong with it.
 */
public class SecurityHeaders {

    /** Swagger UI brings its script and style within the page. */
    private static final String SWAGGER_UI = "/q/swagger-ui";
    private static final String WITH_INLINE = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' "
            + "'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
    private static final String STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, Stage.SECURITY_HEADERS.priority());
    }

    /** At the end, so that an answer that was passed on, or kept, has each of them once. */
    private static void add(RoutingContext context) {
        context.addHeadersEndHandler(end -> {
            MultiMap headers = context.response().headers();
            addToAll(headers);
            // Nothing of Swagger UI has a version in its address: kept for long, it would outlive an upgrade.
            boolean swaggerUi = context.request().path().startsWith(SWAGGER_UI);
            String type = headers.get(HttpHeaders.CONTENT_TYPE);
            boolean page = type != null && type.startsWith("text/html");
            if (page) {
                headers.set("Content-Security-Policy", swaggerUi ? WITH_INLINE : STRICT);
            }
            if (swaggerUi || page && !headers.contains(HttpHeaders.CACHE_CONTROL)) {
                headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
            }
        });
        context.next();
    }

    /** Whatever is answered. */
    public static void addToAll(MultiMap headers) {
        headers.set("X-Content-Type-Options", "nosniff").set("Referrer-Policy", "no-referrer");
    }
}
