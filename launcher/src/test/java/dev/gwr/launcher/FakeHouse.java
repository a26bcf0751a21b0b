package dev.gwr.launcher;

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
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** A directory with fake services where the modules would be, and launchers run in it as ./run runs them. */
final class FakeHouse {
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

    LauncherRun run(Map<String, String> more) throws IOException {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(more);
        return LauncherRun.in(root, all);
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
}
