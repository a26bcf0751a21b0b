package dev.gwr.commons.openapi;

import static java.util.Map.entry;

import dev.gwr.commons.problem.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Writes into the document what holds for every operation, so that no resource says it again: errors and read headers;
 * and takes out the enumerations of seeds that a service does not speak of. (SmallRye's own removal of unused schemas runs
 * before this filter and would take Problem away.)
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class HouseRules implements OASFilter {

    private static final Map<String, String> ERRORS = Map.ofEntries(
            entry("400", "A parameter or the body is wrong; `violations` says which and why"),
            entry("401", "There is no bearer token, or not a valid one"),
            entry("403", "The token's roles do not allow it, or the record is somebody else's"),
            entry("404", "There is no such record"),
            entry("406", "The resource cannot be had in an accepted media type"),
            entry("409", "It does not go with what is recorded already; `type` says why"),
            entry("412", "The record has changed since it was read"),
            entry("413", "The body is too large"),
            entry("415", "The media type of the body is not supported"),
            entry("422", "The idempotency key was used for another request"),
            entry("428", "The header If-Match is missing"),
            entry("429", "Too many requests; `Retry-After` says when to try again"),
            entry("500", "Something went wrong on our side"),
            entry("503", "A service or its database is down; `Retry-After` says when to try again"));

    /** Answers that say when to try again. */
    private static final Set<String> LATER = Set.of("429", "503");

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
        document.getPaths().getPathItems().forEach((path, item) ->
                item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
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

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        if (operation.getSecurity() == null) {
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(HouseRules::exampleOfList);
        }
        GeneratorCures.apply(operation);
        boolean read = method == PathItem.HttpMethod.GET && !isStream(operation);
        boolean guarded = isGuarded(operation);
        boolean ending = has(operation, "If-Match");

        error(operation, "400", true);
        error(operation, "401", guarded);
        error(operation, "403", guarded);
        error(operation, "404", path.contains("{"));
        error(operation, "406", true);
        error(operation, "409", guarded);
        error(operation, "412", ending);
        error(operation, "413", operation.getRequestBody() != null);
        error(operation, "415", operation.getRequestBody() != null);
        error(operation, "422", has(operation, "Idempotency-Key"));
        error(operation, "428", ending);
        error(operation, "429", guarded);
        error(operation, "500", true);
        error(operation, "503", true);
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

    private static boolean has(Operation operation, String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(one -> parameter.equals(one.getName()));
    }

    private static boolean isStream(Operation operation) {
        APIResponse ok = operation.getResponses().getAPIResponse("200");
        return ok != null && ok.getContent() != null && ok.getContent().hasMediaType("text/event-stream");
    }

    /** An annotation can write one example value only; a parameter that repeats needs a list of it. */
    private static void exampleOfList(Parameter parameter) {
        Schema schema = parameter.getSchema();
        if (parameter.getExample() != null && !(parameter.getExample() instanceof List) && schema != null
                && schema.getType() != null && schema.getType().contains(Schema.SchemaType.ARRAY)) {
            parameter.setExample(List.of(parameter.getExample()));
        }
    }

    private static void error(Operation operation, String status, boolean applies) {
        if (!applies) {
            return;
        }
        APIResponse response = OASFactory.createAPIResponse().description(ERRORS.get(status))
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref(SCHEMAS + "Problem"))));
        if (LATER.contains(status)) {
            response.addHeader("Retry-After", OASFactory.createHeader().description("Seconds to wait before trying again")
                    .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)));
        }
        operation.getResponses().addAPIResponse(status, response);
    }
}
