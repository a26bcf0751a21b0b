package dev.gwr.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the environment says of a run. Read once and checked whole, so that a wrong value is refused before
 * anything starts and not by a service half a minute later.
 *
 * @param root where the modules are
 * @param home where data, logs and process ids are kept
 * @param host the address that the gateway listens on; everything else listens on loopback only
 * @param ports the number of each port
 * @param startLimit how long to wait while nothing becomes ready and no log grows
 * @param javaOptions options for the JVM of each service, after the launcher's own
 * @param issuesTokens whether the launcher is the issuer of tokens, because the environment names no other
 */
record Settings(Path root, Path home, String host, Map<Port, Integer> ports, Duration startLimit,
                List<String> javaOptions, boolean issuesTokens) {

    static final String LOOPBACK = "127.0.0.1";

    static final String HOME = "GWR_HOME";
    static final String HOST = "GWR_HOST";
    static final String START_SECONDS = "GWR_START_SECONDS";
    static final String JAVA_OPTS = "GWR_JAVA_OPTS";
    static final String ISSUER_URL = "QUARKUS_OIDC_AUTH_SERVER_URL";
    static final String PUBLIC_KEY = "QUARKUS_OIDC_PUBLIC_KEY";

    static final String HOME_PRESET = ".gwr";
    static final int START_SECONDS_PRESET = 120;
    /** Five JVMs on one machine start in half the processor time without the second compiler. */
    static final String JAVA_OPTS_PRESET = "-Xmx128m -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=128m";

    static Settings from(Path root, Map<String, String> environment) {
        Map<Port, Integer> ports = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            int number = number(environment, port.variable(), port.preset(), 65535);
            ports.forEach((other, taken) -> {
                if (taken == number) {
                    throw new Refusal(port.variable() + " and " + other.variable() + " both say " + number
                            + ": " + port.use() + " and " + other.use() + " need a port each");
                }
            });
            ports.put(port, number);
        }
        Duration limit = Duration.ofSeconds(number(environment, START_SECONDS, START_SECONDS_PRESET, 3600));
        Path home = root.resolve(text(environment, HOME, HOME_PRESET)).normalize();
        requirePlain(home);
        String options = text(environment, JAVA_OPTS, JAVA_OPTS_PRESET);
        boolean issuesTokens = text(environment, ISSUER_URL, "").isEmpty()
                && text(environment, PUBLIC_KEY, "").isEmpty();
        return new Settings(root, home, text(environment, HOST, LOOPBACK), Map.copyOf(ports), limit,
                List.of(options.trim().split("\\s+")), issuesTokens);
    }

    int port(Port port) {
        return ports.get(port);
    }

    /** The address that a service listens on. */
    String host(Service service) {
        return service == Service.GATEWAY ? host : LOOPBACK;
    }

    /** Where a service is reached from this machine, whatever address it listens on. */
    String url(Service service) {
        String listens = host(service);
        boolean everywhere = listens.equals("0.0.0.0") || listens.equals("::");
        String reached = everywhere ? LOOPBACK : listens;
        return "http://" + (reached.contains(":") ? "[" + reached + "]" : reached) + ":" + port(service.port());
    }

    private static String text(Map<String, String> environment, String variable, String preset) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() ? preset : value.trim();
    }

    private static int number(Map<String, String> environment, String variable, int preset, int most) {
        String value = text(environment, variable, Integer.toString(preset));
        try {
            int number = Integer.parseInt(value);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below, like a number out of range
        }
        throw new Refusal(variable + " must be a number from 1 to " + most + ", not \"" + value + "\"");
    }

    /** PostgreSQL's pg_ctl hands paths to a shell between double quotes; these characters would break out of them. */
    private static void requirePlain(Path home) {
        if (home.toString().matches("(?s).*[\"$`\\\\\n].*")) {
            throw new Refusal("PostgreSQL cannot keep data under " + home
                    + ": its path has a quote, $, backquote or backslash; set " + HOME + " to another directory");
        }
    }
}
