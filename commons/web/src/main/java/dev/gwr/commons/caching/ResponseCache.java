package dev.gwr.commons.caching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps answers, as many as its bytes allow. An answer stays until a newer one takes its place or others are asked for
 * more often; whether it is still good is for its revision to say, each time it is asked for.
 */
@ApplicationScoped
public class ResponseCache {

    /** Of the whole, so that one large answer does not push out all others. */
    private static final int LARGEST_PART = 16;

    private final Cache<String, CachedResponse> answers;
    private final long largest;

    @Inject
    ResponseCache(@ConfigProperty(name = "gwr.cache.size") MemorySize size) {
        largest = size.asLongValue() / LARGEST_PART;
        answers = Caffeine.newBuilder().maximumWeight(size.asLongValue()).executor(Runnable::run)
                .<String, CachedResponse>weigher((key, answer) -> 2 * key.length() + answer.weight()).build();
    }

    /** What an answer depends on beside the data. */
    public static String key(HttpServerRequest request) {
        List<String> accept = request.headers().getAll(HttpHeaders.ACCEPT);
        return accept.isEmpty() ? request.uri() : request.uri() + '\n' + String.join(",", accept);
    }

    public CachedResponse get(String key) {
        return answers.getIfPresent(key);
    }

    /** Whether anything is kept at all. */
    boolean isOn() {
        return largest > 0;
    }

    /** Keeps the answer to a request, as it is about to be sent, if it is to be kept and not too long. */
    public void put(ResponseCacheRoute.CacheTicket ticket, String tag, HttpServerRequest request, MultiMap headers,
            Buffer body) {
        if (ticket.toKeep() && body.length() <= largest) {
            answers.put(ticket.key(), new CachedResponse(ticket.revision(), tag, CachedResponse.route(request),
                    CachedResponse.headers(headers),
                    CachedResponse.lasting(body)));
        }
    }

    /** Records that a tag is valid. A cached body of the same revision has the same tag, and stays. */
    public void putTag(ResponseCacheRoute.CacheTicket ticket, String tag, HttpServerRequest request) {
        CachedResponse before = answers.getIfPresent(ticket.key());
        if (ticket.toKeep() && (before == null || !before.revision().equals(ticket.revision()))) {
            answers.put(ticket.key(), new CachedResponse(ticket.revision(), tag, CachedResponse.route(request),
                    List.of(), null));
        }
    }
}
