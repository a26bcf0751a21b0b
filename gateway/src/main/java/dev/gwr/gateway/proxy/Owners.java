package dev.gwr.gateway.proxy;

import dev.gwr.gateway.service.Service;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Which service owns which paths: the one table. */
final class Owners {

    private static final String API = "/api/v1/";
    private static final Map<String, Service> BY_PREFIX = new TreeMap<>();

    /** What the gateway combines itself below a service's path. */
    private static final List<Pattern> OWN = List.of(Pattern.compile(API + "terms/[^/]+/usage/?"));

    static {
        own(Service.TARGETS, "targets", "indicators", "observations", "status-reports", "code-lists/themes", "code-lists/units",
                "code-lists/bounds", "code-lists/bases", "code-lists/directions", "code-lists/target-kinds",
                "code-lists/coverages", "code-lists/progress-statuses", "code-lists/progress-methods", "code-lists/recording-states");
        own(Service.PROJECTS, "projects", "milestones", "code-lists/sectors", "code-lists/project-statuses",
                "code-lists/commitment-stages", "code-lists/regions");
        own(Service.GLOSSARY, "terms", "mentions", "annotations");
    }

    private Owners() {
    }

    private static void own(Service service, String... paths) {
        for (String path : paths) {
            BY_PREFIX.put(API + path, service);
        }
    }

    /** The service that answers a path; empty if the gateway itself does. */
    static Optional<Service> of(String path) {
        if (!path.startsWith(API) || OWN.stream().anyMatch(own -> own.matcher(path).matches())) {
            return Optional.empty();
        }
        return BY_PREFIX.entrySet().stream().filter(entry -> isBelow(path, entry.getKey())).map(Map.Entry::getValue).findFirst();
    }

    private static boolean isBelow(String path, String prefix) {
        return path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    }
}
