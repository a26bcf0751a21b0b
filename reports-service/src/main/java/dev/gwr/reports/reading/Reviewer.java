package dev.gwr.reports.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gwr.commons.change.ChangeKind;
import dev.gwr.commons.change.ChangedResource;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.problem.Violation;
import dev.gwr.commons.store.changes.ChangeLog;
import dev.gwr.commons.store.changes.ChangedRecord;
import dev.gwr.commons.store.recording.CurrentUser;
import dev.gwr.commons.store.recording.IfMatch;
import dev.gwr.commons.store.recording.UpdateHeaders;
import dev.gwr.commons.store.units.AddedUnits;
import dev.gwr.model.Citation;
import dev.gwr.reports.Json;
import dev.gwr.reports.alias.IndicatorAliases;
import dev.gwr.reports.publication.IndicatorCatalogue;
import dev.gwr.reports.publication.Publisher;
import dev.gwr.reports.region.RegionCatalogue;
import dev.gwr.reports.report.ReportEntity;
import dev.gwr.reports.report.ReportState;
import dev.gwr.reports.text.TextOutline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What people decide about readings. Every method runs within a write. A published report is published anew with each
 * decision.
 */
@ApplicationScoped
class Reviewer {

    private static final String READING = "reading";
    private static final String INDICATOR = "indicator";
    private static final String CITATIONS = "citations";
    private static final String COMMITMENTS = "commitments";

    /** What a record that a person adds is not, unless it says so. */
    private static final Map<ReadingKind, List<String>> NO_BY_DEFAULT = Map.of(ReadingKind.TARGET,
            List.of("aspirational", "headline"),
            ReadingKind.OBSERVATION, List.of("forecast"), ReadingKind.PROJECT, List.of("major"));

    @Inject
    EntityManager entities;

    @Inject
    CurrentUser user;

    @Inject
    Readings readings;

    @Inject
    ReadingHistory history;

    @Inject
    Publisher publisher;

    @Inject
    IndicatorCatalogue indicators;

    @Inject
    IndicatorAliases aliases;

    @Inject
    RegionCatalogue regions;

    @Inject
    AddedUnits units;

    @Inject
    ChangeLog changes;

    @Inject
    ObjectMapper strict;

    ReportReading confirm(String report, String id, UpdateHeaders headers, Instant now) {
        ReadingEntity reading = find(report, id, headers);
        decide(reading, ReviewState.CONFIRMED, ReviewAction.CONFIRMED, null, now);
        finish(ReportEntity.get(report), now);
        return ReportReading.of(reading);
    }

    /** Confirms all of them or none: the editor who sends the list has not seen what others decided since. */
    ConfirmedReadings confirm(String report, List<String> ids, Instant now) {
        List<ReadingEntity> found = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        for (String id : ids.stream().distinct().toList()) {
            ReadingEntity reading = ReadingEntity.findById(new ReadingEntity.Key(report, id));
            if (reading == null) {
                violations.add(Violation.body("ids", "there is no reading '" + id + "'"));
            } else if (reading.by != null && reading.state != ReviewState.CONFIRMED) {
                violations.add(Violation.body("ids", "'" + id + "' is " + reading.state + " by " + reading.by));
            } else {
                found.add(reading);
            }
        }
        if (!violations.isEmpty()) {
            throw new ProblemException(ProblemType.NOT_CURRENT, "None is confirmed: " + violations.get(0).message(),
                    violations);
        }
        found.forEach(reading -> decide(reading, ReviewState.CONFIRMED, ReviewAction.CONFIRMED, null, now));
        ReportEntity about = ReportEntity.get(report);
        finish(about, now);
        return new ConfirmedReadings(report, found.stream().map(ReportReading::of).toList(), about.version);
    }

    ReportReading correct(String report, String id, ReadingCorrection body, UpdateHeaders headers, Instant now) {
        ReadingEntity reading = find(report, id, headers);
        ReportEntity about = ReportEntity.get(report);
        TextOutline outline = readings.outline(about);
        ObjectNode record = reading.content();
        JsonNode before = record.get(READING);
        String indicator = record.path(INDICATOR).asText("");
        JsonNode changes = Json.MAPPER.valueToTree(body.changes());
        if (reading.kind == ReadingKind.EXCUSE && changes.has("reason")) {
            record.remove("reasonEn"); // It would say what the machine said.
        }
        merge(record, changes);
        record.put("id", id);
        record.set(READING, before);
        if (before == null) {
            record.remove(READING);
        }
        record.findParents("quote").forEach(citation -> ((ObjectNode) citation).put("report", report));
        reading.say(proof(reading.kind, outline, about).prove(record, strict), outline);
        teach(indicator, reading, about, now);
        decide(reading, ReviewState.CORRECTED, ReviewAction.CORRECTED, body.reason(), now);
        finish(about, now);
        return ReportReading.of(reading);
    }

    /**
     * An editor who replaces a provisional indicator by one of the catalogue gives that one another name (an alias).
     */
    private void teach(String before, ReadingEntity reading, ReportEntity about, Instant now) {
        String indicator = reading.content().path(INDICATOR).asText("");
        if (!indicator.equals(before) && indicators.find(indicator).isPresent()) {
            about.frame().indicators().stream().filter(one -> one.provisional() && one.id().equals(before)).findFirst()
                    .ifPresent(one -> aliases.offer(before, one.name(), indicator, about.id, reading.id, now));
        }
    }

