package dev.gwr.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** A directory with fake services where the modules would be, and launchers run in it as ./run runs them. */
final class FakeHouse {
    private static final long LINE_SECONDS = 60;

    private final Path root;
    private final Map<String, String> environment = new HashMap<>(FreePorts.asEnvironment());

    FakeHouse(Path root) throws IOException {
        this.root = root;
        for (Service service : Service.values()) {
            writeJar(ServiceCommand.jar(root, service));
        }
    }

    Settings settings() {
        return Settings.from(root, environment);
    }

    Run run(Map<String, String> more) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), Launcher.class.getName());
        builder.directory(root.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().putAll(more);
        return new Run(builder.start());
    }

    String get(Service service, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create(settings().url(service) + path)).build(),
                HttpResponse.BodyHandlers.ofString()).body();
    }

    String log(String name) throws IOException {
        return Files.readString(settings().home().resolve("logs").resolve(name));
    }

    /** Every process of this house that lives, the database's main process included. */
    List<ProcessHandle> parts() throws IOException {
        Home home = Home.open(settings().home());
        return Stream.concat(
                Stream.of(Service.values()).flatMap(service -> {
                    try {
                        return home.pidOf(service.module()).stillRunning().stream();
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                }),
                new Postmaster(Cluster.dataIn(home)).running().stream()).toList();
    }

    private static void writeJar(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH,
                org.postgresql.Driver.class.getProtectionDomain().getCodeSource().getLocation().toString());
        Files.createDirectories(jar.getParent());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (String name : List.of("FakeService", "FakeService$Answer")) {
                String entry = "dev/gwr/launcher/" + name + ".class";
                out.putNextEntry(new JarEntry(entry));
                try (InputStream in = FakeService.class.getResourceAsStream("/" + entry)) {
                    in.transferTo(out);
                }
            }
        }
    }

    /** One launcher, and what it says. */
    static final class Run implements AutoCloseable {
        private final Process process;
        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        private final StringBuffer said = new StringBuffer();

        private Run(Process process) {
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
}
