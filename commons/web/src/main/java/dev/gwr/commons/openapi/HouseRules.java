package dev.gwr.commons.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Writes into the document what holds for every operation, so that no resource says it again: errors and read headers;
 * and takes out the enumerations of seeds that a service does not speak of. (SmallRye's own removal of unused schemas runs
 * before this filter and would take Problem away.)
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class HouseRules implements OASFilter {

    /** The name of the security scheme, for operations that need a token. */
    public static final String SCHEME = "bearer";

    private static final String SCHEMAS = "#/components/schemas/";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getServers() == null || document.getServers().isEmpty()) {
            document.addServer(OASFactory.createServer().url("/").description("Where this document came from"));
        }
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        GeneratorCures.apply(document);
        Examples examples = Examples.read();
        document.getPaths().getPathItems().forEach((path, item) ->
                item.getOperations().forEach((method, operation) -> complete(path, method, operation, document, examples)));
        if (document.getPaths().getPathItems().values().stream().flatMap(item -> item.getOperations().values().stream())
                .anyMatch(HouseRules::isGuarded)) {
            document.getComponents().addSecurityScheme(SCHEME, OASFactory.createSecurityScheme()
                    .type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT")
                    .description("A token of the OpenID Connect issuer that the operator chose. The role `editor` records facts and ends "
                            + "its own, `admin` ends others' too"));
        }
        removeUnused(document);
    }

    private static boolean isGuarded(Operation operation) {
        return operation.getSecurity().stream().anyMatch(requirement -> requirement.getScheme(SCHEME) != null);
    }

    /** Takes away what no operation leads to: a schema that only unused ones refer to, or only itself, is unused too. */
    private static void removeUnused(OpenAPI document) {
        Set<String> reached = new HashSet<>();
        for (PathItem item : document.getPaths().getPathItems().values()) {
            for (Operation operation : item.getOperations().values()) {
                if (operation.getParameters() != null) {
                    operation.getParameters().forEach(parameter -> reach(parameter.getSchema(), document, reached));
                }
                if (operation.getRequestBody() != null) {
                    reach(operation.getRequestBody().getContent(), document, reached);
                }
                operation.getResponses().getAPIResponses().values()
                        .forEach(response -> reach(response.getContent(), document, reached));
            }
        }
        if (document.getComponents().getResponses() != null) {
            document.getComponents().getResponses().values()
                    .forEach(response -> reach(response.getContent(), document, reached));
        }
        document.getComponents().getSchemas().keySet().stream().filter(name -> !reached.contains(SCHEMAS + name)).toList()
                .forEach(document.getComponents()::removeSchema);
    }

    private static void reach(Content content, OpenAPI document, Set<String> reached) {
        if (content != null && content.getMediaTypes() != null) {
            content.getMediaTypes().values().forEach(media -> reach(media.getSchema(), document, reached));
        }
    }

    private static void reach(Schema schema, OpenAPI document, Set<String> reached) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null && reached.add(schema.getRef())) {
            reach(document.getComponents().getSchemas().get(schema.getRef().substring(SCHEMAS.length())), document, reached);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> reach(property, document, reached));
        }
        reach(schema.getItems(), document, reached);
        reach(schema.getAdditionalPropertiesSchema(), document, reached);
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf()).filter(Objects::nonNull).flatMap(List::stream)
                .forEach(part -> reach(part, document, reached));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation, OpenAPI document,
            Examples examples) {
        if (operation.getSecurity() == null) {
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
        }
        GeneratorCures.apply(operation);
        examples.apply(operation);
        boolean read = method == PathItem.HttpMethod.GET && !isStream(operation);
        boolean guarded = isGuarded(operation);
        boolean ending = has(operation, "If-Match");

        Errors.add(operation, document, "400", true);
        Errors.add(operation, document, "401", guarded);
        Errors.add(operation, document, "403", guarded);
        Errors.add(operation, document, "404", path.contains("{"));
        Errors.add(operation, document, "406", true);
        Errors.add(operation, document, "409", guarded);
        Errors.add(operation, document, "412", ending);
        Errors.add(operation, document, "413", operation.getRequestBody() != null);
        Errors.add(operation, document, "415", operation.getRequestBody() != null);
        Errors.add(operation, document, "422", has(operation, "Idempotency-Key"));
        Errors.add(operation, document, "428", ending);
        Errors.add(operation, document, "429", guarded);
        Errors.add(operation, document, "500", true);
        Errors.add(operation, document, "503", true);
        if (guarded) {
            recorded(operation);
        }
        if (read) {
            APIResponse ok = operation.getResponses().getAPIResponse("200");
            if (ok != null) {
                ok.addHeader("ETag", OASFactory.createHeader().description("Strong entity tag; send it as If-None-Match")
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
                ok.addHeader("Cache-Control", OASFactory.createHeader().description("Keep it, but ask before using it again")
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
                        .description("The version, `\"v1\"` for `recording.version` 1; send it as If-Match")
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
