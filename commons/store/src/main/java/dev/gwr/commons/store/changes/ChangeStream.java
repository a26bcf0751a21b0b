package dev.gwr.commons.store.changes;

import dev.gwr.commons.change.Change;
import dev.gwr.commons.change.EventStream;
import dev.gwr.commons.change.FeedPosition;
import dev.gwr.commons.change.RecentChanges;
import dev.gwr.commons.store.RequestDeadline;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends changes to the clients that listen. New changes are read once for all listeners of a replica. Only for a client
 * that has fallen behind are older ones read separately, by a few threads reserved for that. While the database is away
 * no change is seen, and none is missed.
 */
@ApplicationScoped
public class ChangeStream {

    private static final int AT_ONCE = 200;
    private static final int READERS = 2;

    @Inject
    ChangeLog log;

    @Inject
    EventStream stream;

    @Inject
    RequestDeadline deadline;

    @ConfigProperty(name = "gwr.changes.poll-millis")
    long pollMillis;

    private final RecentChanges<Change> recent = new RecentChanges<>(change -> Long.parseLong(change.position()));
    private final ExecutorService catchingUp = Executors.newFixedThreadPool(READERS, run -> {
        Thread thread = new Thread(run, "catching-up");
        thread.setDaemon(true);
        return thread;
    });
    private Multi<Long> looks;

    @PostConstruct
    void watch() {
        looks = Multi.createFrom().deferred(() -> {
            recent.forget();
            return Multi.createFrom().ticks().every(Duration.ofMillis(pollMillis)).onOverflow().drop();
        }).onItem().transformToUniAndConcatenate(tick -> Uni.createFrom().item(() -> look(tick))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()).onFailure().recoverWithNull())
                .broadcast().withCancellationAfterLastSubscriberDeparture().toAllSubscribers();
    }

    private long look(long tick) {
        if (recent.isKnown()) {
            recent.add(log.after(recent.end(), AT_ONCE));
        } else {
            recent.begin(log.last());
        }
        return tick;
    }

    Multi<OutboundSseEvent> after(String since, Sse sse) {
        deadline.lift();
        AtomicLong position = new AtomicLong(
                since == null || FeedPosition.LATEST.equals(since) ? log.last() : log.position(since));
        Multi<OutboundSseEvent> events = looks.onOverflow().drop().onItem()
                .transformToMultiAndConcatenate(look -> news(position, sse));
        return stream.of(events, sse);
    }

    private Multi<OutboundSseEvent> news(AtomicLong position, Sse sse) {
        return recent.after(position.get()).map(changes -> Multi.createFrom().iterable(events(changes, position, sse)))
                .orElseGet(() -> Uni.createFrom().item(() -> events(log.after(position.get(), AT_ONCE), position, sse))
                        .runSubscriptionOn(catchingUp).onItem().transformToMulti(Multi.createFrom()::iterable));
    }

    private List<OutboundSseEvent> events(List<Change> changes, AtomicLong position, Sse sse) {
        List<OutboundSseEvent> events = new ArrayList<>();
        for (Change change : changes) {
            events.add(stream.event(change.position(), change, sse));
            position.set(Long.parseLong(change.position()));
        }
        return events;
    }

    @PreDestroy
    void stop() {
        catchingUp.shutdownNow();
    }
}
