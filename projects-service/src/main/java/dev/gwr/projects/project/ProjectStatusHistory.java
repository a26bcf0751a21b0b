package dev.gwr.projects.project;

import dev.gwr.commons.store.recording.AsOf;
import dev.gwr.model.CommitmentStage;
import dev.gwr.model.MilestoneKind;
import dev.gwr.model.ProjectStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Stores the status of projects and commitments, with the time during which each held, in the transaction that changes
 * it: lists can then be filtered and counted, also as of a past day, without computing anything.
 */
@ApplicationScoped
public class ProjectStatusHistory {

    /** From when the first row of each holds: before anything can have been recorded. */
    static final Instant BEGINNING = Instant.EPOCH;

    /** What holds at a moment, of rows that hold from {@code validFrom} until before {@code validTo}. */
    private static final String HOLDS = " and validFrom < ?2 and (validTo is null or validTo >= ?2)";

    @Inject
    EntityManager entities;

    /** The moment that a question is about: the end of a day, or now, by the clock that the rows are written by. */
    Instant moment(String asOf) {
        Instant end = AsOf.end(asOf);
        if (end == null) {
            return (Instant) entities.createNativeQuery("select greatest(clock_timestamp(), changed_at) + interval '1 "
                    + "microsecond' from data_revision", Instant.class).getSingleResult();
        }
        return end.isAfter(BEGINNING) ? end : BEGINNING.plusMillis(1);
    }

    Map<String, ProjectStatusEntity> snapshots(Collection<String> projects, Instant moment) {
        return ProjectStatusEntity.<ProjectStatusEntity>stream("projectId in ?1" + HOLDS, projects, moment)
                .collect(Collectors.toMap(one -> one.projectId, Function.identity()));
    }

    Map<String, CommitmentProgressEntity> progress(Collection<String> commitments, Instant moment) {
        return CommitmentProgressEntity.<CommitmentProgressEntity>stream(
                "commitmentId in ?1" + HOLDS, commitments, moment)
                .collect(Collectors.toMap(one -> one.commitmentId, Function.identity()));
    }

    /** Works out anew where a project and its commitments stand, after a milestone or a report changed. */
    public void restate(ProjectEntity project, List<ProjectEvent> milestones, Instant now) {
        entities.flush();
        stand(project.id, ProjectStatusSnapshot.of(project, milestones), now);
        List<CommitmentEntity> commitments = CommitmentEntity.list("project = ?1", project);
        for (CommitmentEntity commitment : commitments) {
            if (commitment.stage.isPromise() && commitment.target == null) {
                List<ProjectEvent> events = new ArrayList<>(milestones);
                commitments.forEach(other -> told(other, commitment).ifPresent(events::add));
                progress(commitment, events, now);
            } else {
                CommitmentProgressEntity.delete("commitmentId = ?1", commitment.id);
            }
        }
        entities.flush();
    }

    /** What the review of a later report tells of the period of a promise, or of a later one. */
    private static Optional<ProjectEvent> told(CommitmentEntity result, CommitmentEntity promise) {
        boolean later = !result.stage.isPromise() && result.period.compareTo(promise.period) >= 0;
        return later ? Optional.of(ProjectEvent.told(result.report, CommitmentRule.lastDay(result), kind(result.stage),
                status(result.stage)))
                : Optional.empty();
    }

    private static MilestoneKind kind(CommitmentStage result) {
        return switch (result) {
            case APPROVED -> MilestoneKind.APPROVED;
            case UNVEILED -> MilestoneKind.UNVEILED;
            case LISTED -> MilestoneKind.LISTED;
            case UPGRADED -> MilestoneKind.UPGRADED;
            default -> MilestoneKind.PROGRESS;
        };
    }

    private static ProjectStatus status(CommitmentStage result) {
        return switch (result) {
            case COMPLETED -> ProjectStatus.COMPLETED;
            case STARTED -> ProjectStatus.IMPLEMENTATION;
            default -> null;
        };
    }

    private void stand(String project, ProjectStatusSnapshot snapshot, Instant now) {
        ProjectStatusEntity before = ProjectStatusEntity.find("projectId = ?1 and validTo is null",
                project).firstResult();
        if (before != null && before.snapshot().equals(snapshot)) {
            return;
        }
        if (before != null) {
            before.validTo = now;
            entities.flush();
        }
        ProjectStatusEntity row = new ProjectStatusEntity();
        row.projectId = project;
        row.validFrom = before == null ? BEGINNING : now;
        row.status = snapshot.status();
        row.since = snapshot.since();
        row.milestoneId = snapshot.milestone();
        row.suspendedSince = snapshot.suspendedSince();
        row.planned = snapshot.planned();
        row.persist();
    }

    /**
     * One row for as long as the period runs, another for when it is over; only rows that are over or have begun stay
     * as they are.
     */
    private void progress(CommitmentEntity commitment, List<ProjectEvent> events, Instant now) {
        Instant end = CommitmentRule.end(commitment);
        CommitmentRule.Result over = CommitmentRule.result(commitment, events, true);
        CommitmentRule.Result running = now.isBefore(end) ? CommitmentRule.result(commitment, events, false) : over;

        CommitmentProgressEntity.delete("commitmentId = ?1 and validFrom > ?2", commitment.id, now);
        CommitmentProgressEntity current = CommitmentProgressEntity.find(
                "commitmentId = ?1 order by validFrom desc", commitment.id)
                .firstResult();
        if (current == null) {
            current = row(commitment, CommitmentRule.Result.NO_DATA, BEGINNING);
        }
        if (!current.result().equals(running)) {
            close(current, now);
            current = row(commitment, running, now);
        }
        if (running.equals(over)) {
            close(current, null);
        } else {
            close(current, end);
            row(commitment, over, end);
        }
    }

    private void close(CommitmentProgressEntity row, Instant at) {
        row.validTo = at;
        entities.flush();
    }

    private static CommitmentProgressEntity row(CommitmentEntity commitment, CommitmentRule.Result result,
            Instant from) {
        CommitmentProgressEntity row = new CommitmentProgressEntity();
        row.commitmentId = commitment.id;
        row.validFrom = from;
        row.status = result.status();
        row.day = result.day();
        row.milestones = result.milestones().toArray(String[]::new);
        row.reports = result.reports().toArray(String[]::new);
        row.persist();
        return row;
    }
}
