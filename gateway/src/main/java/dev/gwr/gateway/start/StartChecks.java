package dev.gwr.gateway.start;

import dev.gwr.commons.start.StartRefused;
import dev.gwr.gateway.service.Service;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.NoSuchElementException;

/** Looks at the services' addresses before the first request does. */
@ApplicationScoped
public class StartChecks {

    void check(@Observes @Priority(1) StartupEvent event) {
        for (Service service : Service.values()) {
            try {
                service.url();
            } catch (IllegalArgumentException | NoSuchElementException e) {
                throw new StartRefused(e.getMessage());
            }
        }
    }
}
