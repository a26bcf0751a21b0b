package dev.gwr.gateway.pages.desk;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.gateway.combine.ParallelCalls;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;

/** Waits for what an editor asked for. What a service says against it is the answer; that it is away is said so. */
@ApplicationScoped
class Asked {

    private static final Logger LOG = Logger.getLogger(Asked.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int REFUSED = 400;
    private static final int SERVER_ERROR = 500;

    <T> T wait(Uni<T> answer) {
        try {
            T found = answer.await().atMost(PATIENCE);
            if (found instanceof RestResponse<?> response && response.getStatus() >= REFUSED) {
                throw new WebApplicationException(response.toResponse());
            }
            return found;
        } catch (WebApplicationException refusal) {
            if (refusal.getResponse().getStatus() < SERVER_ERROR) {
                throw ParallelCalls.heard(refusal);
            }
            throw away(refusal);
        } catch (RuntimeException e) {
            throw away(e);
        }
    }

    private static ProblemException away(RuntimeException e) {
        LOG.warnf("What an editor asked for was not answered: %s", e);
        return new ProblemException(ProblemType.SERVICE_UNAVAILABLE, "The service did not answer; look whether it was "
                + "done, and try again",
                List.of());
    }
}
