package dev.gwr.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The main process of PostgreSQL, by the note that it keeps of itself in its data directory. */
final class Postmaster {
    private static final int STOP_SECONDS = 60;

    private final Path data;

    Postmaster(Path data) {
        this.data = data;
    }

    /** The process, if it is alive and really serves this data: a process id alone may have been given away again. */
    Optional<ProcessHandle> running() throws IOException {
        return noted().filter(Processes::live).filter(this::servesThisData);
    }

    /**
     * After a crash the noted process id may belong to a stranger by now. PostgreSQL would take the stranger for itself
     * and refuse to start; but the note must not be removed, as PostgreSQL finds in it what else to check before it
     * trusts the data. So the id becomes that of this launcher, whose id PostgreSQL knows not to be a rival's.
     */
    void disownStranger() throws IOException {
        if (noted().filter(ProcessHandle::isAlive).isPresent() && running().isEmpty()) {
            List<String> lines = new ArrayList<>(Files.readAllLines(note()));
            lines.set(0, Long.toString(ProcessHandle.current().pid()));
            Files.write(note(), lines);
        }
    }

    /** Ends sessions and writes everything out; if that takes too long, ends at once, and the next start recovers. */
    void end(Programs programs) throws IOException {
        for (String mode : List.of("fast", "immediate")) {
            if (running().isEmpty()) {
                return;
            }
            try {
                programs.run("pg_ctl", "stop", "--pgdata=" + data, "--mode=" + mode, "--wait",
                        "--timeout=" + STOP_SECONDS);
            } catch (IOException e) {
                // The next mode is harder; after the last, the process is killed.
            }
        }
        running().ifPresent(ProcessHandle::destroyForcibly);
    }

    private Optional<ProcessHandle> noted() throws IOException {
        if (!Files.exists(note())) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(note());
        if (lines.isEmpty() || !lines.get(0).trim().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).trim()));
    }

    private boolean servesThisData(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        return info.command().filter(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .isPresent()
                && info.arguments().filter(words -> Arrays.asList(words).contains(data.toString())).isPresent();
    }

    private Path note() {
        return data.resolve("postmaster.pid");
    }
}
