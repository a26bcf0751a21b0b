package dev.gwr.reports.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gwr.model.Citation;
import dev.gwr.model.ReadingState;
import dev.gwr.model.publication.Publication;
import dev.gwr.reports.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A record with all that was read of it: as JSON, since the review treats every kind of record alike. */
public record ReadRecord(ReadingKind kind, ObjectNode record, List<JsonNode> alternatives) {

    private static final String READING = "reading";

    public static ReadRecord of(ReadingKind kind, Object record) {
        return new ReadRecord(kind, Json.MAPPER.valueToTree(record), List.of());
    }

    /** The same, with what else was read of the same thing. */
    public ReadRecord besides(List<Object> others) {
        return new ReadRecord(kind, record, others.stream().map(other -> Json.MAPPER.<JsonNode>valueToTree(other))
                .toList());
    }

    /** All records of a publication, each kind in its order. */
    public static List<ReadRecord> all(Publication publication) {
        List<ReadRecord> records = new ArrayList<>();
        publication.targets().forEach(one -> records.add(of(ReadingKind.TARGET, one)));
        publication.observations().forEach(one -> records.add(of(ReadingKind.OBSERVATION, one)));
        publication.projects().forEach(one -> records.add(of(ReadingKind.PROJECT, one)));
        publication.terms().forEach(one -> records.add(of(ReadingKind.TERM, one)));
        return records;
    }

    public String id() {
        return record.path("id").asText();
    }

    /** What to call it in a list. */
    public String name() {
        return switch (kind) {
            case TERM -> record.path("term").asText(null);
            case EXCUSE -> citations().get(0).quote();
            default -> record.path("name").asText(null);
        };
    }

    /** Where it stands: of a project, where its commitments do; mentions of a term aside. */
    public List<Citation> citations() {
        List<Citation> citations = new ArrayList<>();
        if (kind == ReadingKind.PROJECT) {
            record.path("commitments").forEach(commitment -> add(commitment.path("citations"), citations));
        } else {
            add(record.path("citations"), citations);
        }
        return citations;
    }

    private static void add(JsonNode list, List<Citation> citations) {
        list.forEach(one -> citations.add(Json.MAPPER.convertValue(one, Citation.class)));
    }

    public ReviewState state() {
        JsonNode state = record.path(READING).path("state");
        return state.isMissingNode() ? ReviewState.CONFIRMED : ReviewState.of(ReadingState.valueOf(state.asText()));
    }

    public BigDecimal confidence() {
        JsonNode confidence = record.path(READING).path("confidence");
        return confidence.isNumber() ? confidence.decimalValue() : null;
    }

    public String rule() {
        return record.path(READING).path("rule").asText(null);
    }
}
