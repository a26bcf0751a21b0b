package dev.gwr.gateway.change;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gwr.commons.caching.CoalescedCheck;
import dev.gwr.commons.change.EventStream;
import dev.gwr.commons.change.FeedPosition;
import dev.gwr.commons.change.RecentChanges;
import dev.gwr.gateway.service.Service;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends the changes of all services to the clients that listen. A change is read once, however many listen; only for a
 * client that has fallen behind are older ones read separately, by a few threads reserved for that. Each service is
 * watched separately while anyone listens, so one that hangs or is down does not delay the others; when it is back, its
 * changes continue where they stopped.
 */
@ApplicationScoped
class FeedStream {

    private static final Logger LOG = Logger.getLogger(FeedStream.class);
    private static final int AT_ONCE = 200;
    private static final int READERS = 2;

    @Inject
    Feed feed;

    @Inject
    EventStream stream;

    @Inject
    Vertx vertx;

    @ConfigProperty(name = "gwr.changes.poll-millis")
    long pollMillis;

    private final Map<Service, RecentChanges<JsonNode>> recent = new EnumMap<>(Service.class);
    private final ExecutorService catchingUp = Executors.newFixedThreadPool(READERS, run -> {
        Thread thread = new Thread(run, "catching-up");
        thread.setDaemon(true);
        return thread;
    });
    private Multi<Long> looks;
    private CoalescedCheck<FeedVector> latest;

    @PostConstruct
    void watch() {
        for (Service service : Service.values()) {
            recent.put(service, new RecentChanges<>(change -> change.path("position").asLong()));
        }
        looks = Multi.createBy().merging().streams(Stream.of(Service.values()).map(this::watch).toList())
                .broadcast().withCancellationAfterLastSubscriberDeparture().toAllSubscribers();
        latest = new CoalescedCheck<>(vertx, () -> Future.fromCompletionStage(
                feed.latestOfSome().subscribeAsCompletionStage()));
    }

    private Multi<Long> watch(Service service) {
        return Multi.createFrom().deferred(() -> {
            recent.get(service).forget();
            return Multi.createFrom().ticks().every(Duration.ofMillis(pollMillis)).onOverflow().drop();
        }).onItem().transformToUniAndConcatenate(tick -> look(service).replaceWith(tick).onFailure().recoverWithNull());
    }

    private Uni<?> look(Service service) {
        RecentChanges<JsonNode> known = recent.get(service);
        if (!known.isKnown()) {
            return feed.end(service).invoke(known::begin);
        }
        // A feed that was set back, by a database that was restored, refuses the position: then it is begun with anew.
        return feed.after(service, known.end(), AT_ONCE).invoke(known::add)
                .onFailure(WebApplicationException.class).invoke(known::forget);
    }

    Multi<OutboundSseEvent> after(String since, Sse sse) {
        AtomicReference<FeedVector> position = new AtomicReference<>(start(since));
        Multi<OutboundSseEvent> events = looks.onOverflow().drop()
                .onItem().transformToMultiAndConcatenate(look -> news(position, sse))
                .onFailure().invoke(e -> LOG.warnf("A stream ends: %s", e)).onFailure().recoverWithCompletion();
        return stream.of(events, sse);
    }

    /**
     * Refuses a wrong position before the stream begins, while an error can still be answered. A client that wants only
     * new changes need not wait for a service that is away: that one's changes count from its return.
     */
    private FeedVector start(String since) {
        if (since == null || FeedPosition.LATEST.equals(since)) {
            return latest.ask().toCompletionStage().toCompletableFuture().join();
        }
        FeedVector position = FeedVector.read(since);
        MergedChangePage page = feed.after(position, 1);
        if (Feed.allMissing(page)) {
            throw Feed.silent(page.missing());
        }
        return position;
    }

    private Multi<OutboundSseEvent> news(AtomicReference<FeedVector> position, Sse sse) {
        Map<Service, Deque<JsonNode>> news = new EnumMap<>(Service.class);
        List<Service> behind = new ArrayList<>();
        for (Service service : Service.values()) {
            RecentChanges<JsonNode> known = recent.get(service);
            if (known.isKnown() && !position.get().knows(service)) {
                position.set(position.get().with(service, known.end()));
            } else if (known.isKnown()) {
                Optional<List<JsonNode>> after = known.after(position.get().of(service));
                after.ifPresentOrElse(changes -> news.put(service, new ArrayDeque<>(changes)),
                        () -> behind.add(service));
            }
        }
        if (!behind.isEmpty()) {
            return Uni.createFrom().item(() -> catchUp(position, behind, sse)).runSubscriptionOn(catchingUp)
                    .onItem().transformToMulti(Multi.createFrom()::iterable);
        }
        List<JsonNode> merged = new ArrayList<>();
        position.set(Feed.merge(position.get(), Integer.MAX_VALUE, news, merged));
        return Multi.createFrom().iterable(events(merged, sse));
    }

    /** Asks only the services whose changes the client has missed, so as not to wait for the others. */
    private List<OutboundSseEvent> catchUp(AtomicReference<FeedVector> position, List<Service> behind, Sse sse) {
        MergedChangePage page = feed.after(position.get(), AT_ONCE, behind);
        position.set(FeedVector.read(page.next()));
        return events(page.items(), sse);
    }

    private List<OutboundSseEvent> events(List<JsonNode> changes, Sse sse) {
        return changes.stream().map(change -> stream.event(change.path("position").asText(), change, sse)).toList();
    }

    @PreDestroy
    void stop() {
        catchingUp.shutdownNow();
    }
}
