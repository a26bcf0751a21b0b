package dev.gwr.projects.milestone;

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
import dev.gwr.commons.store.recording.UpdateHeaders;
import dev.gwr.model.MilestoneKind;
import dev.gwr.model.Period;
import dev.gwr.model.ProjectStatus;
import dev.gwr.projects.project.ProjectEvent;
import dev.gwr.projects.project.ProjectStatusHistory;
import dev.gwr.projects.project.ProjectEntity;
import dev.gwr.projects.project.StatusMoves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Records what happened to projects. Every method runs within a write, see
 * WriteTransaction: nobody else writes meanwhile. */
@ApplicationScoped
public class MilestoneRecorder {

    /** No project of a work report is older than the People's Republic; a day before is a slip. */
    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);

    @Inject
    CurrentUser user;

    @Inject
    EndPreconditions preconditions;

    @Inject
    ChangeLog changes;

    @Inject
    ProjectStatusHistory history;

    @Inject
    ReportAmendments notes;

    Milestone record(String projectId, MilestoneCreate fact, Instant now) {
        ProjectEntity project = ProjectEntity.findById(projectId);
        if (project == null) {
            throw ProblemException.notFound("project", projectId);
        }
        List<MilestoneEntity> others = current(project);
        check(fact, others, now);
        checkMove(project, fact, others);
        return add(id(project, fact), project, fact, Recording.first(user.writer(), now), ChangeKind.RECORDED, now);
    }

    Milestone correct(String id, MilestoneCorrection correction, UpdateHeaders headers, Instant now) {
        MilestoneEntity old = find(id);
        preconditions.check(id, old.recording, headers);
        MilestoneCreate fact = correction.fact();
        if (old.says(fact)) {
            throw new ProblemException(ProblemType.DUPLICATE, "'" + id + "' says just that already", List.of());
        }
        List<MilestoneEntity> others = current(old.project).stream().filter(one -> !one.id.equals(id)).toList();
        check(fact, others, now);
        if (!(fact.status() == old.status && fact.kindOrProgress() == old.kind && fact.date().equals(old.day))) {
            checkMove(old.project, fact, others);
        }
        String newId = id(old.project, fact);
        old.recording = old.recording.superseded(newId, correction.reason(), user.name(), now);
        // Before the new one comes, which may say the same but for its source: of what holds, nothing is there twice.
        old.persistAndFlush();
        return add(newId, old.project, fact, Recording.correcting(id, correction.reason(), user.writer(), now),
                ChangeKind.CORRECTED, now);
    }

    /**
     * What is left is possible without it, as a project may pass over a status, unless something was resumed after it.
     */
    Milestone withdraw(String id, String reason, UpdateHeaders headers, Instant now) {
        MilestoneEntity e = find(id);
        preconditions.check(id, e.recording, headers);
        List<ProjectEvent> left = current(e.project).stream().filter(one -> !one.id.equals(id))
                .map(MilestoneEntity::event).toList();
        StatusMoves.fault(e.project, left, null).ifPresent(after -> {
            throw new ProblemException(ProblemType.IMPOSSIBLE_STATUS, "Without it '" + after.milestone() + "' ("
                    + after.kind() + " on "
                    + after.day() + ") would be impossible: withdraw that first", List.of());
        });
        e.recording = e.recording.withdrawn(reason, user.name(), now);
        finish(e, ChangeKind.WITHDRAWN, now);
        return Milestone.of(e, notes.of(List.of(id)).get(id), null);
    }

    /** Works out anew where a project stands, after what the reports say of it was loaded. */
    public void restate(ProjectEntity project, Instant now) {
        history.restate(project, current(project).stream().map(MilestoneEntity::event).toList(), now);
    }

    static MilestoneEntity find(String id) {
        MilestoneEntity found = MilestoneEntity.findById(id);
        if (found == null) {
            throw ProblemException.notFound("milestone", id);
        }
        return found;
    }

    static List<MilestoneEntity> current(ProjectEntity project) {
        return MilestoneEntity.list("project = ?1 and recording.endedAt is null order by day, id", project);
    }

    private static void check(MilestoneCreate fact, List<MilestoneEntity> others, Instant now) {
        if (fact.date().isAfter(LocalDate.ofInstant(now, Period.ZONE))) {
            throw ProblemException.body("date", "must not be in the future");
        }
        if (fact.date().isBefore(EARLIEST)) {
            throw ProblemException.body("date", "must not be before " + EARLIEST);
        }
        checkPlan(fact);
        String folded = SearchText.normalise(fact.what());
        if (folded.isEmpty()) {
            throw ProblemException.body("what", "it holds no letter and no digit");
        }
        others.stream().filter(one -> one.day.equals(fact.date()) && one.status == fact.status()
                        && one.kind == fact.kindOrProgress() && one.folded.equals(folded))
                .findFirst().ifPresent(same -> {
                    throw new ProblemException(ProblemType.DUPLICATE, "It is recorded already, as '" + same.id + "'",
                            List.of());
                });
    }

    /** What is planned, put off or stopped is no status; only a plan has a planned date. */
    private static void checkPlan(MilestoneCreate fact) {
        MilestoneKind kind = fact.kindOrProgress();
        boolean plan = kind == MilestoneKind.PLANNED || kind == MilestoneKind.DELAYED;
        if (fact.status() != null && (plan || kind == MilestoneKind.SUSPENDED)) {
            throw ProblemException.body("status", "a " + kind + " brings no status");
        }
        if (fact.planned() == null ? kind == MilestoneKind.PLANNED : !plan) {
            throw ProblemException.body("planned", kind == MilestoneKind.PLANNED ? "must be given with PLANNED"
                    : "it goes with PLANNED and DELAYED only");
        }
        if (fact.planned() != null && fact.planned().status() == ProjectStatus.CANCELLED) {
            throw ProblemException.body("planned.status", "must not be CANCELLED");
        }
        if (fact.planned() != null && fact.planned().date().isBefore(fact.date())) {
            throw ProblemException.body("planned.date", "must not be before the day on which it was announced");
        }
    }

    private static void checkMove(ProjectEntity project, MilestoneCreate fact, List<MilestoneEntity> others) {
        MilestoneKind kind = fact.kindOrProgress();
        List<ProjectEvent> events = others.stream().map(MilestoneEntity::event).toList();
        ProjectEvent wanted = ProjectEvent.milestone(null, fact.date(), kind, fact.status(), fact.planned());
        Optional<ProjectEvent> fault = StatusMoves.faultWith(project, events, wanted);
        if (fault.isEmpty()) {
            return;
        }
        String told = others.stream().filter(one -> one.status != null || one.kind == MilestoneKind.SUSPENDED
                || one.kind == MilestoneKind.RESUMED).map(MilestoneRecorder::told).reduce(project.status == null
                        ? "the report does not say how far it is" : "the report says " + project.status + " on "
                        + project.statusOn,
                        (all, one) -> all + ", recorded is " + one);
        List<String> names = StatusMoves.allowed(project, events, fact.date(), kind).stream()
                .map(ProjectStatus::name).toList();
        if (fact.status() == null || kind == MilestoneKind.RESUMED && names.isEmpty()) {
            throw new ProblemException(ProblemType.IMPOSSIBLE_STATUS, "On " + fact.date() + " the project cannot have "
                    + "been " + kind
                    + (names.isEmpty() ? "" : " without a status") + ": " + told,
                    List.of(new Violation(Violation.In.BODY,
                            names.isEmpty() ? "kind" : "status", "it does not fit what came before or after", names)));
        }
        throw new ProblemException(ProblemType.IMPOSSIBLE_STATUS, "On " + fact.date() + " the project cannot have "
                + "become " + fact.status()
                + ", but " + (names.isEmpty() ? "nothing else either" : String.join(", ", names)) + ": " + told,
                List.of(new Violation(Violation.In.BODY, "status", "the project cannot have become that on that day",
                names)));
    }

    private static String told(MilestoneEntity one) {
        return (one.kind == MilestoneKind.PROGRESS ? "" : one.kind + (one.status == null ? "" : " "))
                + (one.status == null ? "" : one.status)
                + " on " + one.day + " ('" + one.id + "')";
    }

    private static String id(ProjectEntity project, MilestoneCreate fact) {
        return FactIds.of(project.id, fact.date().toString());
    }

    private Milestone add(String id, ProjectEntity project, MilestoneCreate fact, Recording recording, ChangeKind kind,
            Instant now) {
        MilestoneEntity e = new MilestoneEntity(id, project, fact, recording);
        e.persist();
        finish(e, kind, now);
        return Milestone.of(e, null, null);
    }

    private void finish(MilestoneEntity e, ChangeKind kind, Instant now) {
        restate(e.project, now);
        changes.add(kind, new ChangedRecord(ChangedResource.MILESTONE, e.id, e.project.name, e.project.nameEn),
                user.name(), now);
    }
}
