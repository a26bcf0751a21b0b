package dev.gwr.projects.project;

import dev.gwr.model.MilestoneKind;
import dev.gwr.model.ProjectStatus;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that happened to a project: a milestone, or what the review of a report tells.
 *
 * @param status the status that it brought, or nothing
 * @param planned what was announced then, or nothing
 * @param milestone id of the milestone, if it is one
 * @param report id of the report, if that tells it
 */
public record ProjectEvent(LocalDate day, MilestoneKind kind, ProjectStatus status, PlannedDate planned,
        String milestone,
        String report) {

    /**
     * In the order of time; what happened on one day, in the order in which a project passes the statuses, and a
     * resumption last.
     */
    static final Comparator<ProjectEvent> ORDER = Comparator.comparing(ProjectEvent::day)
            .thenComparing(one -> one.kind() == MilestoneKind.RESUMED)
            .thenComparing(ProjectEvent::status, Comparator.nullsFirst(Comparator.naturalOrder()));

    public static ProjectEvent milestone(String id, LocalDate day, MilestoneKind kind, ProjectStatus status,
            PlannedDate planned) {
        return new ProjectEvent(day, kind, status, planned, id, null);
    }

    static ProjectEvent told(String report, LocalDate day, MilestoneKind kind, ProjectStatus status) {
        return new ProjectEvent(day, kind, status, null, null, report);
    }

    /** Whether the project had come at least as far as a status. What is cancelled has come nowhere. */
    boolean reached(ProjectStatus wanted) {
        return status != null && status != ProjectStatus.CANCELLED && status.compareTo(wanted) >= 0;
    }

    /** A status that is not as far as one, so that the project cannot have been there before. */
    boolean fallsShortOf(ProjectStatus wanted) {
        return status != null && status != ProjectStatus.CANCELLED && status.compareTo(wanted) < 0;
    }

    /** Whether the project moved; that it was put off, stopped or planned anew is no step. */
    boolean isStep() {
        return kind != MilestoneKind.PLANNED && kind != MilestoneKind.DELAYED && kind != MilestoneKind.SUSPENDED
                && status != ProjectStatus.CANCELLED;
    }

    /** Whether it says by when the project is planned to come how far, or that what was planned no longer holds. */
    boolean isPlan() {
        return kind == MilestoneKind.PLANNED || kind == MilestoneKind.DELAYED;
    }

    /** Whether it ends a standstill: a project that takes a status stands still no more. */
    boolean endsSuspension() {
        return kind == MilestoneKind.RESUMED || status != null;
    }
}
