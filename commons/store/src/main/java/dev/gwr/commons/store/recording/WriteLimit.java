package dev.gwr.commons.store.recording;

import dev.gwr.commons.problem.ProblemException;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How fast one person may record, in each replica. */
@ApplicationScoped
public class WriteLimit {

    /** Above this number of users the least recently seen one is evicted; its bucket has refilled by then. */
    private static final int REMEMBERED = 10_000;

    @ConfigProperty(name = "gwr.writes.per-second")
    int perSecond;

    @ConfigProperty(name = "gwr.writes.burst")
    int burst;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    void check(String actor) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(actor, name -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1))).build());
        }
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
            throw ProblemException.tooManyRequests(
                    "One person may record " + perSecond + " facts a second, and " + burst + " at once", (int) seconds);
        }
    }
}
