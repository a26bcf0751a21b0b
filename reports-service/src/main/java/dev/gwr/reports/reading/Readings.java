package dev.gwr.reports.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gwr.model.Citation;
import dev.gwr.reports.Json;
import dev.gwr.reports.report.ReportEntity;
import dev.gwr.reports.text.CoverageCount;
import dev.gwr.reports.text.TextOutline;
import dev.gwr.reports.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The readings of a report as a whole. Every method that changes something runs within a write. */
@ApplicationScoped
public class Readings {

    @Inject
    EntityManager entities;

    @Inject
    ReadingHistory history;

    @Inject
    Texts texts;

    /** The text of a report as it is now, cut into its paragraphs. */
    public TextOutline outline(ReportEntity report) {
        return new TextOutline(report.frame().report(), texts.text(report.id, report.textVersion));
    }

    public List<ReadingEntity> of(String report) {
        return ReadingEntity.list("report = ?1 order by kind, ordinal, id", report);
    }

    /**
     * Brings the readings in line with what was read of a new text, or of the same text by other rules. What a person
     * decided stays, as long as its quote stands in the text.
     */
    public void takeOver(ReportEntity report, TextOutline outline, List<ReadRecord> records, String by, Instant now) {
        Map<String, ReadingEntity> kept = new LinkedHashMap<>();
        Map<String, ReadingEntity> before = new HashMap<>();
        for (ReadingEntity old : of(report.id)) {
            if (old.by == null || !stays(old, outline, now)) {
                entities.remove(old);
                before.put(old.id, old);
            } else {
                kept.put(old.id, old);
            }
        }
        entities.flush();
        Map<ReadingKind, Integer> ordinals = new EnumMap<>(ReadingKind.class);
        Map<String, Integer> versions = versions(report.id);
        for (ReadRecord record : records) {
            int ordinal = ordinals.merge(record.kind(), 1, Integer::sum);
            ReadingEntity person = kept.get(record.id());
            if (person != null) {
                person.ordinal = ordinal;
            } else if (kept.values().stream().noneMatch(one -> isSame(one, record))) {
                ReadingEntity reading = create(report.id, record, outline, ordinal, now);
                reading.version = versions.getOrDefault(record.id(), 0) + 1;
                if (reading.saysAsMuchAs(before.get(record.id()))) {
                    reading.version = before.get(record.id()).version;
                    reading.at = before.get(record.id()).at;
                }
                entities.persist(reading);
            }
        }
        entities.flush();
        history.addAll(report.id, ReviewAction.READ);
        count(report, outline);
    }

    private ReadingEntity create(String report, ReadRecord record, TextOutline outline, int ordinal, Instant now) {
        ReadingEntity reading = new ReadingEntity();
        reading.report = report;
        reading.id = record.id();
        reading.state = record.state();
        reading.confidence = record.confidence();
        reading.rule = record.rule();
        reading.alternatives = record.alternatives().isEmpty() ? null : Json.write(record.alternatives());
        reading.ordinal = ordinal;
        reading.at = now;
        reading.say(record, outline);
        return reading;
    }

    private Map<String, Integer> versions(String report) {
        Map<String, Integer> versions = new HashMap<>();
        for (Object one : entities.createNativeQuery("select id, max(version) from reading_history where report = "
                + ":report group by id", Tuple.class).setParameter("report", report).getResultList()) {
            Tuple row = (Tuple) one;
            versions.put(row.get(0, String.class), row.get(1, Integer.class));
        }
        return versions;
    }

    /** Finds the quotes again; false if one of them stands nowhere in the text any more. */
    private boolean stays(ReadingEntity reading, TextOutline outline, Instant now) {
        ReadRecord record = reading.read();
        if (record.citations().stream().allMatch(outline::proves)) {
            reading.say(record, outline);
            return true;
        }
        ObjectNode content = record.record();
        boolean found = content.findParents("quote").stream().allMatch(node -> move((ObjectNode) node, outline));
        reading.version++;
        reading.at = now;
        if (found) {
            reading.say(new ReadRecord(reading.kind, content, List.of()), outline);
        } else {
            reading.reason = "The text that came then no longer has its quote";
        }
        history.add(reading, found ? ReviewAction.MOVED : ReviewAction.DROPPED);
        return found;
    }

    private static boolean move(ObjectNode node, TextOutline outline) {
        Optional<Citation> found = outline.find(Json.MAPPER.convertValue(node, Citation.class));
        found.ifPresent(citation -> node.setAll(Json.MAPPER.<ObjectNode>valueToTree(citation)));
        return found.isPresent();
    }

    /** Whether both are of the same words: what a person decided about them holds for another reading of them, too. */
    private static boolean isSame(ReadingEntity person, ReadRecord record) {
        Citation place = record.citations().get(0);
        boolean overlaps = person.kind == record.kind() && person.section.equals(place.section())
                && person.paragraph == place.paragraph() && person.start < place.end() && place.start() < person.end;
        return overlaps && written(person.content()).equals(written(record.record()));
    }

    private static String written(JsonNode record) {
        return record.path("value").path("text").asText(record.path("name").asText(""));
    }

    /** Counts anew what of the text is read. */
    public void count(ReportEntity report, TextOutline outline) {
        CoverageCount count = new CoverageCount(outline);
        for (ReadingEntity reading : of(report.id)) {
            ReadRecord record = reading.read();
            String written = record.record().path("value").path("text").asText(null);
            boolean excuses = reading.kind == ReadingKind.EXCUSE || reading.state == ReviewState.REJECTED;
            for (Citation citation : record.citations()) {
                if (excuses) {
                    count.excuse(citation, written);
                } else {
                    count.claim(citation, written);
                }
            }
            if (!excuses && reading.kind == ReadingKind.TERM) {
                record.record().path("mentions").forEach(mention -> count.claim(
                        Json.MAPPER.convertValue(mention.path("citation"), Citation.class),
                                mention.path("surface").asText(null)));
            }
        }
        for (Object one : entities.createNativeQuery("select section, paragraph from paragraph_completion where "
                + "report = :report",
                Tuple.class).setParameter("report", report.id).getResultList()) {
            Tuple row = (Tuple) one;
            count.complete(row.get(0, String.class), row.get(1, Integer.class));
        }
        report.coverage = Json.write(count.count());
    }
}
