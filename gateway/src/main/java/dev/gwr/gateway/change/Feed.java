package dev.gwr.gateway.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gwr.commons.change.FeedPosition;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.gateway.combine.Gathering;
import dev.gwr.gateway.combine.MissingPart;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.service.GlossaryClient;
import dev.gwr.gateway.service.ProjectsClient;
import dev.gwr.gateway.service.Service;
import dev.gwr.gateway.service.TargetsClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The services' feeds as one. */
@ApplicationScoped
class Feed {

    private static final Set<Service> ALL = EnumSet.allOf(Service.class);

    @RestClient
    TargetsClient targets;

    @RestClient
    ProjectsClient projects;

    @RestClient
    GlossaryClient glossary;

    /** What follows a position in all feeds. A service that never gave the position out says so. */
    MergedChangePage after(FeedVector since, int limit) {
        return after(since, limit, ALL);
    }

    /** What follows a position in the feeds of some services. */
    MergedChangePage after(FeedVector since, int limit, Collection<Service> services) {
        Gathering all = new Gathering();
        for (Service service : services) {
            all.ask(service.name(), part(service), ask(service, String.valueOf(since.of(service)), limit));
        }
        return merge(since, limit, services, all.await());
    }

    /** Where all feeds stand now. Without one of the services nobody knows, and no guess would do: changes would be skipped. */
    FeedVector latest() {
        Gathering all = new Gathering();
        ALL.forEach(service -> all.ask(service.name(), part(service), ask(service, FeedPosition.LATEST, 1)));
        all.await();
        if (all.missing() != null) {
            throw silent(all.missing());
        }
        FeedVector latest = FeedVector.start();
        for (Service service : ALL) {
            latest = latest.with(service, all.get(service.name()).path("next").asLong());
        }
        return latest;
    }

    /** Where the feed of one service stands now. */
    Uni<Long> end(Service service) {
        return ask(service, FeedPosition.LATEST, 1).map(page -> page.path("next").asLong());
    }

    static boolean allMissing(MergedChangePage page) {
        return page.missing() != null && page.missing().size() == ALL.size();
    }

    static ProblemException silent(List<MissingPart> missing) {
        return new ProblemException(ProblemType.SERVICE_UNAVAILABLE, "Where the feed stands is not known without "
                + missing.stream().map(MissingPart::service).collect(Collectors.joining(", ")), List.of());
    }

    private Uni<JsonNode> ask(Service service, String since, int limit) {
        MultivaluedMap<String, String> query = Gathering.query("since", since, "limit", String.valueOf(limit));
        return switch (service) {
            case TARGETS -> targets.changes(query);
            case PROJECTS -> projects.changes(query);
            case GLOSSARY -> glossary.changes(query);
        };
    }

    private static Part part(Service service) {
        return switch (service) {
            case TARGETS -> Part.TARGETS;
            case PROJECTS -> Part.PROJECTS;
            case GLOSSARY -> Part.TERMS;
        };
    }

    /**
     * Takes the earliest of the first changes of all, again and again: a service's own order stands, whatever its clock says. Each
     * change gets the position of all feeds after it, so that one can go on from any.
     */
    private static MergedChangePage merge(FeedVector since, int limit, Collection<Service> services, Gathering all) {
        Map<Service, Deque<JsonNode>> queues = new EnumMap<>(Service.class);
        boolean more = false;
        for (Service service : services) {
            List<JsonNode> items = all.items(service.name());
            queues.put(service, new ArrayDeque<>(items == null ? List.of() : items));
            more |= all.get(service.name()).path("more").asBoolean();
        }
        List<JsonNode> merged = new ArrayList<>();
        FeedVector position = since;
        Optional<Service> next = earliest(queues);
        while (next.isPresent() && merged.size() < limit) {
            ObjectNode change = (ObjectNode) queues.get(next.get()).poll();
            position = position.with(next.get(), change.path("position").asLong());
            merged.add(change.put("position", position.toString()));
            next = earliest(queues);
        }
        return new MergedChangePage(merged, position.toString(), more || next.isPresent(), all.missing());
    }

    private static Optional<Service> earliest(Map<Service, Deque<JsonNode>> queues) {
        return queues.entrySet().stream().filter(queue -> !queue.getValue().isEmpty())
                .min(Comparator.comparing(queue -> Instant.parse(queue.getValue().peek().path("at").asText())))
                .map(Map.Entry::getKey);
    }
}
