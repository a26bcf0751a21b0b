package dev.gwr.commons.openapi;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Takes the schemas that no operation leads to out of a document. */
public final class UnusedSchemas {

    private static final String SCHEMAS = "#/components/schemas/";

    private UnusedSchemas() {
    }

    /**
     * Takes away what no operation leads to: a schema that only unused ones refer to, or only itself, is unused too.
     */
    public static void remove(OpenAPI document) {
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
        document.getComponents().getSchemas().keySet().stream().filter(name -> !reached.contains(SCHEMAS + name))
                .toList()
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
            reach(document.getComponents().getSchemas().get(schema.getRef().substring(SCHEMAS.length())), document,
                    reached);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> reach(property, document, reached));
        }
        reach(schema.getItems(), document, reached);
        reach(schema.getAdditionalPropertiesSchema(), document, reached);
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf()).filter(Objects::nonNull)
                .flatMap(List::stream)
                .forEach(part -> reach(part, document, reached));
    }
}
