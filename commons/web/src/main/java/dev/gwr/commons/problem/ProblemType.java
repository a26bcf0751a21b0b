package dev.gwr.commons.problem;

/** The closed list of things that can go wrong. The URI of a type is stable: clients switch on it. */
public enum ProblemType {
    INVALID_PARAMETER("invalid-parameter", 400, "A parameter is unknown, malformed or out of range"),
    INVALID_BODY("invalid-body", 400, "The request body is broken or does not fit"),
    BAD_REQUEST("bad-request", 400, "The request cannot be understood"),
    UNAUTHENTICATED("unauthenticated", 401, "The request needs a valid bearer token"),
    FORBIDDEN("forbidden", 403, "The token's roles do not allow this"),
    NOT_FOUND("not-found", 404, "There is no such record"),
    UNKNOWN_PATH("unknown-path", 404, "There is no such path"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "The path does not take this method"),
    NOT_ACCEPTABLE("not-acceptable", 406, "The resource cannot be had in an accepted media type"),
    REQUEST_TIMEOUT("request-timeout", 408, "The request did not come in time"),
    DUPLICATE("duplicate", 409, "The fact is recorded already"),
    NOT_CURRENT("not-current", 409, "The record was superseded or withdrawn before"),
    IMPOSSIBLE_STATUS("impossible-status", 409, "The record cannot move to this status"),
    PRECONDITION_FAILED("precondition-failed", 412, "The record has changed since it was read"),
    PAYLOAD_TOO_LARGE("payload-too-large", 413, "The request body is too large"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "The media type of the request body is not supported"),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 422, "The idempotency key was used for another request"),
    NOT_A_REPORT("not-a-report", 422, "The body cannot be taken in as a report"),
    PRECONDITION_REQUIRED("precondition-required", 428, "The request needs the header If-Match"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Too many requests; try again later"),
    INTERNAL_ERROR("internal-error", 500, "Something went wrong on our side"),
    SERVICE_UNAVAILABLE("service-unavailable", 503, "A service is down or too slow; try again");

    private static final String PREFIX = "urn:gwr:problem:";

    private final String slug;
    private final int status;
    private final String title;

    ProblemType(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    public String uri() {
        return PREFIX + slug;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The type for a status that a library decided on. */
    public static ProblemType of(int status) {
        for (ProblemType type : values()) {
            if (type.status == status && type != INVALID_PARAMETER && type != INVALID_BODY && type != NOT_FOUND
                    && status != 409) {
                return type;
            }
        }
        return status >= 500 ? INTERNAL_ERROR : BAD_REQUEST;
    }
}
