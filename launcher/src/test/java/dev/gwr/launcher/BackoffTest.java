package dev.gwr.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private final Backoff backoff = new Backoff();

    @Test
    void whatIsNeverReadyWaitsDoubleUpToHalfAMinute() {
        List<Long> waits = Stream.generate(() -> backoff.after(false).toSeconds()).limit(7).toList();

        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 30L, 30L), waits);
    }

    @Test
    void whatWasReadyBeginsAnew() {
        backoff.after(false);
        backoff.after(false);

        assertEquals(Duration.ofSeconds(1), backoff.after(true));
        assertEquals(Duration.ofSeconds(2), backoff.after(false));
    }
}
