package dev.gwr.commons.store;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.request.Stage;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * How long a service works on one request. The database gives up a single statement that takes too long; a request
 * that asks for many short ones is given up here, before the first that would begin too late. What runs outside a
 * request, as the intake does, has no deadline.
 */
@RequestScoped
public class RequestDeadline {

    @ConfigProperty(name = "gwr.request-patience")
    Duration patience;

    private boolean begun;
    private long began;

    @ServerRequestFilter(priority = Stage.Filter.DEADLINE)
    public void begin() {
        begun = true;
        began = System.nanoTime();
    }

    /** A table that is read page by page, as its reader takes it, has the whole time for each page. */
    static void beginPage() {
        if (Arc.container().requestContext().isActive()) {
            Arc.container().instance(RequestDeadline.class).get().begin();
        }
    }

    /** A stream of events has no deadline: it lasts as long as the client listens. */
    public void lift() {
        begun = false;
    }

    void check() {
        if (begun && System.nanoTime() - began > patience.toNanos()) {
            throw new ProblemException(ProblemType.SERVICE_UNAVAILABLE,
                    "The database took too long for this: ask for less at once", List.of());
        }
    }
}
