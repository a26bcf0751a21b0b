package dev.gwr.gateway.combine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gwr.commons.problem.Problem;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

/**
 * Asks several services at once and takes what comes in time. A service that says no (an unknown id, a parameter that does
 * not fit) is heard: its answer is the answer.
 */
public final class Gathering {

    private static final Logger LOG = Logger.getLogger(Gathering.class);
    private static final long ALL_MILLIS = 1600;

    private record Asked(Part part, CompletableFuture<JsonNode> answer) {
    }

    private final Map<String, Asked> asked = new LinkedHashMap<>();
    private final Map<String, JsonNode> answers = new LinkedHashMap<>();
    private final Map<Part, MissingPart> missing = new LinkedHashMap<>();

    /** Asks for a part, under a name of its own. The calls run side by side. */
    public Gathering ask(String name, Part part, Uni<JsonNode> call) {
        asked.put(name, new Asked(part, call.subscribeAsCompletionStage().toCompletableFuture()));
        return this;
    }

    public Gathering ask(Part part, Uni<JsonNode> call) {
        return ask(part.name(), part, call);
    }

    /** Waits for all that were asked. */
    public Gathering await() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(ALL_MILLIS);
        asked.forEach((name, one) -> {
            try {
                answers.put(name, one.answer().get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS));
            } catch (ExecutionException | TimeoutException e) {
                Throwable cause = e instanceof ExecutionException ? e.getCause() : e;
                if (cause instanceof WebApplicationException no && no.getResponse().getStatus() < 500) {
                    throw heard(no);
                }
                MissingPart.Reason reason = reason(cause);
                // That calls fail is said until the circuit opens; then it would be said of every question.
                LOG.logf(reason == MissingPart.Reason.CIRCUIT_OPEN ? Logger.Level.DEBUG : Logger.Level.WARN, "%s is missing: %s",
                        one.part(), cause);
                missing.put(one.part(), new MissingPart(one.part(), one.part().service().serviceName(), reason));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        });
        return this;
    }

    /** What the service said is wrong with the request, which was made of the parameters of the gateway's own. */
    private static RuntimeException heard(WebApplicationException no) {
        try {
            Problem problem = no.getResponse().readEntity(Problem.class);
            return Arrays.stream(ProblemType.values()).filter(type -> type.uri().equals(problem.type())).findFirst()
                    .<RuntimeException>map(type -> new ProblemException(type, problem.detail(),
                            problem.violations() == null ? List.of() : problem.violations()))
                    .orElse(no);
        } catch (ProcessingException | IllegalStateException e) {
            LOG.debugf(e, "An answer %s without a problem", no.getResponse().getStatus());
            return no;
        }
    }

    private static MissingPart.Reason reason(Throwable cause) {
        if (cause instanceof CircuitBreakerOpenException) {
            return MissingPart.Reason.CIRCUIT_OPEN;
        }
        if (cause instanceof WebApplicationException) {
            return MissingPart.Reason.ERROR;
        }
        boolean late = cause instanceof TimeoutException
                || cause instanceof org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException
                || String.valueOf(cause.getMessage()).contains("timeout");
        return late ? MissingPart.Reason.TIMEOUT : MissingPart.Reason.UNREACHABLE;
    }

    /** An answer, or a node that holds nothing if it is missing. */
    public JsonNode get(String name) {
        return answers.getOrDefault(name, MissingNode.getInstance());
    }

    public JsonNode get(Part part) {
        return get(part.name());
    }

    public boolean has(Part part) {
        return answers.containsKey(part.name());
    }

    /** The records of a page; null, which is absent in JSON, if they are missing: an empty list would say that there are none. */
    public List<JsonNode> items(String name) {
        if (!answers.containsKey(name)) {
            return null;
        }
        List<JsonNode> items = new ArrayList<>();
        get(name).path("items").forEach(items::add);
        return items;
    }

    public List<JsonNode> items(Part part) {
        return items(part.name());
    }

    /** What is missing, or null: absent rather than empty. */
    public List<MissingPart> missing() {
        return missing.isEmpty() ? null : List.copyOf(missing.values());
    }

    /** Query parameters: names and values by turns; a null value leaves its name out. */
    public static MultivaluedMap<String, String> query(String... namesAndValues) {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                query.add(namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return query;
    }

    /** All pages of a list as one page. */
    public static Uni<JsonNode> all(Function<MultivaluedMap<String, String>, Uni<JsonNode>> list,
            MultivaluedMap<String, String> query) {
        query.putSingle("limit", "200");
        return pages(list, query, JsonNodeFactory.instance.arrayNode());
    }

    private static Uni<JsonNode> pages(Function<MultivaluedMap<String, String>, Uni<JsonNode>> list,
            MultivaluedMap<String, String> query, ArrayNode before) {
        return list.apply(query).flatMap(page -> {
            page.path("items").forEach(before::add);
            if (!page.hasNonNull("next")) {
                ObjectNode whole = JsonNodeFactory.instance.objectNode();
                whole.set("items", before);
                return Uni.createFrom().<JsonNode>item(whole);
            }
            query.putSingle("cursor", page.get("next").asText());
            return pages(list, query, before);
        });
    }
}
