package dev.gwr.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a process across a crash of the launcher: its id and when it began. The id alone would not do, because the
 * operating system gives it away again, and the next run would end a stranger.
 */
final class PidFile {
    /** The same start reads up to a second apart in two JVMs, as each works out the time of boot for itself. */
    private static final Duration SAME_START = Duration.ofSeconds(2);

    private final Path file;

    PidFile(Path file) {
        this.file = file;
    }

    void write(ProcessHandle process) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, process.pid() + " " + began(process).map(Instant::toEpochMilli).orElse(0L) + "\n");
    }

    /** The remembered process, if it is alive and really the same one. */
    Optional<ProcessHandle> stillRunning() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String[] fields = Files.readString(file).trim().split(" ");
        if (fields.length != 2 || !fields[0].matches("\\d{1,18}") || !fields[1].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        Instant noted = Instant.ofEpochMilli(Long.parseLong(fields[1]));
        return ProcessHandle.of(Long.parseLong(fields[0]))
                .filter(Processes::live)
                .filter(process -> began(process).filter(at -> near(at, noted)).isPresent());
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private static Optional<Instant> began(ProcessHandle process) {
        return process.info().startInstant();
    }

    private static boolean near(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(SAME_START) <= 0;
    }
}
