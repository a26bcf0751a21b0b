package dev.gwr.gateway.change;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gwr.gateway.combine.MissingPart;
import dev.gwr.gateway.combine.ParallelCalls;
import dev.gwr.gateway.combine.ParallelCalls.Call;
import dev.gwr.gateway.service.Service;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The latest changes of all services, newest first, for a client that asks once and does not follow the feed. */
@ApplicationScoped
public class NewestChanges {

    /** Those of a service that is down are missing. */
    public record Found(List<JsonNode> items, List<MissingPart> missing) {
    }

    @Inject
    Feed feed;

    public Found newest(int limit) {
        ParallelCalls calls = new ParallelCalls();
        List<Call<List<JsonNode>>> ofEach = Stream.of(Service.values()).map(service -> calls.ask(Feed.part(service),
                feed.end(service).flatMap(end -> last(service, end, limit)))).toList();
        calls.await();
        return new Found(newest(ofEach.stream().filter(Call::answered).map(Call::get).toList(), limit),
                calls.missing());
    }

    /**
     * The last n changes of a service. If that reaches back before a restore the service refuses the position, and
     * fewer are asked for.
     */
    private Uni<List<JsonNode>> last(Service service, long end, int steps) {
        Uni<List<JsonNode>> found = feed.after(service, Math.max(0, end - steps), Math.max(1, steps));
        return steps == 0 ? found : found.onFailure(NewestChanges::isRefused)
                .recoverWithUni(() -> last(service, end, steps / 2));
    }

    private static boolean isRefused(Throwable failure) {
        return failure instanceof WebApplicationException refused && refused.getResponse().getStatus() == 400;
    }

    /** Of the last changes of each service, the oldest first. Of one moment, what a service did last comes first. */
    static List<JsonNode> newest(List<List<JsonNode>> ofEach, int limit) {
        List<JsonNode> all = new ArrayList<>();
        for (List<JsonNode> ofOne : ofEach) {
            List<JsonNode> backwards = new ArrayList<>(ofOne);
            Collections.reverse(backwards);
            all.addAll(backwards);
        }
        all.sort(Comparator.comparing((JsonNode one) -> Instant.parse(one.path("at").asText())).reversed());
        return List.copyOf(all.subList(0, Math.min(limit, all.size())));
    }
}
