package dev.gwr.seeds;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.serialization.JsonNodeReader;
import com.networknt.schema.utils.JsonNodes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Holds a file of YAML to its JSON Schema, the same that an editor uses: every fault at once, each with line and
 * record.
 */
final class SchemaCheck {

    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true)
            .build();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final JsonNodeReader YAML = JsonNodeReader.builder().locationAware().build();
    private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

    /** The record is said by its id. */
    private static final Pattern RECORD = Pattern.compile("^/[0-9]+/?");

    private SchemaCheck() {
    }

    /** What is wrong with a file; {@code kind} names its schema. */
    static List<String> faults(String file, String kind, byte[] content) {
        JsonNode root;
        try {
            root = YAML.readTree(new ByteArrayInputStream(content), InputFormat.YAML);
        } catch (IOException | IllegalArgumentException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            String line = cause instanceof JsonProcessingException json && json.getLocation() != null
                    ? ", line " + json.getLocation().getLineNr() : "";
            return List.of(file + line + ": " + cause.getMessage().lines().findFirst().orElse("it is no YAML"));
        }
        if (root == null || root.isMissingNode() || root.isNull()) {
            return List.of();
        }
        return SCHEMAS.computeIfAbsent(kind, SchemaCheck::schema).validate(root).stream()
                .map(message -> file + place(root, message) + ": " + words(root, message)).distinct().toList();
    }

    private static JsonSchema schema(String kind) {
        try (InputStream in = SchemaCheck.class.getResourceAsStream("/schemas/" + kind + ".schema.json")) {
            return FACTORY.getSchema(in, CONFIG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line, and the record by its id or code. */
    private static String place(JsonNode root, ValidationMessage message) {
        JsonLocation location = JsonNodes.tokenLocationOf(message.getInstanceNode());
        String line = location == null ? "" : ", line " + location.getLineNr();
        if (!root.isArray() || message.getInstanceLocation().getNameCount() == 0) {
            return line;
        }
        JsonNode record = root.path(((Number) message.getInstanceLocation().getElement(0)).intValue());
        String id = record.path(record.has("id") ? "id" : "code").asText();
        return id.isEmpty() ? line : line + " (" + id + ")";
    }

    private static String words(JsonNode root, ValidationMessage message) {
        return switch (message.getType()) {
            case "additionalProperties" -> "unknown key " + message.getProperty();
            case "required" -> "the key " + message.getProperty() + " is missing";
            default -> root.isArray() ? RECORD.matcher(message.getMessage()).replaceFirst("") : message.getMessage();
        };
    }
}
