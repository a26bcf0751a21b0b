package dev.gwr.commons.store.recording;

import dev.gwr.commons.problem.Problem;
import dev.gwr.commons.problem.ProblemType;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Logs one line for each write that was refused for lack of permission: what, why, and from where if that is
 * configured.
 */
public class RefusedWrites {

    private static final Logger LOG = Logger.getLogger(RefusedWrites.class);
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f.:]{2,45}");

    @ConfigProperty(name = "gwr.log.refused-addresses")
    boolean withAddress;

    @Inject
    HttpServerRequest request;

    @ServerResponseFilter
    public void log(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Problem problem && !READS.contains(asked.getMethod())
                && (problem.status() == ProblemType.UNAUTHENTICATED.status()
                || problem.status() == ProblemType.FORBIDDEN.status())) {
            log(request, problem.status(), problem.detail());
        }
    }

    void log(HttpServerRequest refused, int status, String detail) {
        LOG.infof("Refused: %s %s: %s: %s%s", refused.method(), refused.path(), status, detail,
                withAddress ? " (from " + from(refused) + ")" : "");
    }

    /** The address of the client. The gateway overwrites what a client says of its own address. */
    private static String from(HttpServerRequest refused) {
        String client = refused.getHeader("X-Forwarded-For");
        String asks = refused.remoteAddress().hostAddress();
        return client != null && ADDRESS.matcher(client).matches() ? client + " by " + asks : asks;
    }
}
