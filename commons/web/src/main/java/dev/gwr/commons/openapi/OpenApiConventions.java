package dev.gwr.commons.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Writes into the document what holds for every operation, so that no resource says it again: errors and read headers;
 * and takes out the enumerations of seeds that a service does not speak of. (SmallRye's own removal of unused schemas
 * runs before this filter and would take Problem away.)
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OpenApiConventions implements OASFilter {

    /** The name of the security scheme, for operations that need a token. */
    public static final String SCHEME = "bearer";

    /** Marks an operation that has no id in its path, and may yet find nothing. It does not get into the document. */
    public static final String MAY_BE_MISSING = "x-gwr-may-be-missing";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getServers() == null || document.getServers().isEmpty()) {
            document.addServer(OASFactory.createServer().url("/").description("Where this document came from"));
        }
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        OpenApiFixes.apply(document);
        OpenEnumerations.apply(document);
        ClosedParameters.apply(document);
        Examples examples = Examples.read();
        document.getPaths().getPathItems().forEach((path, item) ->
                item.getOperations().forEach((method, operation) ->
                complete(path, method, operation, document, examples)));
        if (document.getPaths().getPathItems().values().stream().flatMap(item -> item.getOperations().values().stream())
                .anyMatch(OpenApiConventions::isGuarded)) {
            document.getComponents().addSecurityScheme(SCHEME, OASFactory.createSecurityScheme()
                    .type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT")
                    .description("A token of the OpenID Connect issuer that the operator chose. The role `editor` "
                            + "records facts and ends its own, `admin` ends others' too"));
        }
        UnusedSchemas.remove(document);
    }

    private static boolean isGuarded(Operation operation) {
        return operation.getSecurity().stream().anyMatch(requirement -> requirement.getScheme(SCHEME) != null);
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation, OpenAPI document,
            Examples examples) {
        if (operation.getSecurity() == null) {
            // An empty list says that no token is needed. Some tools read a list with an empty requirement differently.
            operation.setSecurity(List.of());
        }
        OpenApiFixes.apply(operation);
        examples.apply(operation);
        boolean read = method == PathItem.HttpMethod.GET && !isStream(operation);
        boolean guarded = isGuarded(operation);
        boolean ending = has(operation, "If-Match");

        Errors.add(operation, document, "400", true);
        Errors.add(operation, document, "401", guarded);
        Errors.add(operation, document, "403", guarded);
        Errors.add(operation, document, "404", path.contains("{")
                || operation.getExtensions() != null && operation.getExtensions().containsKey(MAY_BE_MISSING));
        operation.removeExtension(MAY_BE_MISSING);
        operation.getResponses().getAPIResponses().values().forEach(one -> one.removeExtension(MAY_BE_MISSING));
        Errors.add(operation, document, "406", true);
        Errors.add(operation, document, "408", operation.getRequestBody() != null);
        Errors.add(operation, document, "409", guarded);
        Errors.add(operation, document, "412", ending);
        Errors.add(operation, document, "413", operation.getRequestBody() != null);
        Errors.add(operation, document, "415", operation.getRequestBody() != null);
        Errors.add(operation, document, "422", has(operation, "Idempotency-Key"));
        Errors.add(operation, document, "428", ending);
        Errors.add(operation, document, "429", true);
        Errors.add(operation, document, "500", true);
        Errors.add(operation, document, "503", true);
        if (guarded) {
            recorded(operation);
        }
        if (read) {
            APIResponse ok = operation.getResponses().getAPIResponse("200");
            if (ok != null) {
                ok.addHeader("ETag", OASFactory.createHeader()
                        .description("Entity tag; send it as If-None-Match")
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
                ok.addHeader("Cache-Control", OASFactory.createHeader().description("Keep it, but ask before using it "
                        + "again")
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
            }
            operation.getResponses().addAPIResponse("304", OASFactory.createAPIResponse()
                    .description("Unchanged since the answer that had the entity tag of If-None-Match"));
        }
    }

    /** What is recorded has a version, which the next request about it names. */
    private static void recorded(Operation operation) {
        for (String status : List.of("200", "201")) {
            APIResponse response = operation.getResponses().getAPIResponse(status);
            if (response != null) {
                response.addHeader("ETag", OASFactory.createHeader()
                        .description("Which record it is, and its version; send it as If-Match")
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
            }
            if (response != null && status.equals("201")) {
                response.addHeader("Location", OASFactory.createHeader().description("Path of the record")
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING).format("uri-reference")));
            }
        }
    }

    private static boolean has(Operation operation, String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(one -> parameter.equals(one.getName()));
    }

    private static boolean isStream(Operation operation) {
        APIResponse ok = operation.getResponses().getAPIResponse("200");
        return ok != null && ok.getContent() != null && ok.getContent().hasMediaType("text/event-stream");
    }
}
