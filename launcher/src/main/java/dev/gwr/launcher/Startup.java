package dev.gwr.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Waits for parts that were started, and says what each does. */
final class Startup {
    private static final long POLL_MILLIS = 100;
    private static final int TAIL_LINES = 20;

    /** A part that says something and never comes up is given up after so many times the limit. */
    private static final int PATIENCE = 5;

    private final Console console;
    private final Duration limit;

    Startup(Console console, Duration limit) {
        this.console = console;
        this.limit = limit;
    }

    /**
     * Returns when all are ready; refuses, with the end of its log, when one ends first, or when for too long none
     * became ready and none wrote to its log: on a slow machine all come up at once, and long none is there.
     */
    void awaitReady(List<? extends Part> parts) throws InterruptedException {
        long begin = System.nanoTime();
        long last = begin;
        long said = 0;
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
                long now = System.nanoTime();
                long says = waiting.stream().mapToLong(Startup::written).sum();
                if (says != said) {
                    said = says;
                    last = now;
                }
                if (now - last > limit.toNanos()) {
                    throw tooLong(waiting.get(0), "nothing came up and no log grew for " + limit.toSeconds() + " s");
                }
                if (now - begin > PATIENCE * limit.toNanos()) {
                    throw tooLong(waiting.get(0), "it did not come up within " + PATIENCE * limit.toSeconds() + " s");
                }
                Thread.sleep(POLL_MILLIS);
            }
        }
    }

    private static Refusal tooLong(Part part, String what) {
        return failure(part, "is not ready: " + what + " (" + Settings.START_SECONDS + " gives it longer)");
    }

    private static long written(Part part) {
        try {
            return Files.size(part.log());
        } catch (IOException e) {
            return 0; // It has none yet.
        }
    }

    /** The end of the log goes with the message, since that is where the reason stands. */
    static Refusal failure(Part part, String what) {
        return new Refusal(part.name() + " " + what + "; the end of " + part.log() + ":" + System.lineSeparator()
                + String.join(System.lineSeparator(),
                        Logs.tail(part.log(), TAIL_LINES).stream().map(line -> "    " + line).toList()));
    }
}
