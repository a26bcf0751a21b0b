package dev.gwr.gateway.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for each operation of the public document; that it is the one that is served, GatewayIT says. */
class DocumentTest {

    /** Of no place or year: what is shared, what people taught, and what is measured of the places that are named. */
    private static final Set<String> OF_NO_REPORT = Set.of("/api/v1/changes", "/api/v1/regions", "/api/v1/indicators",
            "/api/v1/indicator-aliases", "/api/v1/indicators/table.csv", "/api/v1/units");

    private static JsonNode document;
    private static final Map<String, JsonNode> READS = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        document = new ObjectMapper(new YAMLFactory()).readTree(new File("src/main/openapi/openapi.yaml"));
        document.path("paths").properties().forEach(path -> {
            if (path.getValue().has("get")) {
                READS.put(path.getKey(), path.getValue().path("get"));
            }
        });
        assertTrue(READS.size() > 40, READS.size() + " reads");
    }

    private static Set<String> parameters(JsonNode operation) {
        Set<String> names = new HashSet<>();
        for (JsonNode one : operation.path("parameters")) {
            String reference = one.path("$ref").asText();
            names.add((reference.isEmpty() ? one : document.at(reference.substring(1))).path("name").asText());
        }
        return names;
    }

    /** A client need not know which report says what; a report itself has a region, and is filtered by that name. */
    @Test
    void eachListOfRecordsIsNarrowedToAPlaceAndAYear() {
        List<String> without = new ArrayList<>();
        READS.forEach((path, read) -> {
            Set<String> names = parameters(read);
            boolean ofOne = path.contains("{") || OF_NO_REPORT.contains(path);
            String place = path.startsWith("/api/v1/reports") ? "region" : "province";
            if (names.contains("limit") && !ofOne && !names.containsAll(Set.of(place, "year"))) {
                without.add(path);
            }
        });
        assertEquals(List.of(), without);
    }

    /** Two of one operation become a union in a client that is generated. */
    @Test
    void anAnswerHasOneMediaType() {
        READS.forEach((path, read) -> assertEquals(1, read.at("/responses/200/content").size(), path));
    }

    /** Two widely used generators take an empty requirement for one that must be met. */
    @Test
    void whatIsPublicSaysThatItNeedsNothing() {
        READS.forEach((path, read) -> assertEquals("[]", read.path("security").toString(), path));
        assertFalse(document.toString().contains("\"security\":[{}]"));
    }

    @Test
    void whatIsRecordedCanBeListed() {
        for (String facts : List.of("observations", "milestones", "status-reports", "reports", "indicator-aliases")) {
            assertTrue(READS.containsKey("/api/v1/" + facts), facts);
        }
        document.path("paths").properties().forEach(path -> {
            if (path.getValue().has("post") && path.getKey().matches(".*/(milestones|status-reports|observations)")) {
                assertTrue(READS.containsKey(path.getKey()), path.getKey());
            }
        });
    }

    /** One generator refuses the whole document for a stream that is anything else. */
    @Test
    void aStreamIsAText() {
        JsonNode stream = READS.get("/api/v1/changes/stream");
        assertEquals("string", stream.at("/responses/200/content/text~1event-stream/schema/type").asText());
        assertEquals("latest", stream.at("/parameters/0/example").asText(), "what Swagger UI fills in");
    }
}
