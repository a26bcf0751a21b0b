package dev.gwr.launcher;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Clears what a run left that was killed before it could stop its parts: services that still hold their ports, and
 * directories that were being filled. Called under the run's lock, so nothing here can belong to a living run.
 */
final class Leftovers {
    /** Marks a directory that is filled aside and then moved to its place; found at a start, it was never finished. */
    static final String UNFINISHED = ".unfinished-";

    private final Home home;
    private final Console console;

    Leftovers(Home home, Console console) {
        this.home = home;
        this.console = console;
    }

    void endServices() throws IOException {
        List<ProcessHandle> processes = new ArrayList<>();
        for (Service service : Service.values()) {
            PidFile pidFile = home.pidOf(service.module());
            pidFile.stillRunning().ifPresent(process -> {
                console.step("ending " + service.module() + " of an earlier run (process " + process.pid() + ")");
                processes.add(process);
            });
        }
        Processes.end(processes, ServiceProcess.PATIENCE);
        for (Service service : Service.values()) {
            home.pidOf(service.module()).delete();
        }
    }

    void endPostgres(Programs programs) throws IOException {
        Postmaster postmaster = new Postmaster(Cluster.dataIn(home));
        if (postmaster.running().isPresent()) {
            console.step("ending PostgreSQL of an earlier run");
            postmaster.end(programs);
        }
    }

    void removeUnfinished() throws IOException {
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(home.directory(), UNFINISHED + "*")) {
            for (Path directory : unfinished) {
                removeAll(directory);
            }
        } catch (DirectoryNotEmptyException e) {
            // A program of the killed run still writes there; the next start removes it.
        }
    }

    private static void removeAll(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
