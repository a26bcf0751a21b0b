package dev.gwr.commons.store.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gwr.commons.change.Change;
import dev.gwr.commons.change.FeedPosition;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends changes to who listens. One look at the feed's end serves all listeners of a replica; only what is new is read. */
@ApplicationScoped
public class ChangeStream {

    private static final int AT_ONCE = 200;
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    @Inject
    ChangeLog log;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "gwr.changes.poll-millis")
    long pollMillis;

    private Multi<Long> ends;
    private volatile boolean stopping;

    @PostConstruct
    void watch() {
        ends = Multi.createFrom().ticks().every(Duration.ofMillis(pollMillis)).onOverflow().drop()
                .onItem().transformToUniAndConcatenate(tick -> Uni.createFrom().item(log::last)
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .broadcast().withCancellationAfterLastSubscriberDeparture().toAllSubscribers();
    }

    /** A stream is a request that never ends by itself; it must not hold up a shutdown. */
    void stop(@Observes ShutdownDelayInitiatedEvent event) {
        stopping = true;
    }

    Multi<OutboundSseEvent> after(String since, Sse sse) {
        long last = log.last();
        AtomicLong position = new AtomicLong(
                since == null || FeedPosition.LATEST.equals(since) ? last : ChangeLog.position(since, last));
        Multi<OutboundSseEvent> events = ends.onOverflow().drop().select().first(end -> !stopping)
                .onItem().transformToMultiAndConcatenate(end -> position.get() >= end ? Multi.createFrom().empty() : read(position, sse));
        Multi<OutboundSseEvent> beats = Multi.createFrom().ticks().every(HEARTBEAT).onOverflow().drop()
                .map(tick -> sse.newEventBuilder().comment("still here").build());
        return Multi.createBy().merging().streams(events, beats.select().first(beat -> !stopping));
    }

    private Multi<OutboundSseEvent> read(AtomicLong position, Sse sse) {
        return Uni.createFrom().item(() -> {
            List<OutboundSseEvent> events = new ArrayList<>();
            for (Change change : log.after(position.get(), AT_ONCE)) {
                events.add(event(change, sse));
                position.set(Long.parseLong(change.position()));
            }
            return events;
        }).runSubscriptionOn(Infrastructure.getDefaultWorkerPool()).onItem().transformToMulti(Multi.createFrom()::iterable);
    }

    private OutboundSseEvent event(Change change, Sse sse) {
        try {
            return sse.newEventBuilder().id(change.position()).name("change")
                    .data(String.class, json.writeValueAsString(change)).build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A change is texts and a time, which JSON can write", e);
        }
    }
}
