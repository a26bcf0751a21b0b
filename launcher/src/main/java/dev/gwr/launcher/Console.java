package dev.gwr.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** What the person at the terminal sees. One line at a time, since several threads have something to say. */
final class Console {
    private final PrintStream out;
    private final long born = System.nanoTime();

    Console(PrintStream out) {
        this.out = out;
    }

    synchronized void print(String text) {
        out.println(text);
        out.flush();
    }

    /** A step of starting or stopping, with the seconds since the launcher began. */
    void step(String text) {
        print(String.format(Locale.ROOT, "%6.1f s  %s", sinceBorn().toMillis() / 1000.0, text));
    }

    /** Something that happened while GWR runs, with the time of day. */
    void event(String text) {
        print(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + "  " + text);
    }

    Duration sinceBorn() {
        return Duration.ofNanos(System.nanoTime() - born);
    }
}
