package dev.gwr.commons.store.recording;

import dev.gwr.commons.caching.EntityTags;
import dev.gwr.commons.caching.Versioned;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.problem.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A client that changes a record must have seen its current version: of two that change it at once, the second is told
 * (412).
 */
public final class IfMatch {

    private static final Pattern TAG = Pattern.compile(
            "(?:W/)?\"(?:[\\w-]{22}-)?([0-9a-f]{8}\\.v\\d+)" + EntityTags.SUFFIX + "?\"");

    private IfMatch() {
    }

    /** Refuses a request that does not say which version of a record it saw, or that saw another. */
    public static void check(UpdateHeaders headers, String id, int version) {
        mustBeGiven(headers);
        mustFit(headers, id, version);
    }

    static void mustBeGiven(UpdateHeaders headers) {
        if (headers.ifMatch == null || headers.ifMatch.isBlank()) {
            throw new ProblemException(ProblemType.PRECONDITION_REQUIRED, "Send the record's ETag as If-Match",
                    List.of(Violation.header("If-Match", "it must be given")));
        }
    }

    static void mustFit(UpdateHeaders headers, String id, int version) {
        if (Arrays.stream(headers.ifMatch.split(",")).map(String::strip).noneMatch(tag -> fits(tag, id, version))) {
            throw new ProblemException(ProblemType.PRECONDITION_FAILED, "The record has changed since it was read: "
                    + "read it again",
                    List.of(Violation.header("If-Match", "it is not the ETag of the record as it is now")));
        }
    }

    /**
     * The tag of a read ends with which record it is and its version, see {@link Versioned}. A proxy that compresses
     * makes it weak or writes -gzip behind it; what is asked for is the record, not its bytes, so that is the same.
     */
    private static boolean fits(String tag, String id, int version) {
        if (tag.equals("*")) {
            return true;
        }
        Matcher known = TAG.matcher(tag);
        return known.matches() && known.group(1).equals(Versioned.tagOf(id, version));
    }
}
