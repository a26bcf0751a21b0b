package dev.gwr.commons.openapi;

import dev.gwr.commons.problem.Problem;
import dev.gwr.commons.problem.ProblemType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * The errors of the document: each declared once, with an example of every problem type that it may be, and referred
 * to.
 */
enum Errors {
    BAD_REQUEST("400", "A parameter or the body is wrong; `violations` says which and why"),
    UNAUTHORIZED("401", "There is no bearer token, or not a valid one"),
    FORBIDDEN("403", "The token's roles do not allow it, or the record is somebody else's"),
    NOT_FOUND("404", "There is no such record"),
    NOT_ACCEPTABLE("406", "The resource cannot be had in an accepted media type"),
    REQUEST_TIMEOUT("408", "The body did not come in time"),
    CONFLICT("409", "It does not go with what is recorded already; `type` says why"),
    PRECONDITION_FAILED("412", "The record has changed since it was read"),
    PAYLOAD_TOO_LARGE("413", "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE("415", "The media type of the body is not supported"),
    UNPROCESSABLE_CONTENT("422", "The idempotency key was used for another request, or the body cannot be taken in as "
            + "a report"),
    PRECONDITION_REQUIRED("428", "The header If-Match is missing"),
    TOO_MANY_REQUESTS("429", "Too many requests; `Retry-After` says when to try again"),
    INTERNAL_ERROR("500", "Something went wrong on our side"),
    SERVICE_UNAVAILABLE("503", "A service or its database is down; `Retry-After` says when to try again");

    /** Answers that say when to try again. */
    private static final Set<Errors> LATER = Set.of(TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE);

    /** What a request to a path of the document cannot meet. */
    private static final Set<ProblemType> ELSEWHERE = Set.of(ProblemType.UNKNOWN_PATH);

    private final String status;
    private final String description;

    Errors(String status, String description) {
        this.status = status;
        this.description = description;
    }

    /** Refers the operation to the error, if it applies, and declares that where no other operation did. */
    static void add(Operation operation, OpenAPI document, String status, boolean applies) {
        if (!applies) {
            return;
        }
        Errors error = Stream.of(values()).filter(one -> one.status.equals(status)).findFirst().orElseThrow();
        if (document.getComponents().getResponses() == null
                || !document.getComponents().getResponses().containsKey(error.component())) {
            document.getComponents().addResponse(error.component(), error.declared());
        }
        operation.getResponses().addAPIResponse(status, OASFactory.createAPIResponse().ref(error.component()));
    }

    /** NotFound for NOT_FOUND. */
    private String component() {
        return Stream.of(name().split("_")).map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private APIResponse declared() {
        MediaType media = OASFactory.createMediaType().schema(
                OASFactory.createSchema().ref("#/components/schemas/Problem"));
        List<ProblemType> types = Stream.of(ProblemType.values())
                .filter(type -> String.valueOf(type.status()).equals(status) && !ELSEWHERE.contains(type)).toList();
        types.forEach(type -> media.addExample(type.uri().substring(type.uri().lastIndexOf(':') + 1),
                OASFactory.createExample().summary(type.title()).value(example(type))));
        APIResponse response = OASFactory.createAPIResponse()
                .description(description + ". Its `type` is "
                        + types.stream().map(type -> "`" + type.uri() + "`").collect(Collectors.joining(" or ")))
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
        if (LATER.contains(this)) {
            response.addHeader("Retry-After", OASFactory.createHeader().description("Seconds to wait before trying "
                    + "again")
                    .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)));
        }
        return response;
    }

    private static Object example(ProblemType type) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", type.uri());
        problem.put("title", type.title());
        problem.put("status", type.status());
        if (type == ProblemType.INVALID_PARAMETER) {
            violation(problem, "QUERY", "limit", "must be from 1 to 200");
        } else if (type == ProblemType.INVALID_BODY) {
            violation(problem, "BODY", "text", "must be from 1 to 100000 characters long, and is 0");
        }
        return problem;
    }

    private static void violation(Map<String, Object> problem, String in, String field, String message) {
        problem.put("detail", field + ": " + message);
        Map<String, Object> violation = new LinkedHashMap<>();
        violation.put("in", in);
        violation.put("field", field);
        violation.put("message", message);
        problem.put("violations", List.of(violation));
    }
}
