package dev.gwr.gateway.start;

import dev.gwr.gateway.overview.OverviewResource;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Asks for the overview until it comes whole. The first questions to a process take it seconds, and the first answers
 * to users would come with parts missing. A service that stays away does not keep the gateway from being ready for
 * long: it answers without it.
 */
@Readiness
@ApplicationScoped
public class WarmUp implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);
    private static final long PAUSE_MILLIS = 250;

    @ConfigProperty(name = "gwr.warm-up.seconds")
    int seconds;

    @Inject
    OverviewResource overview;

    private volatile boolean done;

    void start(@Observes StartupEvent event) {
        Infrastructure.getDefaultWorkerPool().execute(this::run);
    }

    private void run() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try {
            while (!whole() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            done = true;
        }
    }

    private boolean whole() {
        try {
            return overview.get(null, null, null, null).missing() == null;
        } catch (RuntimeException e) {
            LOG.debug("The overview cannot be had yet", e);
            return false;
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Services have been asked").status(done).build();
    }
}
