package dev.gwr.commons.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.Optional;

/** Changes as server-sent events: the same from a service and from the gateway. */
@ApplicationScoped
public class EventStream {

    private static final Duration PULSE = Duration.ofMillis(500);
    private static final int PULSES_OF_A_HEARTBEAT = 30;

    @Inject
    ObjectMapper json;

    private volatile boolean stopping;

    /** A stream is a request that never ends by itself; it must not hold up a shutdown. */
    void stop(@Observes ShutdownDelayInitiatedEvent event) {
        stopping = true;
    }

    /** A stream that lives on while nothing happens, as long as this process is to. */
    public Multi<OutboundSseEvent> of(Multi<OutboundSseEvent> events, Sse sse) {
        OutboundSseEvent heartbeat = sse.newEventBuilder().comment("still here").build();
        Multi<Optional<OutboundSseEvent>> pulses = Multi.createFrom().ticks().every(PULSE).onOverflow().drop()
                .map(pulse -> pulse % PULSES_OF_A_HEARTBEAT == PULSES_OF_A_HEARTBEAT - 1 ? Optional.of(heartbeat) : Optional.empty());
        return Multi.createBy().merging().streams(events.map(Optional::of), pulses).select().first(any -> !stopping)
                .select().where(Optional::isPresent).map(Optional::get);
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
