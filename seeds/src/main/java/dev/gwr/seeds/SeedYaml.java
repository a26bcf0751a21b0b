package dev.gwr.seeds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;

/**
 * Reads YAML strictly: a key that is unknown or written twice is a typing error, not something to pass over. Which keys
 * are needed the schemas say.
 */
public final class SeedYaml {

    private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private SeedYaml() {
    }

    /** What a file holds; null if it holds nothing. A fault names the file and the line. */
    public static <T> T read(String file, byte[] content, TypeReference<T> type) {
        try {
            return YAML.readValue(content, type);
        } catch (IOException e) {
            throw new UncheckedIOException(file + fault(e, content), e);
        }
    }

    /** What is wrong and where, in words for the author of the YAML: without class names where possible. */
    private static String fault(IOException e, byte[] content) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            String key = unknown.getPropertyName();
            return ", line " + lineOf(key, content) + ": unknown key " + key + "; known are "
                    + new TreeSet<>(unknown.getKnownPropertyIds());
        }
        if (e instanceof JsonProcessingException json && json.getLocation() != null) {
            return ", line " + json.getLocation().getLineNr() + ": " + json.getOriginalMessage();
        }
        return ": " + e.getMessage();
    }

    /** Jackson knows only where the record ends that has the key. */
    private static long lineOf(String key, byte[] content) {
        return 1 + new String(content, StandardCharsets.UTF_8).lines().takeWhile(line -> !line.contains(key + ":"))
                .count();
    }
}
