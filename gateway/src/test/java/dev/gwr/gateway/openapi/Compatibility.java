package dev.gwr.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.MarkdownRender;

/**
 * What breaks between a document and the next: on the wire, as openapi-diff sees it, and in the code of those who
 * generated a client, for whom ids, tags and names are methods, classes and fields.
 */
final class Compatibility {

    private Compatibility() {
    }

    static List<String> breaks(JsonNode before, JsonNode after) throws IOException {
        List<String> breaks = new ArrayList<>();
        Map<String, String> then = names(before);
        Map<String, String> now = names(after);
        then.forEach((what, name) -> {
            if (!now.containsKey(what)) {
                breaks.add(what + " is gone");
            } else if (!name.equals(now.get(what))) {
                breaks.add(what + " was " + name + " and is " + now.get(what));
            }
        });
        breaks.addAll(onTheWire(before, after));
        return breaks;
    }

    /** What generators make names of. */
    private static Map<String, String> names(JsonNode document) {
        Map<String, String> names = new TreeMap<>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().forEach(method -> {
            JsonNode operation = method.getValue();
            String what = method.getKey().toUpperCase() + " " + path.getKey();
            names.put("The operation id of " + what, operation.path("operationId").asText());
            names.put("The tag of " + what, operation.path("tags").path(0).asText());
        }));
        document.path("components").path("schemas").properties().forEach(schema -> {
            names.put("The schema " + schema.getKey(), "");
            schema.getValue().path("properties").fieldNames()
                    .forEachRemaining(field -> names.put("The field " + schema.getKey() + "." + field, ""));
        });
        return names;
    }

    /** openapi-diff overlooks a changed type in OpenAPI 3.1, whose types are lists: it compares the 3.0.3 form. */
    private static List<String> onTheWire(JsonNode before, JsonNode after) throws IOException {
        ChangedOpenApi changes = OpenApiCompare.fromContents(as30(before), as30(after));
        if (changes.isCompatible()) {
            return List.of();
        }
        changes.setNewEndpoints(List.of());
        changes.setChangedOperations(changes.getChangedOperations().stream().filter(one -> one.isIncompatible())
                .toList());
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        new MarkdownRender().render(changes, new OutputStreamWriter(text, StandardCharsets.UTF_8));
        return List.of(text.toString(StandardCharsets.UTF_8));
    }

    private static String as30(JsonNode document) throws IOException {
        OpenAPI model = SmallRyeOpenAPI.builder().enableModelReader(false).enableStandardStaticFiles(false)
                .enableStandardFilter(false).enableAnnotationScan(false)
                .withCustomStaticFile(() -> new ByteArrayInputStream(
                document.toString().getBytes(StandardCharsets.UTF_8)))
                .build().model();
        model.setOpenapi("3.0.3");
        return SmallRyeOpenAPI.builder().enableModelReader(false).enableStandardStaticFiles(false)
                .enableStandardFilter(false).enableAnnotationScan(false).withInitialModel(model).build().toJSON();
    }
}
