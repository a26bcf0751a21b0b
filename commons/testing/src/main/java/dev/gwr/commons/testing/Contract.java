package dev.gwr.commons.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.fail;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Holds every response to the OpenAPI document that the running service publishes: its status must be documented, its
 * media type too, and its body must fit the schema. What no operation stands for (an unknown path, a method that a path
 * does not take) must be a problem.
 */
final class Contract implements Filter {

    private static final String API = "/api/";

    private final OpenApiInteractionValidator validator;

    private Contract(String document) {
        validator = OpenApiInteractionValidator.createForInlineApiSpecification(document).build();
    }

    /** The contract of the service that REST Assured talks to. The validator knows OpenAPI 3.0 only. */
    static Contract ofRunningService() {
        return new Contract(RestAssured.given().noFilters().get("/q/openapi-3.0").then().statusCode(200).extract()
                .asString());
    }

    /**
     * REST Assured opens a connection for each question and leaves it open until the collector finds it. Many cases
     * would so take all that the service has: each asks that its connection be closed.
     */
    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected,
            FilterContext context) {
        request.header("Connection", "close");
        Response response = context.next(request, expected);
        String path = URI.create(request.getURI()).getRawPath();
        if (path.startsWith(API)) {
            check(request.getMethod(), path, response);
        }
        return response;
    }

    private void check(String method, String path, Response response) {
        if (response.statusCode() >= 400) {
            problem(method, path, response);
        }
        SimpleResponse.Builder simple = SimpleResponse.Builder.status(response.statusCode());
        if (response.contentType() != null && !response.contentType().isEmpty()) {
            simple.withContentType(response.contentType());
        }
        response.headers().forEach(header -> simple.withHeader(header.getName(), header.getValue()));
        simple.withBody(response.asString());
        Request.Method verb = Request.Method.valueOf(method.toUpperCase(Locale.ROOT));
        ValidationReport report = validator.validateResponse(path, verb, simple.build());
        boolean unowned = report.getMessages().stream().anyMatch(message ->
                message.getKey().equals("validation.request.path.missing")
                        || message.getKey().equals("validation.request.operation.notAllowed"));
        if (unowned) {
            assertEquals(4, response.statusCode() / 100, method + " " + path + " is not in the document");
        } else if (report.hasErrors()) {
            fail(method + " " + path + " answers " + response.statusCode() + " against its contract:\n"
                    + report.getMessages().stream().map(ValidationReport.Message::toString)
                    .collect(Collectors.joining("\n"))
                    + "\n" + response.asString());
        }
    }

    private static void problem(String method, String path, Response response) {
        String request = method + " " + path;
        assertEquals("application/problem+json", String.valueOf(response.contentType()).split(";")[0], request);
        Map<String, Object> problem = response.jsonPath().getMap("$");
        assertEquals(response.statusCode(), problem.get("status"), request);
        assertNotNull(problem.get("title"), request);
        String type = String.valueOf(problem.get("type"));
        if (!type.startsWith("urn:gwr:problem:")) {
            fail(request + " answers the problem type " + type);
        }
    }
}
