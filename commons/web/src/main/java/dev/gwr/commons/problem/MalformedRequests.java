package dev.gwr.commons.problem;

import dev.gwr.commons.request.SecurityHeaders;
import dev.gwr.commons.request.Stage;
import dev.gwr.commons.watch.TraceIds;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jboss.logging.Logger;

/**
 * Answers requests that no resource gets to see as a resource would: with a problem. Left alone, Quarkus and Vert.x
 * refuse them with an empty body, or with a page of their own.
 */
@ApplicationScoped
public class MalformedRequests {

    private static final Logger LOG = Logger.getLogger(MalformedRequests.class);

    private static final String API = "/api/";

    /**
     * Quarkus would refuse a URI with Chinese in it, or with a wrong escape, before any filter runs. {@link #fault}
     * makes the same check, later.
     */
    static void takeUris(@Observes @Initialized(ApplicationScoped.class) Object start) {
        System.setProperty("vertx.disableURIValidation", "true");
    }

    void register(@Observes Router router) {
        router.route().order(Stage.WELL_FORMED.order()).handler(MalformedRequests::check)
                .failureHandler(MalformedRequests::failed);
    }

    private static void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        String fault = fault(request);
        if (fault == null) {
            context.next();
            return;
        }
        if (request.headers().contains(HttpHeaderNames.TRANSFER_ENCODING)) {
            // The end of its body is unknown, so what follows on the connection must not be parsed as a request.
            closeAfterwards(request);
        }
        Problems.send(request, ProblemType.BAD_REQUEST, fault);
    }

    private static void closeAfterwards(HttpServerRequest request) {
        request.response().putHeader(HttpHeaderNames.CONNECTION, "close")
                .endHandler(end -> request.connection().close());
    }

    private static String fault(HttpServerRequest request) {
        if (request.authority() == null && request.path().startsWith(API)) {
            return "The header Host is missing or malformed";
        }
        if (request.headers().getAll(HttpHeaderNames.HOST).size() > 1) {
            return "The header Host is there twice";
        }
        String transfer = request.getHeader(HttpHeaderNames.TRANSFER_ENCODING);
        if (transfer != null && !transfer.equalsIgnoreCase("chunked")) {
            return "Transfer-Encoding is not " + transfer + " here, only chunked";
        }
        try {
            new URI(request.uri());
        } catch (URISyntaxException e) {
            return "The URI is malformed: " + e.getReason() + " at index " + e.getIndex();
        }
        if (!isUtf8(request.uri())) {
            return "The URI is malformed: its percent-encoded bytes are not UTF-8";
        }
        return request.path().startsWith(API) && request.path().indexOf(';') >= 0
                ? "The path is malformed: nothing here has parameters after ;, and a ; of a name is %3B" : null;
    }

    /**
     * Decoders put U+FFFD for what is not UTF-8 and say nothing: a search in another encoding would just find nothing.
     */
    private static boolean isUtf8(String uri) {
        byte[] bytes = new byte[uri.length()];
        int size = 0;
        for (int i = 0; i < uri.length(); i++) {
            if (uri.charAt(i) == '%') {
                bytes[size++] = (byte) Integer.parseInt(uri, i + 1, i + 3, 16);
                i += 2;
            } else {
                bytes[size++] = '.';
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, size));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Whatever a route failed with that is no resource's. */
    private static void failed(RoutingContext context) {
        int status = context.statusCode() > 0 ? context.statusCode() : 500;
        if (status >= 500) {
            LOG.errorf(context.failure(), "%s %s failed", context.request().method(), context.request().path());
        }
        HttpServerRequest request = context.request();
        if (request.path() == null || !request.path().startsWith("/")) {
            // No stage has seen it, so nothing limits those that follow on the same connection.
            TraceIds.give(request);
            SecurityHeaders.addToAll(request.response().headers());
            closeAfterwards(request);
        }
        Problems.send(request, ProblemType.of(status), detail(status, request));
    }

    private static String detail(int status, HttpServerRequest request) {
        if (status == 404) {
            return "There is no path " + request.path();
        }
        return status == 400 && request.authority() == null ? "The header Host is missing or malformed" : null;
    }
}
