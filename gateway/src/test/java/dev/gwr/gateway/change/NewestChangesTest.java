package dev.gwr.gateway.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewestChangesTest {

    private static JsonNode change(String id, String second) {
        return JsonNodeFactory.instance.objectNode().put("id", id).put("at", "2024-01-01T00:00:" + second + "Z");
    }

    private static List<String> newest(int limit, List<List<JsonNode>> ofEach) {
        return NewestChanges.newest(ofEach, limit).stream().map(one -> one.path("id").asText()).toList();
    }

    @Test
    void theNewestOfAllComeFirst() {
        List<List<JsonNode>> ofEach = List.of(List.of(change("a", "01"), change("d", "04")),
                List.of(change("b", "02"), change("c", "03")));
        assertEquals(List.of("d", "c", "b"), newest(3, ofEach));
        assertEquals(List.of("d", "c", "b", "a"), newest(9, ofEach));
    }

    @Test
    void ofOneMomentTheLastComesFirstAndFractionsCount() {
        assertEquals(List.of("b", "a"), newest(2, List.of(List.of(change("a", "01"), change("b", "01")))));
        assertEquals(List.of("b", "a"), newest(2, List.of(List.of(change("a", "01")), List.of(change("b", "01.5")))));
    }
}
