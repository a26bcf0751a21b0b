package dev.gwr.commons.store.recording;

import dev.gwr.commons.caching.Versioned;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** What must hold before a fact is superseded or withdrawn; the same for every kind of fact. */
@ApplicationScoped
public class Ending {

    @Inject
    Actor actor;

    public void check(Recording recording, UpdateHeaders headers) {
        if (recording == null) {
            throw new ProblemException(ProblemType.FORBIDDEN, "The report says so: nobody corrects or withdraws it here", List.of());
        }
        actor.mustBeAllowedToEnd(recording);
        if (headers.ifMatch == null || headers.ifMatch.isBlank()) {
            throw new ProblemException(ProblemType.PRECONDITION_REQUIRED, "Send the record's ETag as If-Match",
                    List.of(Violation.header("If-Match", "it must be given")));
        }
        if (recording.state() != RecordingState.CURRENT) {
            throw new ProblemException(ProblemType.NOT_CURRENT, recording.state() == RecordingState.WITHDRAWN
                    ? "It was withdrawn" : "It was superseded by '" + recording.supersededBy() + "'", List.of());
        }
        if (Arrays.stream(headers.ifMatch.split(",")).map(String::strip).noneMatch(tag -> fits(tag, recording.version()))) {
            throw new ProblemException(ProblemType.PRECONDITION_FAILED, "The record has changed since it was read: read it again",
                    List.of(Violation.header("If-Match", "it is not the ETag of the record as it is now")));
        }
    }

    /** The tag of a read ends with the record's version, see {@link Versioned}. A weak tag does not fit, by RFC 9110. */
    private static boolean fits(String tag, int version) {
        String end = Versioned.VERSION + version + '"';
        return tag.equals("*") || tag.equals('"' + end) || tag.startsWith("\"") && tag.endsWith("-" + end);
    }
}
