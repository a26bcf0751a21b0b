package dev.gwr.commons.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that is wrong with a request, and where. */
@Schema(description = "One thing that is wrong with a request, and where",
        requiredProperties = {"in", "field", "message"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Violation(
        @Schema(description = "The part of the request", examples = "QUERY") In in,
        @Schema(description = "Name of the parameter, or path of the field in the body", examples = "theme")
        @JsonInclude String field,
        @Schema(description = "What is wrong, in words", examples = "there is no theme 'agriculture'") String message,
        @Schema(description = "The values that would be taken, where they are few", examples = "[\"rural\", \"green\"]")
        List<String> allowed) {

    /** A part of a request. */
    @Schema(name = "ViolationIn", description = "The part of the request that a violation is in")
    public enum In { QUERY, PATH, HEADER, BODY }

    private static final int LONGEST_FIELD = 100;
    private static final int LONGEST_MESSAGE = 300;

    Violation shortened() {
        return new Violation(in, Texts.shortened(field, LONGEST_FIELD), Texts.shortened(message, LONGEST_MESSAGE),
                allowed);
    }

    Violation chinese() {
        return new Violation(in, field, ProblemWords.chinese(message), allowed);
    }

    public static Violation query(String field, String message) {
        return new Violation(In.QUERY, field, message, null);
    }

    public static Violation header(String field, String message) {
        return new Violation(In.HEADER, field, message, null);
    }

    public static Violation body(String field, String message) {
        return new Violation(In.BODY, field, message, null);
    }
}
