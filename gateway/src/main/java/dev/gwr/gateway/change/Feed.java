package dev.gwr.gateway.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gwr.commons.change.FeedPosition;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.gateway.combine.MissingPart;
import dev.gwr.gateway.combine.ParallelCalls;
import dev.gwr.gateway.combine.ParallelCalls.Call;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.service.GlossaryClient;
import dev.gwr.gateway.service.ProjectsClient;
import dev.gwr.gateway.service.ReportsClient;
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
import java.util.Iterator;
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
    ReportsClient reports;

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
        ParallelCalls calls = new ParallelCalls();
        Map<Service, Call<JsonNode>> pages = new EnumMap<>(Service.class);
        services.forEach(service -> pages.put(service,
                calls.ask(part(service), ask(service, String.valueOf(since.of(service)), limit))));
        return page(since, limit, pages, calls.await().missing());
    }

    /**
     * The current positions of all feeds. If one service cannot be asked this fails: a guess could make a client skip
     * changes.
     */
    FeedVector latest() {
        ParallelCalls calls = new ParallelCalls();
        Map<Service, Call<JsonNode>> pages = new EnumMap<>(Service.class);
        ALL.forEach(service -> pages.put(service, calls.ask(part(service), ask(service, FeedPosition.LATEST, 1))));
        calls.await();
        if (calls.missing() != null) {
            throw silent(calls.missing());
        }
        FeedVector latest = FeedVector.start();
        for (Service service : ALL) {
            latest = latest.with(service, pages.get(service).get().path("next").asLong());
        }
        return latest;
    }

    /** Where the feeds stand now of those that say so; what the others have is not asked for. */
    Uni<FeedVector> latestOfSome() {
        List<Uni<Optional<Long>>> ends = ALL.stream().map(service -> end(service).map(Optional::of)
                .onFailure().recoverWithItem(Optional.empty())).toList();
        return Uni.join().all(ends).andCollectFailures().map(found -> {
            FeedVector vector = FeedVector.nowhere();
            Iterator<Optional<Long>> each = found.iterator();
            for (Service service : ALL) {
                Optional<Long> end = each.next();
                vector = end.isPresent() ? vector.with(service, end.get()) : vector;
            }
            return vector;
        });
    }

    /** What follows a position in the feed of one service. */
    Uni<List<JsonNode>> after(Service service, long position, int limit) {
        return ask(service, String.valueOf(position), limit).map(page -> {
            List<JsonNode> changes = new ArrayList<>();
            page.path("items").forEach(changes::add);
            return changes;
        });
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
        MultivaluedMap<String, String> query = ParallelCalls.query("since", since, "limit", String.valueOf(limit));
        return switch (service) {
            case REPORTS -> reports.changes(query);
            case TARGETS -> targets.changes(query);
            case PROJECTS -> projects.changes(query);
            case GLOSSARY -> glossary.changes(query);
        };
    }

    static Part part(Service service) {
        return switch (service) {
            case REPORTS -> Part.REPORTS;
            case TARGETS -> Part.TARGETS;
            case PROJECTS -> Part.PROJECTS;
            case GLOSSARY -> Part.TERMS;
        };
    }

    /**
     * Takes the earliest of the first changes of all, again and again: a service's own order stands, whatever its clock
     * says. Each change gets the position of all feeds after it, so that one can go on from any.
     */
    private static MergedChangePage page(FeedVector since, int limit, Map<Service, Call<JsonNode>> pages,
            List<MissingPart> missing) {
        Map<Service, Deque<JsonNode>> queues = new EnumMap<>(Service.class);
        boolean more = false;
        for (Map.Entry<Service, Call<JsonNode>> page : pages.entrySet()) {
            Deque<JsonNode> changes = new ArrayDeque<>();
            if (page.getValue().answered()) {
                page.getValue().get().path("items").forEach(changes::add);
                more |= page.getValue().get().path("more").asBoolean();
            }
            queues.put(page.getKey(), changes);
        }
        List<JsonNode> merged = new ArrayList<>();
        FeedVector position = merge(since, limit, queues, merged);
        return new MergedChangePage(merged, position.toString(), more || earliest(queues).isPresent(), missing);
    }

    /** Moves changes of the queues into one list; the position after them. */
    static FeedVector merge(FeedVector since, int limit, Map<Service, Deque<JsonNode>> queues, List<JsonNode> merged) {
        FeedVector position = since;
        Optional<Service> next = earliest(queues);
        while (next.isPresent() && merged.size() < limit) {
            ObjectNode change = queues.get(next.get()).poll().deepCopy();
            position = position.with(next.get(), change.path("position").asLong());
            merged.add(change.put("position", position.toString()));
            next = earliest(queues);
        }
        return position;
    }

    private static Optional<Service> earliest(Map<Service, Deque<JsonNode>> queues) {
        return queues.entrySet().stream().filter(queue -> !queue.getValue().isEmpty())
                .min(Comparator.comparing(queue -> Instant.parse(queue.getValue().peek().path("at").asText())))
                .map(Map.Entry::getKey);
    }
}
