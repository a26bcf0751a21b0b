package dev.gwr.gateway.start;

import dev.gwr.commons.start.StartRefused;
import dev.gwr.gateway.pages.SignIn;
import dev.gwr.gateway.service.Service;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks at the services' addresses, and at what signing in needs, before the first request does. */
@ApplicationScoped
public class StartChecks {

    /** What encrypts a cookie cannot be shorter. */
    private static final int SHORTEST_SECRET = 16;

    @Inject
    SignIn signIn;

    @ConfigProperty(name = "gwr.sign-in.secret")
    Optional<String> secret;

    void check(@Observes @Priority(1) StartupEvent event) {
        for (Service service : Service.values()) {
            try {
                service.url();
            } catch (IllegalArgumentException | NoSuchElementException e) {
                throw new StartRefused(e.getMessage());
            }
        }
        if (signIn.isOn() && secret.orElse("").length() < SHORTEST_SECRET) {
            throw new StartRefused("GWR_SIGN_IN_SECRET must be what the issuer knows the gateway by, of "
                    + SHORTEST_SECRET + " characters or more, where GWR_SIGN_IN_ENABLED is true");
        }
    }
}
