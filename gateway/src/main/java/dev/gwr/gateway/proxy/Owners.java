package dev.gwr.gateway.proxy;

import dev.gwr.gateway.service.Service;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which service owns which paths: the one table. */
final class Owners {

    private static final String API = "/api/v1/";
    private static final Map<String, Service> BY_PREFIX = new HashMap<>();

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
        for (int end = API.length(); end < path.length();) {
            int slash = path.indexOf('/', end + 1);
            end = slash < 0 ? path.length() : slash;
            Service owner = BY_PREFIX.get(path.substring(0, end));
            if (owner != null) {
                return Optional.of(owner);
            }
        }
        return Optional.empty();
    }
}
