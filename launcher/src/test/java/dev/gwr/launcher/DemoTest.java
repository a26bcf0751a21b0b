package dev.gwr.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is recorded to try things out is told from what is true, by whoever sees one fact of it. */
class DemoTest {

    @Test
    void eachFactSaysThatItIsMadeUpInBothLanguages() throws IOException {
        JsonNode facts = Demo.facts();
        assertFalse(facts.isEmpty());
        for (JsonNode fact : facts) {
            String source = fact.at("/body/source/document").asText();
            assertTrue(source.contains("虚构") && source.contains("made up"), fact.toString());
        }
    }
}
