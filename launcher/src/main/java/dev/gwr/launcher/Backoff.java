package dev.gwr.launcher;

import java.time.Duration;

/**
 * How long to wait before something that ended is started again: 1 s, then twice as long each time, 30 s at most, so
 * that a service that cannot live does not keep the machine busy dying. What was ready before it ended can live: it
 * begins anew.
 */
final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Duration next = FIRST;

    /** The wait after a run that was ready, or never was. */
    Duration after(boolean ready) {
        if (ready) {
            next = FIRST;
        }
        Duration wait = next;
        Duration doubled = wait.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return wait;
    }
}
