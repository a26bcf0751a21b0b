package dev.gwr.commons.query;

import dev.gwr.commons.request.Stage;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;

/**
 * Takes Chinese typed straight into a URI. Curl sends {@code ?q=高铁} as bare UTF-8 bytes, which the HTTP decoder shows
 * as Latin-1 signs; they are percent-encoded as a browser would have done, before anything reads the URI.
 */
public class RawUtf8Uris {

    void register(@Observes Filters filters) {
        filters.register(RawUtf8Uris::encode, Stage.RAW_UTF8.priority());
    }

    private static void encode(RoutingContext context) {
        String uri = context.request().uri();
        for (int i = 0; i < uri.length(); i++) {
            if (uri.charAt(i) > 0x7E) {
                context.reroute(encode(uri));
                return;
            }
        }
        context.next();
    }

    static String encode(String uri) {
        StringBuilder out = new StringBuilder();
        for (byte sign : uri.getBytes(uri.chars().allMatch(c -> c < 0x100) ? StandardCharsets.ISO_8859_1
                : StandardCharsets.UTF_8)) {
            if (sign < 0 || sign == 0x7F) {
                out.append('%').append(String.format("%02X", sign & 0xFF));
            } else {
                out.append((char) sign);
            }
        }
        return out.toString();
    }
}
