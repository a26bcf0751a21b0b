package dev.gwr.commons.problem;

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
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Answers requests that no resource gets to see as a resource would: with a problem. Left alone, Quarkus and Vert.x refuse
 * them with an empty body, or with a page of their own. The server's own limits on URI and headers are therefore set wide
 * (microprofile-config.properties), and these are the ones that hold.
 */
@ApplicationScoped
public class MalformedRequests {

    private static final Logger LOG = Logger.getLogger(MalformedRequests.class);

    /** After RawUtf8Uris, which makes URIs well-formed that can be; before all else. */
    private static final int ORDER = -9_000;
    private static final String API = "/api/";
    private static final int MAX_URI = 16 * 1024;
    private static final int MAX_HEADERS = 32 * 1024;

    /**
     * Quarkus would refuse a URI with Chinese in it, or with a wrong escape, before any filter runs. {@link #fault} makes the
     * same check, later.
     */
    static void takeUris(@Observes @Initialized(ApplicationScoped.class) Object start) {
        System.setProperty("vertx.disableURIValidation", "true");
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(MalformedRequests::check).failureHandler(MalformedRequests::failed);
    }

    private static void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.uri().length() > MAX_URI) {
            Problems.send(request, ProblemType.URI_TOO_LONG, "The URI must not be longer than " + MAX_URI + " bytes");
        } else if (size(request) > MAX_HEADERS) {
            Problems.send(request, ProblemType.HEADERS_TOO_LARGE,
                    "The headers together must not be longer than " + MAX_HEADERS + " bytes");
        } else if (fault(request) != null) {
            Problems.send(request, ProblemType.BAD_REQUEST, fault(request));
        } else {
            context.next();
        }
    }

    private static int size(HttpServerRequest request) {
        int size = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            size += header.getKey().length() + header.getValue().length() + 4;
        }
        return size;
    }

    private static String fault(HttpServerRequest request) {
        if (PlainRequest.is(request)) {
            return null;
        }
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

    /** Decoders put U+FFFD for what is not UTF-8 and say nothing: a search in another encoding would just find nothing. */
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
        Problems.send(request, ProblemType.of(status), detail(status, request));
    }

    private static String detail(int status, HttpServerRequest request) {
        if (status == 404) {
            return "There is no path " + request.path();
        }
        return status == 400 && request.authority() == null ? "The header Host is missing or malformed" : null;
    }
}
