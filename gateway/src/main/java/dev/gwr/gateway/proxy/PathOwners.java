package dev.gwr.gateway.proxy;

import dev.gwr.gateway.service.Service;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which service owns which paths: the one table. */
final class PathOwners {

    private static final String API = "/api/v1/";
    private static final Map<String, Service> BY_PREFIX = new HashMap<>();

    /** What the gateway combines itself below a service's path. */
    private static final List<Pattern> OWN = List.of(Pattern.compile(API + "terms/[^/]+/usage/?"),
            Pattern.compile(API + "reports/(?!table\\.csv)[^/]+/?"),
            Pattern.compile(API + "reports/[^/]+/comparison/?"),
            Pattern.compile(API + "reports/[^/]+/sections/[^/]+/?"),
            Pattern.compile(API + "regions(/[^/]+)?/?"));

    static {
        own(Service.REPORTS, "reports", "regions", "paragraphs", "indicator-aliases", "units");
        own(Service.TARGETS, "targets", "indicators", "observations", "status-reports", "comparisons", "code-lists");
        own(Service.PROJECTS, "projects", "milestones", "code-lists/sectors", "code-lists/project-statuses",
                "code-lists/commitment-stages", "code-lists/milestone-kinds", "code-lists/regions");
        own(Service.GLOSSARY, "terms", "mentions", "annotations");
    }

    private PathOwners() {
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
        Service owner = null;
        for (int end = API.length(); end < path.length();) {
            int slash = path.indexOf('/', end + 1);
            end = slash < 0 ? path.length() : slash;
            // The longest path that has an owner counts: most code lists are the targets-service's, some are another's.
            owner = BY_PREFIX.getOrDefault(path.substring(0, end), owner);
        }
        return Optional.ofNullable(owner);
    }
}
