package dev.gwr.launcher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Waits for parts that were started, and says what each does. */
final class Startup {
    private static final long POLL_MILLIS = 100;
    private static final int TAIL_LINES = 20;

    private final Console console;
    private final Duration limit;

    Startup(Console console, Duration limit) {
        this.console = console;
        this.limit = limit;
    }

    /**
     * Returns when all are ready; refuses, with the end of its log, when one ends first, or when for too long none
     * became ready: on a slow machine they come up one after the other, and each counts.
     */
    void awaitReady(List<? extends Part> parts) throws InterruptedException {
        long last = System.nanoTime();
        List<Part> waiting = new ArrayList<>(parts);
        while (!waiting.isEmpty()) {
            for (Part part : List.copyOf(waiting)) {
                if (part.isReady()) {
                    console.step(part.name() + " is ready");
                    waiting.remove(part);
                    last = System.nanoTime();
                } else if (!part.isAlive()) {
                    throw failure(part, "ended before it was ready (" + part.awaitEnd() + ")");
                }
            }
            if (!waiting.isEmpty()) {
                if (System.nanoTime() - last > limit.toNanos()) {
                    throw failure(waiting.get(0), "is not ready: nothing came up for " + limit.toSeconds() + " s ("
                            + Settings.START_SECONDS + " gives it longer)");
                }
                Thread.sleep(POLL_MILLIS);
            }
        }
    }

    /** The end of the log goes with the message, since that is where the reason stands. */
    static Refusal failure(Part part, String what) {
        return new Refusal(part.name() + " " + what + "; the end of " + part.log() + ":" + System.lineSeparator()
                + String.join(System.lineSeparator(),
                        Logs.tail(part.log(), TAIL_LINES).stream().map(line -> "    " + line).toList()));
    }
}
