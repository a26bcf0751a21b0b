package dev.gwr.targets.observation;

import dev.gwr.commons.change.ChangeKind;
import dev.gwr.commons.change.ChangedResource;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.problem.Violation;
import dev.gwr.commons.search.SearchText;
import dev.gwr.commons.store.changes.ChangeLog;
import dev.gwr.commons.store.changes.ChangedRecord;
import dev.gwr.commons.store.recording.CurrentUser;
import dev.gwr.commons.store.recording.EndPreconditions;
import dev.gwr.commons.store.recording.FactIds;
import dev.gwr.commons.store.recording.Recording;
import dev.gwr.commons.store.recording.ReportAmendments;
import dev.gwr.commons.store.recording.Source;
import dev.gwr.commons.store.recording.UpdateHeaders;
import dev.gwr.model.Bound;
import dev.gwr.model.Period;
import dev.gwr.targets.indicator.IndicatorEntity;
import dev.gwr.targets.progress.ProgressHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Records measured values. Every method runs within a write, see WriteTransaction. */
@ApplicationScoped
class ObservationRecorder {

    /** Recorded values come after those of every report, in the order of time: by the second, from here. */
    private static final String AFTER_REPORTS = "~";
    private static final Instant FIRST_SECOND = Instant.parse("2020-01-01T00:00:00Z");

    @Inject
    EntityManager entities;

    @Inject
    CurrentUser user;

    @Inject
    EndPreconditions preconditions;

    @Inject
    ChangeLog changes;

    @Inject
    ProgressHistory history;

    @Inject
    ReportAmendments notes;

    Observation record(ObservationCreate body, Instant now) {
        IndicatorEntity indicator = IndicatorEntity.findById(body.indicator());
        if (indicator == null) {
            throw ProblemException.body("indicator", "there is no indicator '" + body.indicator() + "'");
        }
        ObservationEntity e = new ObservationEntity();
        e.indicator = indicator;
        e.province = province(body.province(), indicator);
        e.coverage = body.coverage() == null ? Coverage.TO_DATE : body.coverage();
        e.over(period(body.period()));
        e.value = PlausibleValue.of(indicator, body.value(), body.unit());
        Neighbours neighbours = Neighbours.of(e);
        neighbours.refuseSameMonths();
        neighbours.refuseContradictions(body.fallMeant());
        add(e, body.source(), body.note(), Recording.first(user.writer(), now));
        finish(e, ChangeKind.RECORDED, now);
        return Observation.of(e, null);
    }

    Observation correct(String id, ObservationCorrection body, UpdateHeaders headers, Instant now) {
        ObservationEntity old = find(id);
        preconditions.check(id, old.recording, headers);
        // Ended first: two values must never hold for one period, not even within this transaction.
        old.knownTo = now;
        entities.flush();
        ObservationEntity e = new ObservationEntity();
        e.indicator = old.indicator;
        e.province = old.province;
        e.coverage = old.coverage;
        e.over(Period.read(old.period).orElseThrow());
        e.value = PlausibleValue.of(old.indicator, body.value(), body.unit());
        Neighbours.of(e).refuseContradictions(body.fallMeant());
        add(e, body.source(), body.note(), Recording.correcting(id, body.reason(), user.writer(), now));
        old.recording = old.recording.superseded(e.id, body.reason(), user.name(), now);
        finish(e, ChangeKind.CORRECTED, now);
        return Observation.of(e, null);
    }

    Observation withdraw(String id, String reason, UpdateHeaders headers, Instant now) {
        ObservationEntity e = find(id);
        preconditions.check(id, e.recording, headers);
        e.knownTo = now;
        e.recording = e.recording.withdrawn(reason, user.name(), now);
        finish(e, ChangeKind.WITHDRAWN, now);
        return Observation.of(e, notes.of(List.of(id)).get(id));
    }

    static ObservationEntity find(String id) {
        ObservationEntity found = ObservationEntity.findById(id);
        if (found == null) {
            throw ProblemException.notFound("observation", id);
        }
        return found;
    }

    private static Period period(String text) {
        Period period = Period.read(text).orElseThrow(() -> ProblemException.body("period",
                "'" + text + "' is no period such as 2024, 2024-H1, 2024-Q1 or 2024-09"));
        if (!period.isOverOn(LocalDate.now(Period.ZONE))) {
            throw ProblemException.body("period", "it is not over yet: nobody can have measured it");
        }
        return period;
    }

    /**
     * The province may be left out where only one has targets of the indicator, or where reports of only one are here.
     */
    private String province(String given, IndicatorEntity indicator) {
        List<String> known = entities.createQuery(
                "select distinct province from TargetEntity order by province", String.class).getResultList();
        if (given != null && known.contains(given)) {
            return given;
        }
        List<String> owners = entities.createQuery("select distinct province from TargetEntity where indicator = ?1 "
                + "order by province", String.class).setParameter(1, indicator).getResultList();
        List<String> possible = given != null || owners.isEmpty() ? known : owners;
        if (given == null && possible.size() == 1) {
            return possible.get(0);
        }
        String message = given == null ? "must be given: several have targets of it" : "no report is of '" + given
                + "'";
        throw new ProblemException(ProblemType.INVALID_BODY, "province: " + message,
                List.of(new Violation(Violation.In.BODY, "province", message, possible)));
    }

    private String[] regionsUp(String region) {
        List<?> up = entities.createNativeQuery("with recursive up as (select code, parent from region where code = "
                + ":region union all select r.code, r.parent from region r join up on r.code = "
                + "up.parent) select code from up", String.class)
                .setParameter("region", region).getResultList();
        return up.toArray(String[]::new);
    }

    private void add(ObservationEntity e, Source source, String note, Recording recording) {
        e.id = FactIds.of(e.indicator.id, e.period);
        e.source = source;
        e.note = note;
        e.recording = recording;
        e.regionsUp = regionsUp(e.province);
        e.knownFrom = recording.at();
        e.bound = Bound.EXACTLY;
        e.sections = new String[0];
        e.citations = List.of();
        e.listKey = AFTER_REPORTS;
        e.position = (int) (recording.at().getEpochSecond() - FIRST_SECOND.getEpochSecond());
        e.searchName = SearchText.normalise(e.indicator.name);
        e.searchText = e.indicator.searchText + ' ' + SearchText.normalise(String.join(" ",
                source.document() == null ? "" : source.document(), note == null ? "" : note));
        e.persist();
    }

    private void finish(ObservationEntity e, ChangeKind kind, Instant now) {
        history.measured(e.indicator, e.province, now);
        String name = e.indicator.name + ' ' + e.period;
        String nameEn = e.indicator.nameEn == null ? null : e.indicator.nameEn + ' ' + e.period;
        changes.add(kind, new ChangedRecord(ChangedResource.OBSERVATION, e.id, name, nameEn), user.name(), now);
    }
}
