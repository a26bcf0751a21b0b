package dev.gwr.commons.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Changes as server-sent events: the same from a service and from the gateway. */
@ApplicationScoped
public class EventStream {

    private static final Duration PULSE = Duration.ofMillis(500);
    private static final int PULSES_OF_A_HEARTBEAT = 30;

    @Inject
    ObjectMapper json;

    @Inject
    CurrentVertxRequest current;

    /** More streams than this would leave no connections for other readers. */
    @ConfigProperty(name = "gwr.changes.streams")
    int most;

    private final AtomicInteger open = new AtomicInteger();
    private final Multi<Long> pulses = Multi.createFrom().ticks().every(PULSE).onOverflow().drop()
            .broadcast().withCancellationAfterLastSubscriberDeparture().toAllSubscribers();
    private volatile boolean stopping;

    /** A stream is a request that never ends by itself; it must not hold up a shutdown. */
    void stop(@Observes ShutdownDelayInitiatedEvent event) {
        stopping = true;
    }

    /**
     * A stream that lives on while nothing happens, as long as this process is to. No proxy keeps it back or for later.
     */
    public Multi<OutboundSseEvent> of(Multi<OutboundSseEvent> events, Sse sse) {
        if (open.incrementAndGet() > most) {
            open.decrementAndGet();
            throw new ProblemException(ProblemType.SERVICE_UNAVAILABLE, "Too many follow the changes live", List.of());
        }
        current.getCurrent().response().putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader("X-Accel-Buffering", "no");
        OutboundSseEvent heartbeat = sse.newEventBuilder().comment("still here").build();
        Multi<Optional<OutboundSseEvent>> beats = pulses.onOverflow().drop()
                .map(pulse -> pulse % PULSES_OF_A_HEARTBEAT == PULSES_OF_A_HEARTBEAT - 1 ? Optional.of(heartbeat)
                : Optional.empty());
        return Multi.createBy().merging().streams(events.map(Optional::of), beats).select().first(any -> !stopping)
                .select().where(Optional::isPresent).map(Optional::get)
                .onTermination().invoke(open::decrementAndGet);
    }

    /** A change, after which the feed stands at a position. */
    public OutboundSseEvent event(String position, Object change, Sse sse) {
        try {
            return sse.newEventBuilder().id(position).name("change")
                    .data(String.class, json.writeValueAsString(change)).build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A change is texts and a time, which JSON can write", e);
        }
    }
}
