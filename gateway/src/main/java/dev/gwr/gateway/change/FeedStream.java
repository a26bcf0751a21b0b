package dev.gwr.gateway.change;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gwr.commons.change.EventStream;
import dev.gwr.commons.change.FeedPosition;
import dev.gwr.gateway.service.Service;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends the changes of all services to who listens. Each service is watched for itself, as long as anybody listens, so that one
 * that hangs or is down holds up none of the others; when it is back, its changes follow from where they broke off.
 */
@ApplicationScoped
class FeedStream {

    private static final Logger LOG = Logger.getLogger(FeedStream.class);
    private static final int AT_ONCE = 200;

    @Inject
    Feed feed;

    @Inject
    EventStream stream;

    @ConfigProperty(name = "gwr.changes.poll-millis")
    long pollMillis;

    /** Where the feeds stood when they were last looked at. */
    private final Map<Service, Long> ends = new ConcurrentHashMap<>();
    private Multi<Long> looks;

    @PostConstruct
    void watch() {
        looks = Multi.createBy().merging().streams(Stream.of(Service.values()).map(this::watch).toList())
                .broadcast().withCancellationAfterLastSubscriberDeparture().toAllSubscribers();
    }

    private Multi<Long> watch(Service service) {
        return Multi.createFrom().ticks().every(Duration.ofMillis(pollMillis)).onOverflow().drop()
                .onItem().transformToUniAndConcatenate(tick -> feed.end(service).invoke(end -> ends.put(service, end))
                        .onFailure().recoverWithNull());
    }

    Multi<OutboundSseEvent> after(String since, Sse sse) {
        AtomicReference<FeedVector> position = new AtomicReference<>(start(since));
        Multi<OutboundSseEvent> events = looks.onOverflow().drop()
                .onItem().transformToMultiAndConcatenate(look -> read(position, sse))
                .onFailure().invoke(e -> LOG.warnf("A stream ends: %s", e)).onFailure().recoverWithCompletion();
        return stream.of(events, sse);
    }

    /** A wrong position is refused before the stream begins, where that can still be said. */
    private FeedVector start(String since) {
        if (since == null || FeedPosition.LATEST.equals(since)) {
            return feed.latest();
        }
        FeedVector position = FeedVector.read(since);
        MergedChangePage page = feed.after(position, 1);
        if (Feed.allMissing(page)) {
            throw Feed.silent(page.missing());
        }
        return position;
    }

    /** Asks only the services that may have something, so as not to wait for others. */
    private Multi<OutboundSseEvent> read(AtomicReference<FeedVector> position, Sse sse) {
        FeedVector from = position.get();
        List<Service> news = Stream.of(Service.values())
                .filter(service -> ends.getOrDefault(service, from.of(service)) != from.of(service)).toList();
        if (news.isEmpty()) {
            return Multi.createFrom().empty();
        }
        return Uni.createFrom().item(() -> {
            MergedChangePage page = feed.after(from, AT_ONCE, news);
            position.set(FeedVector.read(page.next()));
            return page.items().stream().map(change -> event(change, sse)).toList();
        }).runSubscriptionOn(Infrastructure.getDefaultWorkerPool()).onItem().transformToMulti(Multi.createFrom()::iterable);
    }

    private OutboundSseEvent event(JsonNode change, Sse sse) {
        return stream.event(change.path("position").asText(), change, sse);
    }
}
