package dev.gwr.commons.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gwr.commons.watch.TraceIds;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An error as RFC 9457 writes it. */
@Schema(description = "An error, as RFC 9457 problem details. `type` is one of a closed list: urn:gwr:problem: followed by "
        + "invalid-parameter, invalid-body, bad-request, unauthenticated, forbidden, not-found, unknown-path, "
        + "method-not-allowed, not-acceptable, duplicate, not-current, impossible-status, precondition-failed, payload-too-large, "
        + "uri-too-long, unsupported-media-type, idempotency-key-reused, precondition-required, too-many-requests, "
        + "headers-too-large, internal-error or service-unavailable.",
        requiredProperties = {"type", "title", "status"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(description = "Stable URI of the kind of problem", format = "uri",
                examples = "urn:gwr:problem:invalid-parameter") String type,
        @Schema(description = "The kind of problem in words",
                examples = "A parameter is unknown, malformed or out of range") String title,
        @Schema(description = "The HTTP status", minimum = "400", maximum = "599", examples = "400") int status,
        @Schema(description = "This problem in words", examples = "theme: there is no theme 'agriculture'") String detail,
        @Schema(description = "Path of the request", format = "uri-reference", examples = "/api/v1/targets") String instance,
        @Schema(description = "Id of the request's trace, as in our logs: quote it when asking for help",
                pattern = "^[0-9a-f]{32}$", examples = "0af7651916cd43dd8448eb211c80319c") String traceId,
        @Schema(description = "Each thing that is wrong, with its place") List<Violation> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(ProblemType type, String detail, String instance, List<Violation> violations) {
        return new Problem(type.uri(), type.title(), type.status(), detail, instance, TraceIds.current(), violations);
    }
}
