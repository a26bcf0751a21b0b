package dev.gwr.launcher;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A slow machine is waited for as long as its parts still come up. */
class StartupTest {

    private static final Duration LIMIT = Duration.ofMillis(1500);

    @TempDir
    Path directory;

    /** A part that is ready once it was asked so many times, and meanwhile may write to its log. */
    private record Slow(Path log, int[] questions, boolean talks) implements Part {

        @Override
        public String name() {
            return "part";
        }

        @Override
        public void start() {
        }

        @Override
        public boolean isAlive() {
            return true;
        }

        @Override
        public boolean isReady() {
            if (talks) {
                try {
                    Files.writeString(log, "\nmore", StandardOpenOption.APPEND);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return questions[0]-- <= 0;
        }

        @Override
        public String awaitEnd() {
            return "";
        }

        @Override
        public void stop() {
        }
    }

    private Slow after(int questions) throws Exception {
        return new Slow(Files.writeString(directory.resolve("part.log"), "it begins"), new int[] {questions}, false);
    }

    private Slow talking(int questions) throws Exception {
        Path log = Files.writeString(directory.resolve("talking.log"), "it begins");
        return new Slow(log, new int[] {questions}, true);
    }

    private static Startup startup() {
        return new Startup(new Console(new PrintStream(OutputStream.nullOutputStream())), LIMIT);
    }

    /** About 2.5 seconds together, and never more than half a second without one that comes up. */
    @Test
    void partsThatComeUpOneAfterTheOtherAreWaitedFor() throws Exception {
        long begin = System.nanoTime();
        startup().awaitReady(List.of(after(5), after(10), after(15), after(20), after(25)));
        assertTrue(System.nanoTime() - begin > LIMIT.toNanos());
    }

    /** All start at once, and for about 2.5 seconds none is ready. */
    @Test
    void aPartThatWritesToItsLogComesUp() throws Exception {
        long begin = System.nanoTime();
        startup().awaitReady(List.of(talking(25), after(25)));
        assertTrue(System.nanoTime() - begin > LIMIT.toNanos());
    }

    @Test
    void aPartThatOnlyTalksIsGivenUpInTheEnd() throws Exception {
        List<Slow> parts = List.of(after(1), talking(Integer.MAX_VALUE));
        Refusal refusal = assertThrows(Refusal.class, () -> startup().awaitReady(parts));
        assertTrue(refusal.getMessage().contains("did not come up within 5 s"), refusal.getMessage());
    }

    @Test
    void whatDoesNotComeUpIsNamedWithTheEndOfItsLog() throws Exception {
        List<Slow> parts = List.of(after(1), after(Integer.MAX_VALUE));
        Refusal refusal = assertThrows(Refusal.class, () -> startup().awaitReady(parts));
        assertTrue(refusal.getMessage().contains("nothing came up and no log grew for 1 s")
                && refusal.getMessage().contains("it begins"), refusal.getMessage());
    }
}
