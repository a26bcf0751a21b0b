package dev.gwr.commons.testing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The examples of the document are no inventions: asked with its example parameters, as Swagger UI pre-fills them, each
 * read gives its example answer, whose lists are cut to two.
 */
public final class Examples {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Path FILE = Path.of("src/main/resources/openapi-examples.json");

    /** What the recording of other tests changes, and when a packaged report came and as which publication. */
    private static final Set<String> MOVING =
            Set.of("progress", "total", "next", "count", "at", "receivedAt", "publishedAt", "revision");

    private static final int TRIES = 10;

    private Examples() {
    }

    /** To be called with nothing but the report of the examples loaded, or what tests record. */
    public static void areAnswers() throws IOException {
        JsonNode document = JSON.readTree(given().noFilters().get("/q/openapi?format=json").asString());
        ObjectNode kept = Files.exists(FILE) ? (ObjectNode) JSON.readTree(FILE.toFile()) : JSON.createObjectNode();
        List<String> wrong = new ArrayList<>();
        document.path("paths").properties().forEach(path -> {
            JsonNode operation = path.getValue().path("get");
            JsonNode media = operation.path("responses").path("200").path("content").path("application/json");
            if (media.isMissingNode()) {
                return;
            }
            String id = operation.path("operationId").asText();
            JsonNode answer = answer(path.getKey(), operation, id);
            if (answer == null) {
                if (media.path("example").isMissingNode()) {
                    wrong.add(id + " has no example, and no seeded record to take one from: write one into " + FILE);
                }
            } else if (!still(answer).equals(still(media.path("example")))) {
                wrong.add(id);
                kept.putObject(id).set("response", answer);
            }
        });
        if (Boolean.getBoolean("gwr.openapi.refresh")) {
            Files.writeString(FILE, JSON.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE)).writeValueAsString(kept) + "\n");
        }
        assertEquals(List.of(), wrong, "These examples of the document are not what the operations answer. "
                + "-Dgwr.openapi.refresh=true writes " + FILE + "; the build after that puts it into the document");
    }

    /** The answer, or null if it is about facts that only people record. */
    private static JsonNode answer(String path, JsonNode operation, String id) {
        RequestSpecification request = given().noFilters().accept("application/json");
        String url = path;
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asText();
            JsonNode example = parameter.path("example");
            if (parameter.path("required").asBoolean() && example.isMissingNode()) {
                return null;
            }
            if (parameter.path("in").asText().equals("path")) {
                url = url.replace("{" + name + "}", example.asText());
            } else if (example.isArray()) {
                example.forEach(value -> request.queryParam(name, value.asText()));
            } else if (!example.isMissingNode() && parameter.path("in").asText().equals("query")) {
                request.queryParam(name, example.asText());
            }
        }
        try {
            Response response = request.get(url);
            JsonNode answer = JSON.readTree(response.asString());
            // What is asked for the first time may be late, and a combined answer then lacks a part.
            for (int again = 0; answer.has("missing") && again < TRIES; again++) {
                response = request.get(url);
                answer = JSON.readTree(response.asString());
            }
            boolean recorded = response.statusCode() == 404 || answer.findValue("recording") != null
                    || answer.path("items").isArray() && answer.path("items").isEmpty();
            if (!recorded) {
                assertEquals(200, response.statusCode(), id + ", asked with its examples: " + response.asString());
            }
            return recorded ? null : cut(answer);
        } catch (IOException e) {
            throw new AssertionError(id + " does not answer JSON", e);
        }
    }

    private static JsonNode cut(JsonNode node) {
        if (node instanceof ArrayNode array) {
            while (array.size() > 2) {
                array.remove(array.size() - 1);
            }
        }
        node.forEach(Examples::cut);
        return node;
    }

    private static JsonNode still(JsonNode node) {
        JsonNode copy = node.deepCopy();
        MOVING.forEach(field -> copy.findParents(field).forEach(parent -> ((ObjectNode) parent).remove(field)));
        return copy;
    }
}
