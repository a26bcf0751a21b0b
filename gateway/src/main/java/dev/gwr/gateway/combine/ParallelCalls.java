package dev.gwr.gateway.combine;

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
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

/**
 * Asks several services at once and takes what comes in time. A service that refuses the question (an unknown id, a
 * parameter that does not fit) is heard: its refusal is the answer.
 */
public final class ParallelCalls {

    private static final Logger LOG = Logger.getLogger(ParallelCalls.class);
    private static final long ALL_MILLIS = 1600;

    /**
     * One of the calls. Its value is null where it is missing, which is absent in JSON: an empty list would say that
     * there are none.
     */
    public static final class Call<T> {
        private final Part part;
        private final CompletableFuture<T> answer;
        private T value;

        private Call(Part part, CompletableFuture<T> answer) {
            this.part = part;
            this.answer = answer;
        }

        public boolean answered() {
            return value != null;
        }

        public T get() {
            return value;
        }

        /** What is made of the answer; null if it is missing. */
        public <R> R map(Function<T, R> function) {
            return value == null ? null : function.apply(value);
        }
    }

    /** How a service says that it does not know a report. */
    private static final Set<String> OF_REPORTS = Set.of("report", "with");

    private final boolean published;
    private final List<Call<?>> calls = new ArrayList<>();
    private final Map<Part, MissingPart> missing = new LinkedHashMap<>();

    public ParallelCalls() {
        this(false);
    }

    private ParallelCalls(boolean published) {
        this.published = published;
    }

    /** Calls about reports that are published: a service that does not know one has not taken it in, and is missing. */
    public static ParallelCalls ofPublished() {
        return new ParallelCalls(true);
    }

    /** Asks for a part. The calls run side by side. */
    public <T> Call<T> ask(Part part, Uni<T> question) {
        Call<T> call = new Call<>(part, question.subscribeAsCompletionStage().toCompletableFuture());
        calls.add(call);
        return call;
    }

    /** Waits for all that were asked. */
    public ParallelCalls await() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(ALL_MILLIS);
        calls.forEach(call -> await(call, end));
        return this;
    }

    private <T> void await(Call<T> call, long end) {
        try {
            call.value = call.answer.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException e) {
            Throwable cause = e instanceof ExecutionException ? e.getCause() : e;
            MissingPart.Reason reason = reason(cause);
            if (cause instanceof WebApplicationException refusal && refusal.getResponse().getStatus() < 500) {
                RuntimeException said = heard(refusal);
                if (!published || !isOfReports(said)) {
                    throw said;
                }
                reason = MissingPart.Reason.NOT_TAKEN_IN;
            }
            // That calls fail is said until the circuit opens; then it would be said of every question.
            LOG.logf(reason == MissingPart.Reason.CIRCUIT_OPEN ? Logger.Level.DEBUG : Logger.Level.WARN,
                    "%s is missing: %s",
                    call.part, cause);
            missing.put(call.part, new MissingPart(call.part, call.part.service().serviceName(), reason));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOfReports(RuntimeException said) {
        return said instanceof ProblemException problem && !problem.violations().isEmpty()
                && problem.violations().stream().allMatch(one -> OF_REPORTS.contains(one.field()));
    }

    /** What the service said is wrong with the request, which was made of the parameters of the gateway's own. */
    public static RuntimeException heard(WebApplicationException refusal) {
        try {
            Problem problem = refusal.getResponse().readEntity(Problem.class);
            return Arrays.stream(ProblemType.values()).filter(type -> type.uri().equals(problem.type())).findFirst()
                    .<RuntimeException>map(type -> new ProblemException(type, problem.detail(),
                            problem.violations() == null ? List.of() : problem.violations()))
                    .orElse(refusal);
        } catch (ProcessingException | IllegalStateException e) {
            LOG.debugf(e, "An answer %s without a problem", refusal.getResponse().getStatus());
            return refusal;
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

    /** What is missing, or null: absent rather than empty. */
    public List<MissingPart> missing() {
        return missing.isEmpty() ? null : List.copyOf(missing.values());
    }

    /** A part without which there is nothing to say: a 503 if it is missing. */
    public <T> T required(Call<T> call) {
        if (call.answered()) {
            return call.get();
        }
        throw new ProblemException(ProblemType.SERVICE_UNAVAILABLE,
                call.part.service().serviceName() + " cannot be reached at the moment", List.of());
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

    /** The records of all pages of a list. */
    public static <P, T> Uni<List<T>> all(Function<MultivaluedMap<String, String>, Uni<P>> list,
            Function<P, List<T>> items,
            Function<P, String> next, MultivaluedMap<String, String> query) {
        query.putSingle("limit", "200");
        return pages(list, items, next, query, new ArrayList<>());
    }

    private static <P, T> Uni<List<T>> pages(Function<MultivaluedMap<String, String>, Uni<P>> list,
            Function<P, List<T>> items,
            Function<P, String> next, MultivaluedMap<String, String> query, List<T> before) {
        return list.apply(query).flatMap(page -> {
            before.addAll(items.apply(page));
            String cursor = next.apply(page);
            if (cursor == null) {
                return Uni.createFrom().item(before);
            }
            query.putSingle("cursor", cursor);
            return pages(list, items, next, query, before);
        });
    }
}
