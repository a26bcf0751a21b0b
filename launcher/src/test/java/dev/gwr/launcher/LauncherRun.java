package dev.gwr.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One launcher in a process of its own, and what it says. */
final class LauncherRun implements AutoCloseable {
    private static final long LINE_SECONDS = 180;

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final StringBuffer said = new StringBuffer();

    private LauncherRun(Process process) {
        this.process = process;
        Thread reader = new Thread(() -> {
            try (BufferedReader out = process.inputReader()) {
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    said.append(line).append('\n');
                    lines.add(line);
                }
            } catch (IOException e) {
                lines.add("(unreadable: " + e + ")");
            }
        });
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts one in a directory, as ./run does. */
    static LauncherRun in(Path root, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), Launcher.class.getName());
        builder.directory(root.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new LauncherRun(builder.start());
    }

    Process process() {
        return process;
    }

    /** Waits for a line that has these words and returns it. */
    String awaitLine(String words) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LINE_SECONDS);
        while (System.nanoTime() < end) {
            String line = lines.poll(1, TimeUnit.SECONDS);
            if (line != null && line.contains(words)) {
                return line;
            }
            if (line == null && !process.isAlive() && lines.isEmpty()) {
                break;
            }
        }
        throw new AssertionError("no line with \"" + words + "\" in:\n" + said);
    }

    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(LINE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("does not end:\n" + said);
        }
        return process.exitValue();
    }

    String said() {
        return said.toString();
    }

    /** So that a failed test leaves nothing running. By its handle, as Process.destroy() stops listening, too. */
    @Override
    public void close() {
        process.toHandle().destroy();
        try {
            if (!process.waitFor(LINE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