    ReportReading reject(String report, String id, String reason, UpdateHeaders headers, Instant now) {
        ReadingEntity reading = find(report, id, headers);
        decide(reading, ReviewState.REJECTED, ReviewAction.REJECTED, reason, now);
        finish(ReportEntity.get(report), now);
        return ReportReading.of(reading);
    }

    /** Adds what the machine missed. */
    ReportReading add(String report, ReadingCreate body, Instant now) {
        ReportEntity about = ReportEntity.get(report);
        TextOutline outline = readings.outline(about);
        TextOutline.Paragraph paragraph = outline.paragraph(body.section(), body.paragraph())
                .orElseThrow(() -> ProblemException.body("paragraph", "there is no such paragraph in the report"));
        String quote = paragraph.between(body.start(), body.end())
                .orElseThrow(() -> ProblemException.body("end", "start and end are not within the paragraph"));
        ObjectNode record = Json.MAPPER.valueToTree(body.record());
        String id = report + '-' + (body.kind() == ReadingKind.EXCUSE ? "x" : "l") + paragraph.line() + '-'
                + body.start();
        if (ReadingEntity.findById(new ReadingEntity.Key(report, id)) != null) {
            throw new ProblemException(ProblemType.DUPLICATE, "There is a reading of these words already: " + id,
                    List.of());
        }
        record.put("id", id);
        record.remove(READING);
        NO_BY_DEFAULT.getOrDefault(body.kind(), List.of()).stream().filter(field -> !record.has(field))
                .forEach(field -> record.put(field, false));
        cite(body.kind(), record, new Citation(report, body.section(), body.paragraph(), body.start(), body.end(),
                quote));
        ReadingEntity reading = new ReadingEntity();
        reading.report = report;
        reading.id = id;
        reading.version = history.last(report, id);
        reading.ordinal = Integer.MAX_VALUE;
        reading.state = ReviewState.CORRECTED;
        reading.say(proof(body.kind(), outline, about).prove(record, strict), outline);
        reading.review(ReviewState.CORRECTED, null, user.name(), now);
        entities.persist(reading);
        entities.flush();
        history.add(reading, ReviewAction.ADDED);
        finish(about, now);
        return ReportReading.of(reading);
    }

    private static void cite(ReadingKind kind, ObjectNode record, Citation citation) {
        ArrayNode citations = Json.MAPPER.createArrayNode().add(Json.MAPPER.<JsonNode>valueToTree(citation));
        if (kind == ReadingKind.PROJECT) {
            record.path(COMMITMENTS).forEach(commitment -> {
                if (commitment instanceof ObjectNode one) {
                    one.set(CITATIONS, citations);
                }
            });
        } else {
            record.set(CITATIONS, citations);
        }
    }

    /** Says that all of a paragraph is read. */
    CompletedParagraph complete(String report, String section, int number, Instant now) {
        ReportEntity about = ReportEntity.get(report);
        readings.outline(about).paragraph(section, number)
                .orElseThrow(() -> ProblemException.notFound("paragraph", section + '/' + number));
        entities.createNativeQuery("insert into paragraph_completion (report, section, paragraph, at, by) values "
                + "(:report, :section, :paragraph, :at, :by) on conflict do "
                + "nothing").setParameter("report", report).setParameter("section", section)
                .setParameter("paragraph", number).setParameter("at", now).setParameter("by",
                user.name()).executeUpdate();
        finish(about, now);
        return new CompletedParagraph(report, section, number, now, user.name(), about.version);
    }

    private static ReadingEntity find(String report, String id, UpdateHeaders headers) {
        ReadingEntity reading = ReadingEntity.get(report, id);
        IfMatch.check(headers, id, reading.version);
        return reading;
    }

    private void decide(ReadingEntity reading, ReviewState state, ReviewAction action, String reason, Instant now) {
        reading.review(state, reason, user.name(), now);
        entities.flush();
        history.add(reading, action);
    }

    private RecordProof proof(ReadingKind kind, TextOutline outline, ReportEntity report) {
        units.learn();
        return new RecordProof(kind, outline, id -> indicators.find(id).isPresent()
                || report.frame().indicators().stream().anyMatch(one -> one.id().equals(id)), regions::has);
    }

    private void finish(ReportEntity report, Instant now) {
        report.version++;
        entities.flush();
        readings.count(report, readings.outline(report));
        if (report.state == ReportState.PUBLISHED) {
            publisher.publish(report, user.name(), now);
        } else {
            changes.add(ChangeKind.REVISED, ChangedRecord.report(ChangedResource.REPORT, report.id), user.name(),
                    now);
        }
    }

    /** A merge patch, RFC 7396. */
    private static void merge(ObjectNode into, JsonNode changes) {
        changes.properties().forEach(change -> {
            JsonNode value = change.getValue();
            if (value.isNull()) {
                into.remove(change.getKey());
            } else if (value.isObject()) {
                ObjectNode nested = into.get(change.getKey()) instanceof ObjectNode there ? there
                        : Json.MAPPER.createObjectNode();
                merge(nested, value);
                into.set(change.getKey(), nested);
            } else {
                into.set(change.getKey(), value);
            }
        });
    }
}
