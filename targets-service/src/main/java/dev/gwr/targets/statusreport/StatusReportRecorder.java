package dev.gwr.targets.statusreport;

import dev.gwr.commons.change.ChangeKind;
import dev.gwr.commons.change.ChangedResource;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.store.changes.ChangeLog;
import dev.gwr.commons.store.changes.ChangedRecord;
import dev.gwr.commons.store.recording.CurrentUser;
import dev.gwr.commons.store.recording.EndPreconditions;
import dev.gwr.commons.store.recording.FactIds;
import dev.gwr.commons.store.recording.Recording;
import dev.gwr.commons.store.recording.ReportAmendments;
import dev.gwr.commons.store.recording.UpdateHeaders;
import dev.gwr.model.Period;
import dev.gwr.model.ProgressStatus;
import dev.gwr.targets.goal.TargetEntity;
import dev.gwr.targets.progress.ProgressHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Records how deliverables stand. Every method runs within a write, see WriteTransaction. */
@ApplicationScoped
class StatusReportRecorder {

    /** Statuses that follow from what was reported or not reported; they cannot be reported themselves. */
    private static final Set<ProgressStatus> FOUND_BY_RULE =
            EnumSet.of(ProgressStatus.NO_DATA, ProgressStatus.NOT_JUDGED, ProgressStatus.NOT_MEASURED);

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

    StatusReport record(String targetId, StatusReportCreate body, Instant now) {
        TargetEntity target = TargetEntity.findById(targetId);
        if (target == null) {
            throw ProblemException.notFound("target", targetId);
        }
        if (!target.isReportedByPeople()) {
            throw ProblemException.body("status", "the status of a target that is measured is computed: record an "
                    + "observation of "
                    + target.indicator.id);
        }
        StatusReportEntity e = add(target, body, Recording.first(user.writer(), now));
        finish(e, ChangeKind.RECORDED, now);
        return StatusReport.of(e, null);
    }

    StatusReport correct(String id, StatusReportCorrection body, UpdateHeaders headers, Instant now) {
        StatusReportEntity old = find(id);
        preconditions.check(id, old.recording, headers);
        old.knownTo = now;
        old.persistAndFlush();
        StatusReportEntity e = add(old.target, body.fact(), Recording.correcting(
                id, body.reason(), user.writer(), now));
        old.recording = old.recording.superseded(e.id, body.reason(), user.name(), now);
        finish(e, ChangeKind.CORRECTED, now);
        return StatusReport.of(e, null);
    }

    StatusReport withdraw(String id, String reason, UpdateHeaders headers, Instant now) {
        StatusReportEntity e = find(id);
        preconditions.check(id, e.recording, headers);
        e.knownTo = now;
        e.recording = e.recording.withdrawn(reason, user.name(), now);
        finish(e, ChangeKind.WITHDRAWN, now);
        return StatusReport.of(e, notes.of(List.of(id)).get(id));
    }

    static StatusReportEntity find(String id) {
        StatusReportEntity found = StatusReportEntity.findById(id);
        if (found == null) {
            throw ProblemException.notFound("status report", id);
        }
        return found;
    }

    private StatusReportEntity add(TargetEntity target, StatusReportCreate body, Recording recording) {
        if (FOUND_BY_RULE.contains(body.status())) {
            throw ProblemException.body("status", body.status() + " cannot be reported: withdraw what was reported "
                    + "instead");
        }
        if (body.date().isAfter(LocalDate.now(Period.ZONE))) {
            throw ProblemException.body("date", "must not be in the future");
        }
        StatusReportEntity.<StatusReportEntity>stream("target = ?1 and day = ?2 and status = ?3 and knownTo is null",
                target, body.date(),
                body.status()).filter(same -> Objects.equals(same.note, body.note())
                && same.source.equals(body.source())).findFirst()
                .ifPresent(same -> {
                    throw new ProblemException(ProblemType.DUPLICATE, "It is recorded already, as '" + same.id + "'",
                            List.of());
                });
        StatusReportEntity e = new StatusReportEntity();
        e.id = FactIds.of(target.id, body.date().toString());
        e.target = target;
        e.status = body.status();
        e.day = body.date();
        e.note = body.note();
        e.source = body.source();
        e.recording = recording;
        e.persist();
        return e;
    }

    private void finish(StatusReportEntity e, ChangeKind kind, Instant now) {
        history.reported(e.target, now);
        changes.add(kind, new ChangedRecord(ChangedResource.STATUS_REPORT, e.id, e.target.name, e.target.nameEn),
                user.name(), now);
    }
}
