package dev.gwr.commons.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Ends a request with a problem. It carries no stack trace: it is an answer, not a fault of ours. */
public final class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final transient List<Violation> violations;
    private final int retryAfter;

    public ProblemException(ProblemType type, String detail, List<Violation> violations) {
        this(type, detail, violations, 1);
    }

    private ProblemException(ProblemType type, String detail, List<Violation> violations, int retryAfter) {
        super(detail, null, false, false);
        this.type = type;
        this.violations = violations;
        this.retryAfter = retryAfter;
    }

    /** The request may be sent again after some seconds. */
    public static ProblemException tooManyRequests(String detail, int seconds) {
        return new ProblemException(ProblemType.TOO_MANY_REQUESTS, detail, List.of(), seconds);
    }

    public static ProblemException notFound(String what, String id) {
        return new ProblemException(ProblemType.NOT_FOUND, "There is no " + what + " '" + id + "'", List.of());
    }

    /** One or more parameters are wrong; the detail sums the violations up. */
    public static ProblemException parameters(List<Violation> violations) {
        return new ProblemException(ProblemType.INVALID_PARAMETER, sum(violations), violations);
    }

    public static ProblemException parameter(String name, String message) {
        return parameters(List.of(Violation.query(name, message)));
    }

    public static ProblemException body(String field, String message) {
        return body(List.of(Violation.body(field, message)));
    }

    /** One or more fields of the body are wrong; the detail sums the violations up. */
    public static ProblemException body(List<Violation> violations) {
        return new ProblemException(ProblemType.INVALID_BODY, sum(violations), violations);
    }

    static String sum(List<Violation> violations) {
        return violations.stream().map(one -> one.field() + ": " + one.message()).collect(Collectors.joining("; "));
    }

    /** Seconds to wait before trying again, where that may help. */
    public int retryAfter() {
        return retryAfter;
    }

    public ProblemType type() {
        return type;
    }

    public List<Violation> violations() {
        return violations;
    }
}
