package dev.gwr.commons.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ends a request into a problem; the one place that does. */
@Singleton
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @Inject
    AllowedMethods allowed;

    @ServerExceptionMapper
    public Response problem(ProblemException e, HttpServerRequest request) {
        Response answer = answer(e.type(), e.getMessage(), e.violations(), request);
        return e.type() == ProblemType.TOO_MANY_REQUESTS
                ? Response.fromResponse(answer).header("Retry-After", e.retryAfter()).build() : answer;
    }

    @ServerExceptionMapper
    public Response webApplication(WebApplicationException e, HttpServerRequest request) {
        if (e.getCause() instanceof JacksonException json) {
            return json(json, request);
        }
        ProblemType type = ProblemType.of(e.getResponse().getStatus());
        if (type == ProblemType.METHOD_NOT_ALLOWED || type == ProblemType.UNKNOWN_PATH) {
            return unrouted(request);
        }
        return answer(type, detail(type, request), List.of(), request);
    }

    /** Quarkus REST takes a path for unknown, too, if the first class that has it does not take the method. */
    private Response unrouted(HttpServerRequest request) {
        Set<String> methods = allowed.of(request.path());
        boolean refused = !methods.isEmpty() && !methods.contains(request.method().name());
        ProblemType type = refused ? ProblemType.METHOD_NOT_ALLOWED : ProblemType.UNKNOWN_PATH;
        Response answer = answer(type, detail(type, request), List.of(), request);
        return refused ? Response.fromResponse(answer).allow(methods).build() : answer;
    }

    private String detail(ProblemType type, HttpServerRequest request) {
        return switch (type) {
            case UNKNOWN_PATH -> "There is no path " + request.path();
            case METHOD_NOT_ALLOWED -> request.path() + " does not take " + request.method();
            case UNSUPPORTED_MEDIA_TYPE -> "Content-Type " + request.getHeader("Content-Type")
                    + " is not taken here, but " + String.join(", ", allowed.typesOf(request.path(),
                    request.method().name()));
            case NOT_ACCEPTABLE -> "There is no representation for Accept: " + request.getHeader("Accept");
            default -> null;
        };
    }

    /** Mismatched input is named apart, because Quarkus has a mapper of its own for it. */
    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
    public Response json(JacksonException e, HttpServerRequest request) {
        String field = "body";
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            field = mapping.getPath().stream()
                    .map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : part.getFieldName())
                    .collect(Collectors.joining(".")).replace(".[", "[");
        }
        Violation violation = new Violation(Violation.In.BODY, field, message(e), allowed(e));
        return answer(ProblemType.INVALID_BODY, ProblemException.sum(List.of(violation)), List.of(violation), request);
    }

    /** Says what is wrong without the names of our classes, which Jackson's own messages hold. */
    private static String message(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException) {
            return "there is no such field";
        }
        if (e instanceof InvalidFormatException format && format.getTargetType() == String.class) {
            return "it must not hold the character U+0000, or half of a surrogate pair";
        }
        if (e instanceof InvalidFormatException format && format.getTargetType() == LocalDate.class) {
            return "'" + format.getValue() + "' is not a day such as 2024-06-30";
        }
        if (e instanceof InvalidFormatException format) {
            return "the value '" + format.getValue() + "' does not fit";
        }
        if (e instanceof JsonParseException) {
            return "it is not well-formed JSON"
                    + (e.getLocation() == null ? "" : ", at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr());
        }
        return "the value does not fit, or the JSON ends too early";
    }

    private static List<String> allowed(JacksonException e) {
        if (e instanceof InvalidFormatException format && format.getTargetType() != null
                && format.getTargetType().isEnum()) {
            return Arrays.stream(format.getTargetType().getEnumConstants()).map(Object::toString).toList();
        }
        return null;
    }

    @ServerExceptionMapper
    public Response constraints(ConstraintViolationException e, HttpServerRequest request) {
        List<Violation> violations = e.getConstraintViolations().stream().map(ProblemMappers::violation)
                .sorted(Comparator.comparing(Violation::field)).toList();
        boolean body = violations.stream().anyMatch(violation -> violation.in() == Violation.In.BODY);
        return answer(body ? ProblemType.INVALID_BODY : ProblemType.INVALID_PARAMETER, ProblemException.sum(violations),
                violations, request);
    }

    /**
     * The argument that holds a request's body is called {@code body} in every resource method; all others are
     * parameters.
     */
    private static Violation violation(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = new ArrayList<>();
        violation.getPropertyPath().forEach(nodes::add);
        if (violation.getConstraintDescriptor().getAnnotation() instanceof AssertTrue) {
            // What holds of an object as a whole stands on a method of ours, which is no field of the body.
            nodes.remove(nodes.size() - 1);
        }
        List<String> names = nodes.stream().skip(1).map(Path.Node::toString).filter(name -> !name.isEmpty()).toList();
        boolean body = !names.isEmpty() && names.get(0).equals("body");
        if (body) {
            return Violation.body(names.size() == 1 ? "body" : String.join(".", names.subList(1, names.size())),
                    violation.getMessage());
        }
        return Violation.query(names.get(names.size() - 1), violation.getMessage());
    }

    @ServerExceptionMapper
    public Response unforeseen(Throwable e, HttpServerRequest request) {
        LOG.errorf(e, "%s %s failed", request.method(), request.path());
        return answer(ProblemType.INTERNAL_ERROR, null, List.of(), request);
    }

    private static Response answer(ProblemType type, String detail, List<Violation> violations,
            HttpServerRequest request) {
        var response = Response.status(type.status()).type(Problem.MEDIA_TYPE).header("Cache-Control", "no-store")
                .header("Vary", "Accept-Language")
                .entity(Problem.of(type, detail, request, violations));
        return type == ProblemType.SERVICE_UNAVAILABLE ? response.header("Retry-After", 1).build() : response.build();
    }
}
