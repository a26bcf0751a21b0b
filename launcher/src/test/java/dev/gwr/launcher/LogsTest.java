package dev.gwr.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {
    @TempDir
    private Path directory;

    @Test
    void aRunBeginsALogAnewAndKeepsTheOneBefore() throws IOException {
        Logs logs = new Logs(directory.resolve("logs"));
        for (String run : List.of("first", "second", "third")) {
            Path log = logs.rotate("gateway");
            assertFalse(Files.exists(log));
            Files.writeString(log, run);
        }

        assertEquals("third", Files.readString(directory.resolve("logs/gateway.log")));
        assertEquals("second", Files.readString(directory.resolve("logs/gateway.log.1")));
    }

    @Test
    void theTailOfALargeLogIsItsLastLines() throws IOException {
        Path log = directory.resolve("large.log");
        Files.writeString(log, "江西 line\n".repeat(100_000) + "one\ntwo\nthree\n");

        assertEquals(List.of("two", "three"), Logs.tail(log, 2));
    }

    @Test
    void theTailOfAShortLogIsAllOfIt() throws IOException {
        Path log = directory.resolve("short.log");
        Files.writeString(log, "one\ntwo");

        assertEquals(List.of("one", "two"), Logs.tail(log, 20));
    }

    @Test
    void aMissingLogIsSaidToBeMissing() {
        assertEquals(1, Logs.tail(directory.resolve("none.log"), 5).size());
    }
}
