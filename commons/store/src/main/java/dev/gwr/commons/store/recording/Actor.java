package dev.gwr.commons.store.recording;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Who makes the request. */
@RequestScoped
public class Actor {

    @Inject
    SecurityIdentity identity;

    public String name() {
        return identity.getPrincipal().getName();
    }

    /** What somebody recorded, only they and an admin may end. */
    public void mustBeAllowedToEnd(Recording recording) {
        if (!identity.hasRole(Roles.ADMIN) && !name().equals(recording.by())) {
            throw new ProblemException(ProblemType.FORBIDDEN,
                    "Somebody else recorded it: only an admin may correct or withdraw it", List.of());
        }
    }
}
