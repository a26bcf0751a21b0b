package dev.gwr.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** Holds a value that the sample reads to the table that all languages share. */
final class Expectations {

    private final ObjectMapper json = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();
    private final String language;
    private final JsonNode expected;
    private final Set<String> passed = new TreeSet<>();

    Expectations(String language) throws IOException {
        this.language = language;
        expected = json.readTree(Path.of("../expectations.json").toFile());
    }

    /** Compares as JSON, in which the table is written. */
    void equal(String name, Object actual) throws IOException {
        String value = json.writeValueAsString(actual);
        if (!json.readTree(value).equals(expected.get(name))) {
            throw new AssertionError(language + ": " + name + " is " + value + " and should be " + expected.get(name));
        }
        passed.add(name);
    }

    void done() {
        expected.fieldNames().forEachRemaining(name -> {
            if (!passed.contains(name)) {
                throw new AssertionError(language + ": never checked: " + name);
            }
        });
        Set<String> operations = new TreeSet<>();
        passed.forEach(name -> operations.add(name.substring(0, name.indexOf('.'))));
        System.out.println(language + " covered " + operations.size() + " operations: " + String.join(" ", operations));
        System.out.println(language + ": " + passed.size() + " checks passed");
    }
}
