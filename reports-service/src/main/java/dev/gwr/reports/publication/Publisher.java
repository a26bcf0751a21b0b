package dev.gwr.reports.publication;

import dev.gwr.commons.change.ChangeKind;
import dev.gwr.commons.change.ChangedResource;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.store.changes.ChangeLog;
import dev.gwr.commons.store.changes.ChangedRecord;
import dev.gwr.model.publication.Publication;
import dev.gwr.model.publication.PublishedIndicator;
import dev.gwr.model.publication.PublishedObservation;
import dev.gwr.model.publication.PublishedProject;
import dev.gwr.model.publication.PublishedTarget;
import dev.gwr.model.publication.PublishedTerm;
import dev.gwr.model.publication.SamePromises;
import dev.gwr.reports.Json;
import dev.gwr.reports.reading.ReadingEntity;
import dev.gwr.reports.reading.ReadingKind;
import dev.gwr.reports.reading.Readings;
import dev.gwr.reports.reading.ReviewState;
import dev.gwr.reports.paragraph.Paragraphs;
import dev.gwr.reports.report.ReportEntity;
import dev.gwr.reports.report.ReportState;
import dev.gwr.seeds.Publications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes publications out of what is kept. Every method runs within a write. */
@ApplicationScoped
public class Publisher {

    @Inject
    EntityManager entities;

    @Inject
    Readings readings;

    @Inject
    IndicatorCatalogue catalogue;

    @Inject
    Paragraphs paragraphs;

    @Inject
    ChangeLog changes;

    /** Publishes a report as it now stands. Says nothing anew where nothing is new. */
    public void publish(ReportEntity report, String by, Instant now) {
        if (report.state == ReportState.REFUSED) {
            throw new ProblemException(ProblemType.IMPOSSIBLE_STATUS, "Its text does not prove its records: put it "
                    + "right, and send it again", List.of());
        }
        Publication publication = assemble(report);
        String digest = Publications.digest(publication);
        if (report.state == ReportState.PUBLISHED && digest.equals(report.digest)) {
            return;
        }
        report.state = ReportState.PUBLISHED;
        report.revision++;
        report.digest = digest;
        report.publishedAt = now;
        report.publishedBy = by;
        report.withdrawnAt = null;
        report.withdrawnBy = null;
        report.withdrawnReason = null;
        report.version++;
        entities.flush();
        entities.createNativeQuery("insert into publication (report, revision, body) values (:report, :revision, "
                + ":body) on conflict (report) do update set revision = excluded.revision, body = excluded.body")
                .setParameter("report", report.id).setParameter("revision", report.revision)
                .setParameter("body", Publications.json(publication)).executeUpdate();
        mention(report.id, publication.regionMentions());
        paragraphs.published(report);
        changes.add(ChangeKind.PUBLISHED, ChangedRecord.report(ChangedResource.REPORT, report.id), by, now);
    }

    /** Takes a published report back: the services retire its records. */
    public void withdraw(ReportEntity report, String reason, String by, Instant now) {
        if (report.state != ReportState.PUBLISHED) {
            throw new ProblemException(ProblemType.NOT_CURRENT, "It is not published", List.of());
        }
        report.state = ReportState.WITHDRAWN;
        report.revision++;
        report.withdrawnAt = now;
        report.withdrawnBy = by;
        report.withdrawnReason = reason;
        report.version++;
        mention(report.id, List.of());
        paragraphs.remove(report.id);
        changes.add(ChangeKind.WITHDRAWN, ChangedRecord.report(ChangedResource.REPORT, report.id), by, now);
    }

    private void mention(String report, List<Publication.RegionMention> mentions) {
        entities.createNativeQuery("delete from region_mention where report = :report").setParameter("report",
                report).executeUpdate();
        entities.createNativeQuery("insert into region_mention (report, region, section, paragraph, start_at, end_at, "
                + "quote, position) select :report, m ->> 'region', m -> 'citation' ->> 'section', cast(m -> "
                + "'citation' ->> 'paragraph' as integer), cast(m -> 'citation' ->> 'start' as integer), cast(m -> "
                + "'citation' ->> 'end' as integer), m -> 'citation' ->> 'quote', position from "
                + "jsonb_array_elements(cast(:mentions as jsonb)) with ordinality as list (m, "
                + "position)").setParameter("report", report).setParameter("mentions",
                Json.write(mentions)).executeUpdate();
    }

    /** All that is published of a report: its frame, and every record that was not rejected. */
    Publication assemble(ReportEntity report) {
        Map<ReadingKind, List<ReadingEntity>> kinds = readings.of(report.id).stream()
                .filter(reading -> reading.state != ReviewState.REJECTED).collect(Collectors.groupingBy(reading ->
                reading.kind));
        List<PublishedTarget> targets = records(kinds, ReadingKind.TARGET, PublishedTarget.class);
        List<PublishedObservation> observations = records(kinds, ReadingKind.OBSERVATION, PublishedObservation.class);
        Publication frame = report.frame();
        return new Publication(frame.report(), indicators(frame.indicators(), targets, observations), targets,
                observations,
                frame.sectors(),
                SamePromises.tie(records(kinds, ReadingKind.PROJECT, PublishedProject.class), targets),
                records(kinds, ReadingKind.TERM, PublishedTerm.class), frame.regionMentions());
    }

    private static <T> List<T> records(Map<ReadingKind, List<ReadingEntity>> kinds, ReadingKind kind, Class<T> type) {
        return kinds.getOrDefault(kind, List.of()).stream().map(reading -> Json.read(reading.record, type)).toList();
    }

    /** A correction may name another indicator of the catalogue, and leave a provisional one without any use. */
    private List<PublishedIndicator> indicators(List<PublishedIndicator> known, List<PublishedTarget> targets,
            List<PublishedObservation> observations) {
        Set<String> used = Stream.of(targets.stream().map(PublishedTarget::indicator),
                targets.stream().filter(target -> target.against() != null).map(target -> target.against().indicator()),
                observations.stream().map(PublishedObservation::indicator)).flatMap(ids -> ids)
                .filter(id -> id != null).collect(Collectors.toSet());
        Map<String, PublishedIndicator> indicators = new LinkedHashMap<>();
        known.stream().filter(one -> !one.provisional() || used.contains(one.id())).forEach(one ->
                indicators.put(one.id(), one));
        used.stream().sorted().filter(id -> !indicators.containsKey(id))
                .forEach(id -> catalogue.find(id).ifPresent(one -> indicators.put(id, one)));
        return List.copyOf(indicators.values());
    }
}
