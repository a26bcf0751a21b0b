package dev.gwr.commons.store.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready before the schema and the seeds are there. */
@Readiness
@ApplicationScoped
public class StoreHealth implements HealthCheck {

    @Inject
    DatabaseStartup start;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Schema and seeds").status(start.isReady()).build();
    }
}
