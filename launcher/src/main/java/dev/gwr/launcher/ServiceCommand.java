package dev.gwr.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a service is started: the same jar and the same variables that a container would be given. */
final class ServiceCommand {
    private final Settings settings;
    private final String password;
    private final Map<String, String> trust;

    /**
     * @param password the superuser's, of which each service gets one of its own
     * @param trust the variables that make a service take the tokens of the launcher; none if another issues them
     */
    ServiceCommand(Settings settings, String password, Map<String, String> trust) {
        this.settings = settings;
        this.password = password;
        this.trust = trust;
    }

    static Path jar(Path root, Service service) {
        return root.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    static void requireBuilt(Path root) {
        for (Service service : Service.values()) {
            Path jar = jar(root, service);
            if (!Files.exists(jar)) {
                throw new Refusal(root.relativize(jar) + " is missing: build with ./mvnw -DskipTests package");
            }
        }
    }

    /**
     * The serial collector and one small heap each keep five JVMs modest. Text is UTF-8 whatever the terminal's locale,
     * which Java 17 would follow in files and newer ones still do in what they print. A JVM out of memory ends, and is
     * started again, rather than limp on.
     */
    List<String> command(Service service) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        command.addAll(settings.javaOptions());
        command.add("-jar");
        command.add(jar(settings.root(), service).toString());
        return command;
    }

    /** What is added to the launcher's own environment; on one machine they cannot share one more port. */
    Map<String, String> environment(Service service) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("QUARKUS_HTTP_HOST", settings.host(service));
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(settings.port(service.port())));
        environment.put("GWR_MANAGEMENT_PORT", "0");
        service.database().ifPresent(database -> {
            environment.put("QUARKUS_DATASOURCE_JDBC_URL",
                    "jdbc:postgresql://" + Settings.LOOPBACK + ":" + settings.port(Port.DATABASE) + "/" + database);
            environment.put("QUARKUS_DATASOURCE_USERNAME", database);
            environment.put("QUARKUS_DATASOURCE_PASSWORD", Databases.passwordOf(database, password));
            environment.putAll(trust);
        });
        if (service != Service.GATEWAY && service != Service.REPORTS) {
            Service.REPORTS.addressVariable().ifPresent(variable ->
                    environment.put(variable, settings.url(Service.REPORTS)));
        }
        if (service == Service.GATEWAY) {
            environment.put("GWR_WARM_UP_SECONDS", Long.toString(settings.startLimit().toSeconds() / 2));
            for (Service other : Service.behindGateway()) {
                other.addressVariable().ifPresent(variable -> environment.put(variable, settings.url(other)));
            }
        }
        return environment;
    }
}
