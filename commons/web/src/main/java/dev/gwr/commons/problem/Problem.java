package dev.gwr.commons.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gwr.commons.watch.TraceIds;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An error as RFC 9457 writes it. */
@Schema(description = "An error, as RFC 9457 problem details. `type` is one of a closed list: urn:gwr:problem: "
        + "followed by invalid-parameter, invalid-body, bad-request, unauthenticated, forbidden, not-found, "
        + "unknown-path, method-not-allowed, not-acceptable, request-timeout, duplicate, not-current, "
        + "impossible-status, precondition-failed, payload-too-large, unsupported-media-type, idempotency-key-reused, "
        + "precondition-required, too-many-requests, internal-error or service-unavailable.",
        requiredProperties = {"type", "title", "status"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(description = "Stable URI of the kind of problem", format = "uri",
                examples = "urn:gwr:problem:invalid-parameter") String type,
        @Schema(description = "The kind of problem in words; these, and those below, are Chinese "
                + "where `Accept-Language` prefers it to English",
                examples = "A parameter is unknown, malformed or out of range") String title,
        @Schema(description = "The HTTP status", minimum = "400", maximum = "599", examples = "400") int status,
        @Schema(description = "This problem in words", examples = "theme: there is no theme 'agriculture'")
        String detail,
        @Schema(description = "Path of the request", format = "uri-reference", examples = "/api/v1/targets")
        String instance,
        @Schema(description = "Id of the request's trace, as in our logs: quote it when asking for help",
                pattern = "^[0-9a-f]{32}$", examples = "0af7651916cd43dd8448eb211c80319c") String traceId,
        @Schema(description = "Each thing that is wrong, with its place") List<Violation> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final int LONGEST_DETAIL = 1000;
    private static final int LONGEST_INSTANCE = 300;
    private static final int MOST_VIOLATIONS = 20;

    /** What a request says comes back in its problem, but never at length; in Chinese, if that is preferred. */
    public static Problem of(ProblemType type, String detail, HttpServerRequest request, List<Violation> violations) {
        if (ProblemWords.areChinese(request)) {
            List<Violation> chinese = violations.stream().map(Violation::chinese).toList();
            boolean sum = ProblemException.sum(violations).equals(detail);
            return of(type, ProblemWords.chinese(type.title()), sum ? ProblemException.sum(chinese)
                    : ProblemWords.chinese(detail), request, chinese);
        }
        return of(type, type.title(), detail, request, violations);
    }

    private static Problem of(ProblemType type, String title, String detail, HttpServerRequest request,
            List<Violation> violations) {
        String instance = request.path();
        return new Problem(type.uri(), title, type.status(), Texts.shortened(detail, LONGEST_DETAIL),
                instance == null || instance.length() > LONGEST_INSTANCE ? null : instance, TraceIds.of(request),
                violations.stream().limit(MOST_VIOLATIONS).map(Violation::shortened).toList());
    }
}
