package dev.gwr.gateway.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nobody's client breaks: what was released once holds for the rest of its major version. */
class ReleasedContractTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Path COMMITTED = Path.of("src/main/openapi/openapi.yaml");
    private static final Path RELEASED = Path.of("../contract/released");

    @Test
    void nothingBreaksSinceTheLastRelease() throws IOException {
        JsonNode committed = YAML.readTree(COMMITTED.toFile());
        int major = version(committed)[0];
        Path last;
        try (Stream<Path> files = Files.list(RELEASED)) {
            last = files.filter(file -> file.toString().endsWith(".yaml") && number(file)[0] == major)
                    .max(Comparator.comparing(ReleasedContractTest::number, java.util.Arrays::compare)).orElse(null);
        }
        if (last == null) {
            throw new AssertionError("No document of version " + major + " was released yet: contract/release releases "
                    + "the first");
        }
        assertEquals(List.of(), Compatibility.breaks(YAML.readTree(last.toFile()), committed),
                "This breaks clients that were generated from " + last.getFileName() + ". Keep what they use beside "
                        + "what is new; or, if it must be, raise the major version and release that: see CONTRIBUTING");
    }

    private static int[] version(JsonNode document) {
        return parts(document.path("info").path("version").asText());
    }

    private static int[] number(Path file) {
        return parts(file.getFileName().toString().replace(".yaml", ""));
    }

    private static int[] parts(String version) {
        return Stream.of(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    @TestFactory
    Stream<DynamicTest> aBreakingChangeIsCaughtAndNamed() {
        return Stream.of(
                change("/api/v1/terms", document -> object(document, "/paths").remove("/api/v1/terms")),
                change("listGlossary", document -> operation(document, "/api/v1/terms")
                .put("operationId", "listGlossary")),
                change("Glossary", document -> operation(document, "/api/v1/terms").putArray("tags").add("Glossary")),
                change("Target.name", document -> properties(document, "Target").remove("name")),
                change("Target.note", document -> properties(document, "Target").remove("note")),
                change("AnnotationRequest.report", document -> properties(document, "AnnotationRequest")
                .remove("report")),
                change("The schema Term ", document -> rename(document, "Term", "Entry")),
                change("name", document -> remove(array(document, "/components/schemas/Target/required"), "name")),
                change("string -> integer", document -> property(document, "Target", "name").put("type", "integer")),
                change("amount", document -> property(document, "Value", "amount").put("format", "float")),
                change("RELEVANCE", document -> remove(array(document, "/components/schemas/TargetSort/enum"),
                "RELEVANCE")),
                change("decade", document -> parameters(document).addObject().put("name", "decade").put("in", "query")
                        .put("required", true).putObject("schema").put("type", "string")),
                change("theme", document -> removeParameter(document, "theme")),
                change("limit", document -> limit(document).put("maximum", 100)),
                change("text/csv", document -> object(document,
                        "/paths/~1api~1v1~1terms~1table.csv/get/responses/200/content").remove("text/csv")),
                change("AnnotationRequest", document -> array(
                document, "/components/schemas/AnnotationRequest/required")
                        .add("report"), "annotations"))
                .flatMap(one -> one);
    }

    @TestFactory
    Stream<DynamicTest> anAdditionBreaksNothing() {
        return Stream.<Consumer<JsonNode>>of(
                document -> { },
                document -> operation(document, "/api/v1/terms").put("description", "The glossary"),
                document -> properties(document, "Target").putObject("extra").put("type", "string"),
                document -> array(document, "/components/schemas/TargetSort/enum").add("THEME"),
                document -> array(document, "/components/schemas/Bound/x-extensible-enum").add("NEVER"),
                document -> array(document, "/components/schemas/Unit/x-extensible-enum").add("FURLONG"),
                // A further service: its records are a part of combined answers, and events of the feed.
                document -> array(document, "/components/schemas/CombinedPart/x-extensible-enum").add("NEWS"),
                document -> array(document, "/components/schemas/ChangedResource/x-extensible-enum").add("NEWS"),
                document -> parameters(document).addObject().put("name", "decade").put("in", "query")
                        .putObject("schema").put("type", "string"),
                document -> object(document, "/paths").set("/api/v1/glossaries",
                object(document, "/paths/~1api~1v1~1terms"))
        ).map(edit -> DynamicTest.dynamicTest("an addition", () -> {
            JsonNode edited = YAML.readTree(COMMITTED.toFile());
            edit.accept(edited);
            assertEquals(List.of(), Compatibility.breaks(YAML.readTree(COMMITTED.toFile()), edited));
        }));
    }

    private static Stream<DynamicTest> change(String named, Consumer<JsonNode> edit) {
        return change(named, edit, named);
    }

    private static Stream<DynamicTest> change(String name, Consumer<JsonNode> edit, String named) {
        return Stream.of(DynamicTest.dynamicTest(name, () -> {
            JsonNode edited = YAML.readTree(COMMITTED.toFile());
            edit.accept(edited);
            String breaks = Compatibility.breaks(YAML.readTree(COMMITTED.toFile()), edited).toString();
            assertTrue(breaks.contains(named), breaks);
        }));
    }

    private static ObjectNode object(JsonNode document, String pointer) {
        return (ObjectNode) document.at(pointer);
    }

    private static ArrayNode array(JsonNode document, String pointer) {
        return (ArrayNode) document.at(pointer);
    }

    private static ObjectNode operation(JsonNode document, String path) {
        return (ObjectNode) document.path("paths").path(path).path("get");
    }

    private static ArrayNode parameters(JsonNode document) {
        return (ArrayNode) operation(document, "/api/v1/terms").path("parameters");
    }

    private static void removeParameter(JsonNode document, String name) {
        Iterator<JsonNode> each = parameters(document).elements();
        while (each.hasNext()) {
            if (each.next().path("name").asText().equals(name)) {
                each.remove();
            }
        }
    }

    private static ObjectNode limit(JsonNode document) {
        for (JsonNode parameter : parameters(document)) {
            if (parameter.path("name").asText().equals("limit")) {
                return (ObjectNode) parameter.path("schema");
            }
        }
        throw new AssertionError("no limit");
    }

    private static ObjectNode properties(JsonNode document, String schema) {
        return object(document, "/components/schemas/" + schema + "/properties");
    }

    private static ObjectNode property(JsonNode document, String schema, String field) {
        return (ObjectNode) properties(document, schema).path(field);
    }

    private static void rename(JsonNode document, String schema, String name) {
        ObjectNode schemas = object(document, "/components/schemas");
        schemas.set(name, schemas.remove(schema));
        document.findParents("$ref").stream().filter(one -> one.path("$ref").asText()
                .equals("#/components/schemas/" + schema))
                .forEach(one -> ((ObjectNode) one).put("$ref", "#/components/schemas/" + name));
    }

    private static void remove(ArrayNode values, String value) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).asText().equals(value)) {
                values.remove(i);
                return;
            }
        }
        throw new AssertionError("no " + value);
    }
}
