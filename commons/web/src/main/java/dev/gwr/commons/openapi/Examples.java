package dev.gwr.commons.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * The examples of the document. Requests and answers have those of {@code openapi-examples.json}, which a test holds to what
 * the service answers. Parameters have those of their annotations, which Swagger UI pre-fills; a parameter without gets the
 * one of its name here, in its schema, which is shown and not pre-filled, so that what is pre-filled goes together.
 */
final class Examples {

    private static final String FILE = "openapi-examples.json";
    private static final String JSON = "application/json";

    private static final Map<String, Object> OF_PARAMETERS = Map.ofEntries(
            Map.entry("asOf", "2024-06-30"), Map.entry("period", "2024"),
            Map.entry("year", "2024"), Map.entry("section", "二.4"),
            Map.entry("indicator", "grain-output"), Map.entry("theme", "rural"), Map.entry("region", "360700"),
            Map.entry("term", "jx-2024-term-1269-action-plan"), Map.entry("minValue", 20_000_000_000L),
            Map.entry("maxValue", 1_000_000_000_000L), Map.entry("headline", true), Map.entry("major", true),
            Map.entry("forecast", false), Map.entry("cursor", "WyJiYTM2ZTNmOSIsIiIsMCwiangtMjAyNC1nZHAtZ3Jvd3RoIl0"));

    private final Map<String, Map<String, Object>> ofOperations;

    private Examples(Map<String, Map<String, Object>> ofOperations) {
        this.ofOperations = ofOperations;
    }

    static Examples read() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            return new Examples(in == null ? Map.of() : JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build().readValue(in, new TypeReference<>() { }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void apply(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(Examples::ofParameter);
        }
        Map<String, Object> example = ofOperations.getOrDefault(operation.getOperationId(), Map.of());
        if (operation.getRequestBody() != null) {
            put(operation.getRequestBody().getContent(), example.get("request"));
        }
        Stream.of("200", "201").map(operation.getResponses()::getAPIResponse).filter(response -> response != null)
                .map(APIResponse::getContent).forEach(content -> put(content, example.get("response")));
    }

    private static void put(Content content, Object example) {
        if (content != null && content.getMediaType(JSON) != null && example != null) {
            content.getMediaType(JSON).setExample(example);
        }
    }

    /** An annotation can write one example value only; a parameter that repeats needs a list of it. */
    private static void ofParameter(Parameter parameter) {
        Schema schema = parameter.getSchema();
        if (schema == null) {
            return;
        }
        boolean repeats = schema.getType() != null && schema.getType().contains(Schema.SchemaType.ARRAY);
        Object example = parameter.getExample();
        if (example == null) {
            Object byName = OF_PARAMETERS.get(parameter.getName());
            if (byName != null && schema.getExamples() == null) {
                schema.addExample(repeats ? List.of(byName) : byName);
            }
        } else if (repeats && !(example instanceof List)) {
            parameter.setExample(List.of(example));
        }
    }
}
