package dev.gwr.gateway.pages.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinksTest {

    private static final Instant BEGIN = Instant.parse("2024-01-01T00:00:00Z");

    private final Links links = new Links();

    private void at(Duration after) {
        links.clock = Clock.fixed(BEGIN.plus(after), ZoneOffset.UTC);
    }

    @Test
    void oneIsGoodOnceAndSoon() {
        at(Duration.ZERO);
        String code = links.keep("a");
        assertEquals(Optional.of("a"), links.look(code));
        assertEquals(Optional.of("a"), links.take(code));
        assertEquals(Optional.empty(), links.take(code));
        String late = links.keep("b");
        at(Links.LIFETIME);
        assertEquals(Optional.empty(), links.look(late));
        assertEquals(Optional.empty(), links.take(late));
    }

    @Test
    void oneThatIsGoodIsDroppedForNoOther() {
        at(Duration.ZERO);
        String first = links.keep("first");
        for (int i = 1; i < Links.MOST; i++) {
            links.keep("more");
        }
        ProblemException refusal = assertThrows(ProblemException.class, () -> links.keep("too many"));
        assertEquals(ProblemType.TOO_MANY_REQUESTS, refusal.type());
        assertEquals(Optional.of("first"), links.look(first));
        at(Links.LIFETIME);
        String next = links.keep("next");
        assertEquals(Optional.of("next"), links.look(next));
    }
}
