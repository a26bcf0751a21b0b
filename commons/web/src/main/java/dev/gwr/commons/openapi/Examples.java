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
 * The examples of the document. Requests and answers have those of {@code openapi-examples.json}, which a test holds to
 * what the service answers. Parameters have those of their annotations, which Swagger UI pre-fills, and which therefore
 * go together; the others say in their descriptions what a value is such as.
 */
final class Examples {

    private static final String FILE = "openapi-examples.json";
    private static final String JSON = "application/json";

    private final Map<String, Map<String, Object>> ofOperations;

    private Examples(Map<String, Map<String, Object>> ofOperations) {
        this.ofOperations = ofOperations;
    }

    static Examples read() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            return new Examples(in == null ? Map.of() : JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build()
                    .readValue(in, new TypeReference<>() { }));
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

    /** An annotation can write one value only, and 360000 as a number; a parameter that repeats needs a list. */
    private static void ofParameter(Parameter parameter) {
        Schema schema = parameter.getSchema();
        if (parameter.getExample() != null && !(parameter.getExample() instanceof List) && schema != null
                && schema.getType() != null && schema.getType().contains(Schema.SchemaType.ARRAY)) {
            boolean text = schema.getItems() != null && schema.getItems().getType() != null
                    && schema.getItems().getType().contains(Schema.SchemaType.STRING);
            parameter.setExample(List.of(text ? parameter.getExample().toString() : parameter.getExample()));
        }
    }
}
