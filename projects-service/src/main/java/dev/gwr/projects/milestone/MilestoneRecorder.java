package dev.gwr.projects.milestone;

import dev.gwr.commons.change.ChangeKind;
import dev.gwr.commons.change.ChangedResource;
import dev.gwr.commons.period.Period;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.problem.Violation;
import dev.gwr.commons.search.SearchText;
import dev.gwr.commons.store.changes.ChangeLog;
import dev.gwr.commons.store.recording.Actor;
import dev.gwr.commons.store.recording.Ending;
import dev.gwr.commons.store.recording.FactIds;
import dev.gwr.commons.store.recording.Recording;
import dev.gwr.commons.store.recording.RevisionNotes;
import dev.gwr.commons.store.recording.UpdateHeaders;
import dev.gwr.projects.project.ProjectBook;
import dev.gwr.projects.project.ProjectEntity;
import dev.gwr.projects.project.StatusMoves;
import dev.gwr.seeds.ProjectStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Records what happened to projects. Every method runs within a write, see Writes: nobody else writes meanwhile. */
@ApplicationScoped
public class MilestoneRecorder {

    /** No project of a work report is older than the People's Republic; a day before is a slip. */
    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);

    @Inject
    Actor actor;

    @Inject
    Ending ending;

    @Inject
    ChangeLog changes;

    @Inject
    ProjectBook book;

    @Inject
    RevisionNotes notes;

    Milestone record(String projectId, MilestoneCreate fact, Instant now) {
        ProjectEntity project = ProjectEntity.findById(projectId);
        if (project == null) {
            throw ProblemException.notFound("project", projectId);
        }
        List<MilestoneEntity> others = current(project);
        check(fact, others, now);
        if (fact.status() != null) {
            checkMove(project, fact, others);
        }
        return add(id(project, fact), project, fact, Recording.first(actor.name(), now), ChangeKind.RECORDED, now);
    }

    Milestone correct(String id, MilestoneCorrection correction, UpdateHeaders headers, Instant now) {
        MilestoneEntity old = find(id);
        ending.check(old.recording, headers);
        MilestoneCreate fact = correction.fact();
        if (old.says(fact)) {
            throw new ProblemException(ProblemType.DUPLICATE, "'" + id + "' says just that already", List.of());
        }
        List<MilestoneEntity> others = current(old.project).stream().filter(one -> !one.id.equals(id)).toList();
        check(fact, others, now);
        if (fact.status() != null && !(fact.status() == old.status && fact.date().equals(old.day))) {
            checkMove(old.project, fact, others);
        }
        String newId = id(old.project, fact);
        old.recording = old.recording.superseded(newId, correction.reason(), actor.name(), now);
        // Before the new one comes, which may say the same but for its source: of what holds, nothing is there twice.
        old.persistAndFlush();
        return add(newId, old.project, fact, Recording.correcting(id, correction.reason(), actor.name(), now), ChangeKind.CORRECTED, now);
    }

    /** What is left is possible without it: a project may pass over a status. */
    Milestone withdraw(String id, String reason, UpdateHeaders headers, Instant now) {
        MilestoneEntity e = find(id);
        ending.check(e.recording, headers);
        e.recording = e.recording.withdrawn(reason, actor.name(), now);
        finish(e, ChangeKind.WITHDRAWN, now);
        return Milestone.of(e, notes.of(List.of(id)).get(id), null);
    }

    /** Works out anew where a project stands, after what the reports say of it was loaded. */
    public void restate(ProjectEntity project, Instant now) {
        book.restate(project, current(project).stream().map(MilestoneEntity::happening).toList(), now);
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
        String folded = SearchText.normalise(fact.what());
        if (folded.isEmpty()) {
            throw ProblemException.body("what", "it holds no letter and no digit");
        }
        others.stream().filter(one -> one.day.equals(fact.date()) && one.status == fact.status() && one.folded.equals(folded))
                .findFirst().ifPresent(same -> {
                    throw new ProblemException(ProblemType.DUPLICATE, "It is recorded already, as '" + same.id + "'", List.of());
                });
    }

    private static void checkMove(ProjectEntity project, MilestoneCreate fact, List<MilestoneEntity> others) {
        List<ProjectStatus> allowed = StatusMoves.allowed(project, others.stream().map(MilestoneEntity::happening).toList(), fact.date());
        if (allowed.contains(fact.status())) {
            return;
        }
        List<String> names = allowed.stream().map(ProjectStatus::name).toList();
        String told = others.stream().filter(one -> one.status != null).map(one -> one.status + " on " + one.day + " ('" + one.id + "')")
                .reduce("the report says " + project.status + " on " + project.statusOn, (all, one) -> all + ", recorded is " + one);
        throw new ProblemException(ProblemType.IMPOSSIBLE_STATUS, "On " + fact.date() + " the project cannot have become " + fact.status()
                + ", but " + (names.isEmpty() ? "nothing else either" : String.join(", ", names)) + ": " + told,
                List.of(new Violation(Violation.In.BODY, "status", "the project cannot have become that on that day", names)));
    }

    private static String id(ProjectEntity project, MilestoneCreate fact) {
        return FactIds.of(project.id, fact.date().toString());
    }

    private Milestone add(String id, ProjectEntity project, MilestoneCreate fact, Recording recording, ChangeKind kind, Instant now) {
        MilestoneEntity e = new MilestoneEntity(id, project, fact, recording);
        e.persist();
        finish(e, kind, now);
        return Milestone.of(e, null, null);
    }

    private void finish(MilestoneEntity e, ChangeKind kind, Instant now) {
        restate(e.project, now);
        changes.add(kind, ChangedResource.MILESTONE, e.id, actor.name(), now);
    }
}
