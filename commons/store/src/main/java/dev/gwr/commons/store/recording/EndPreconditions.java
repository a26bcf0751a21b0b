package dev.gwr.commons.store.recording;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What must hold before a fact is superseded or withdrawn; the same for every kind of fact. */
@ApplicationScoped
public class EndPreconditions {

    @Inject
    CurrentUser user;

    public void check(String id, Recording recording, UpdateHeaders headers) {
        if (recording == null) {
            throw new ProblemException(ProblemType.FORBIDDEN,
                    "The report says so: nobody corrects or withdraws it here", List.of());
        }
        user.mustBeAllowedToEnd(recording);
        IfMatch.mustBeGiven(headers);
        if (recording.state() != RecordingState.CURRENT) {
            throw new ProblemException(ProblemType.NOT_CURRENT, recording.state() == RecordingState.WITHDRAWN
                    ? "It was withdrawn" : "It was superseded by '" + recording.supersededBy() + "'", List.of());
        }
        IfMatch.mustFit(headers, id, recording.version());
    }
}
