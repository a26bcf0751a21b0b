package dev.gwr.commons.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Ends a request with a problem. It carries no stack trace: it is an answer, not a fault of ours. */
public final class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final transient List<Violation> violations;

    public ProblemException(ProblemType type, String detail, List<Violation> violations) {
        super(detail, null, false, false);
        this.type = type;
        this.violations = violations;
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
        List<Violation> violations = List.of(Violation.body(field, message));
        return new ProblemException(ProblemType.INVALID_BODY, sum(violations), violations);
    }

    static String sum(List<Violation> violations) {
        return violations.stream().map(one -> one.field() + ": " + one.message()).collect(Collectors.joining("; "));
    }

    public ProblemType type() {
        return type;
    }

    public List<Violation> violations() {
        return violations;
    }
}
