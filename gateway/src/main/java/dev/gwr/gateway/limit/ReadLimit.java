package dev.gwr.gateway.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.problem.Problems;
import dev.gwr.commons.request.ClientAddress;
import dev.gwr.commons.request.Stage;
import dev.gwr.gateway.pages.ErrorPage;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often one client may ask, in each replica. A client is an IPv4 address, or the network of an IPv6 one. */
@ApplicationScoped
public class ReadLimit {

    /** Operators and load balancers may ask for up or down as often as they like: it costs nothing. */
    private static final List<String> OPERATIONS = List.of("/q/health", "/q/metrics");
    private static final int REMEMBERED = 10_000;

    @Inject
    ErrorPage pages;

    @ConfigProperty(name = "gwr.reads.per-second")
    int perSecond;

    @ConfigProperty(name = "gwr.reads.burst")
    int burst;

    /** One that was not heard of for so long has a bucket that is full again. */
    private final LoadingCache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(REMEMBERED)
            .expireAfterAccess(Duration.ofMinutes(1)).build(client -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1))).build());

    void register(@Observes Router router) {
        if (perSecond > 0) {
            router.route().order(Stage.READ_LIMIT.order()).handler(this::check);
        }
    }

    private void check(RoutingContext context) {
        if (OPERATIONS.stream().anyMatch(context.normalizedPath()::startsWith)) {
            context.next();
            return;
        }
        String client = ClientAddress.of(context.request().remoteAddress().hostAddress());
        ConsumptionProbe probe = buckets.get(client).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            context.next();
            return;
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
        context.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        String detail = "One client may ask " + perSecond + " times a second, and " + burst + " times at once";
        if (!pages.send(context.request(), ProblemType.TOO_MANY_REQUESTS, detail)) {
            Problems.send(context.request(), ProblemType.TOO_MANY_REQUESTS, detail);
        }
    }
}
