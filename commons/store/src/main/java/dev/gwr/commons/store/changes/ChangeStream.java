package dev.gwr.commons.store.changes;

import dev.gwr.commons.change.Change;
import dev.gwr.commons.change.EventStream;
import dev.gwr.commons.change.FeedPosition;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends changes to who listens. One look at the feed's end serves all listeners of a replica; only what is new is read. While
 * the database is away nothing is seen, and nothing missed.
 */
@ApplicationScoped
public class ChangeStream {

    private static final int AT_ONCE = 200;

    @Inject
    ChangeLog log;

    @Inject
    EventStream stream;

    @ConfigProperty(name = "gwr.changes.poll-millis")
    long pollMillis;

    private Multi<Long> ends;

    @PostConstruct
    void watch() {
        ends = Multi.createFrom().ticks().every(Duration.ofMillis(pollMillis)).onOverflow().drop()
                .onItem().transformToUniAndConcatenate(tick -> Uni.createFrom().item(log::last)
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()).onFailure().recoverWithNull())
                .broadcast().withCancellationAfterLastSubscriberDeparture().toAllSubscribers();
    }

    Multi<OutboundSseEvent> after(String since, Sse sse) {
        long last = log.last();
        AtomicLong position = new AtomicLong(
                since == null || FeedPosition.LATEST.equals(since) ? last : ChangeLog.position(since, last));
        Multi<OutboundSseEvent> events = ends.onOverflow().drop().onItem()
                .transformToMultiAndConcatenate(end -> position.get() >= end ? Multi.createFrom().empty() : read(position, sse));
        return stream.of(events, sse);
    }

    private Multi<OutboundSseEvent> read(AtomicLong position, Sse sse) {
        return Uni.createFrom().item(() -> {
            List<OutboundSseEvent> events = new ArrayList<>();
            for (Change change : log.after(position.get(), AT_ONCE)) {
                events.add(stream.event(change.position(), change, sse));
                position.set(Long.parseLong(change.position()));
            }
            return events;
        }).runSubscriptionOn(Infrastructure.getDefaultWorkerPool()).onItem().transformToMulti(Multi.createFrom()::iterable);
    }
}
