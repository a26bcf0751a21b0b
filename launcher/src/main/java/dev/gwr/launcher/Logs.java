package dev.gwr.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The log files of what a run starts: a run begins each anew and keeps the one before, to compare with. */
final class Logs {
    private static final int TAIL_BYTES = 16 * 1024;

    private final Path directory;

    Logs(Path directory) {
        this.directory = directory;
    }

    Path of(String name) {
        return directory.resolve(name + ".log");
    }

    /** Makes room for this run's log. */
    Path rotate(String name) throws IOException {
        Files.createDirectories(directory);
        Path log = of(name);
        if (Files.exists(log)) {
            Files.move(log, directory.resolve(name + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    /** The last lines of a log. Only its end is read, because a log may be large. */
    static List<String> tail(Path log, int lines) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long from = Math.max(0, file.length() - TAIL_BYTES);
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            List<String> all = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException e) {
            return List.of("(" + log + " cannot be read: " + e.getMessage() + ")");
        }
    }
}
