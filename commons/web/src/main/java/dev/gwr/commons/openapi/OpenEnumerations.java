package dev.gwr.commons.openapi;

import dev.gwr.model.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Enumerations in answers are open: a later version of the service may have more values, which is an addition and no
 * break. The document lists those that are known now as {@code x-extensible-enum}. What a client sends stays closed:
 * there an unknown value is refused. So what is both sent and answered is two: {@code MilestoneKind} is answered,
 * {@code KnownMilestoneKind} is sent.
 */
final class OpenEnumerations {

    private static final String EXTENSION = "x-extensible-enum";
    private static final String SCHEMAS = "#/components/schemas/";

    private static final String KNOWN = "Known";

    private final OpenAPI document;
    private final Map<String, Schema> schemas;
    private final Map<String, Schema> known = new TreeMap<>();
    private final Set<String> answered = new HashSet<>();
    private final Set<String> sent = new HashSet<>();

    private OpenEnumerations(OpenAPI document) {
        this.document = document;
        this.schemas = document.getComponents().getSchemas();
    }

    static void apply(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        OpenEnumerations enumerations = new OpenEnumerations(document);
        List<Operation> operations = document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream()).toList();
        operations.forEach(operation -> operation.getResponses().getAPIResponses().values()
                .forEach(response -> enumerations.reach(response.getContent())));
        operations.forEach(enumerations::closeRequests);
        enumerations.open();
    }

    private void reach(Content content) {
        if (content != null && content.getMediaTypes() != null) {
            content.getMediaTypes().values().forEach(media -> reach(media.getSchema()));
        }
    }

    private void reach(Schema schema) {
        if (schema != null && schema.getRef() != null && answered.add(schema.getRef())) {
            reach(schemas.get(name(schema)));
        }
        parts(schema).forEach(this::reach);
    }

    private static String name(Schema schema) {
        return schema.getRef().substring(SCHEMAS.length());
    }

    private static Stream<Schema> parts(Schema schema) {
        if (schema == null) {
            return Stream.empty();
        }
        return Stream.of(schema.getProperties() == null ? null : schema.getProperties().values(),
                        schema.getItems() == null ? null : List.of(schema.getItems()),
                        schema.getAdditionalPropertiesSchema() == null ? null
                        : List.of(schema.getAdditionalPropertiesSchema()),
                        schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(Objects::nonNull).flatMap(list -> list.stream());
    }

    /** What is sent as well as answered is written out in a parameter, and has a name of its own in a body. */
    private void closeRequests(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> close(parameter.getSchema(), this::writeOut));
        }
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            operation.getRequestBody().getContent().getMediaTypes().values()
                    .forEach(media -> close(media.getSchema(), this::name));
        }
    }

    private void close(Schema schema, BiConsumer<Schema, Schema> closing) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            Schema meant = schemas.get(name(schema));
            if (meant == null) {
                return;
            }
            if (meant.getEnumeration() == null) {
                if (!answered.contains(schema.getRef()) && sent.add(schema.getRef())) {
                    close(meant, closing);
                }
            } else if (answered.contains(schema.getRef())) {
                closing.accept(schema, meant);
            }
        }
        parts(schema).forEach(part -> close(part, closing));
    }

    private void writeOut(Schema schema, Schema meant) {
        schema.setRef(null);
        schema.setType(List.of(Schema.SchemaType.STRING));
        schema.setEnumeration(List.copyOf(meant.getEnumeration()));
        if (schema.getDescription() == null) {
            schema.setDescription(meant.getDescription());
        }
    }

    private void name(Schema schema, Schema meant) {
        String name = KNOWN + name(schema);
        known.computeIfAbsent(name, none -> OASFactory.createSchema().addType(Schema.SchemaType.STRING)
                .description(meant.getDescription()).enumeration(List.copyOf(meant.getEnumeration())));
        schema.setRef(SCHEMAS + name);
    }

    private void open() {
        schemas.forEach((name, schema) -> {
            if (schema.getEnumeration() != null && answered.contains(SCHEMAS + name)) {
                schema.addExtension(EXTENSION, List.copyOf(schema.getEnumeration()));
                schema.setEnumeration(null);
            }
        });
        Schema unit = schemas.get("Unit");
        if (unit != null) {
            unit.addExtension(EXTENSION, Unit.all().stream().map(Unit::name).toList());
        }
        known.forEach(document.getComponents()::addSchema);
    }
}
