package dev.gwr.gateway.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.gateway.report.TakenIn.State;
import dev.gwr.gateway.service.Intakes.Intake;
import dev.gwr.gateway.service.Service;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TakenInTest {

    private static final Instant NOW = Instant.parse("2031-01-20T00:00:00Z");

    private static TakenIn of(String state, long has, long published) {
        return TakenIn.of(Service.TARGETS, List.of(new Intake("jx-2031", has, state, null, NOW)), "jx-2031", published);
    }

    @Test
    void whatIsBehindThePublicationIsAwaited() {
        assertEquals(State.TAKEN, of("TAKEN", 3, 3).state());
        assertEquals(State.AWAITED, of("TAKEN", 2, 3).state());
        assertEquals(State.WITHDRAWN, of("WITHDRAWN", 4, 4).state());
        assertEquals(State.FAILED, of("FAILED", 3, 3).state());
        assertEquals(State.AWAITED, TakenIn.of(Service.TARGETS, List.of(), "jx-2031", 1).state());
        assertEquals("targets-service", of("TAKEN", 3, 3).service());
    }

    @Test
    void onlyWhatIsSettledIsKept() {
        assertTrue(of("TAKEN", 3, 3).hasSettled());
        assertFalse(of("TAKEN", 2, 3).hasSettled());
        assertFalse(of("FAILED", 3, 3).hasSettled());
    }
}
