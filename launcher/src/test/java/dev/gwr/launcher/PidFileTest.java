package dev.gwr.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PidFileTest {
    @TempDir
    private Path directory;
    private Path path;
    private PidFile file;
    private Process process;

    @BeforeEach
    void start() throws IOException {
        path = directory.resolve("pids/gateway.pid");
        file = new PidFile(path);
        process = new ProcessBuilder("sleep", "60").start();
        file.write(process.toHandle());
    }

    @AfterEach
    void end() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Test
    void theProcessIsFoundWhileItLives() throws IOException {
        assertEquals(Optional.of(process.toHandle()), file.stillRunning());
    }

    @Test
    void aDeadProcessIsNot() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();

        assertTrue(file.stillRunning().isEmpty());
    }

    @Test
    void aStrangerWithTheSameIdIsNot() throws IOException {
        long anHourBefore = process.info().startInstant().orElseThrow().toEpochMilli() - 3_600_000;
        Files.writeString(path, process.pid() + " " + anHourBefore + "\n");

        assertTrue(file.stillRunning().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "a b", "12 34 56", "-1 5", "99999999999999999999 1"})
    void aDamagedFileNamesNobody(String content) throws IOException {
        Files.writeString(path, content);

        assertTrue(file.stillRunning().isEmpty());
    }

    @Test
    void withoutAFileThereIsNobody() throws IOException {
        file.delete();

        assertTrue(file.stillRunning().isEmpty());
    }
}
