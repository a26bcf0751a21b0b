package dev.gwr.projects.project;

import dev.gwr.model.MilestoneKind;
import dev.gwr.model.ProjectStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which milestones a project can have, one after the other. It only moves forward; it may pass over a status, because
 * reports do not tell every step. Completed is final. Only a resumption leads out of a cancellation, to any status, and
 * out of a standstill; a status that it takes ends a standstill too. What the report says of its own day counts as
 * well, but may be told again: the report seldom says since when.
 */
public final class StatusMoves {

    private StatusMoves() {
    }

    /** Whether a project can go from one status to another without a resumption. */
    static boolean possible(ProjectStatus from, ProjectStatus to) {
        return from != ProjectStatus.COMPLETED && from != ProjectStatus.CANCELLED && to.compareTo(from) > 0;
    }

    /**
     * The first of some milestones that cannot have happened after those before it.
     *
     * @param wanted the one among them that is new, if one is: it must fit what the report says too
     */
    public static Optional<ProjectEvent> fault(ProjectEntity project, List<ProjectEvent> milestones,
            ProjectEvent wanted) {
        List<ProjectEvent> inTime = milestones.stream().sorted(ProjectEvent.ORDER).toList();
        ProjectStatus last = null;
        LocalDate cancelled = null;
        boolean suspended = false;
        for (ProjectEvent one : inTime) {
            boolean fits = switch (one.kind()) {
                case SUSPENDED -> !suspended && last != ProjectStatus.COMPLETED && last != ProjectStatus.CANCELLED;
                case RESUMED -> last == ProjectStatus.CANCELLED ? one.status() != null
                        && one.status() != ProjectStatus.CANCELLED
                        : suspended && follows(last, one.status());
                default -> follows(last, one.status());
            };
            if (!fits || one == wanted && one.status() != null && !fitsReport(project, cancelled, one)) {
                return Optional.of(one);
            }
            suspended = one.kind() == MilestoneKind.SUSPENDED || suspended && !one.endsSuspension();
            last = one.status() == null ? last : one.status();
            cancelled = one.status() == ProjectStatus.CANCELLED ? one.day() : cancelled;
        }
        return Optional.empty();
    }

    /**
     * The statuses that a project can take on a day.
     *
     * @param others the project's milestones that hold, without the one that is about to be recorded or replaced
     */
    public static List<ProjectStatus> allowed(ProjectEntity project, List<ProjectEvent> others, LocalDate day,
            MilestoneKind kind) {
        return Arrays.stream(ProjectStatus.values())
                .filter(status -> faultWith(project, others, ProjectEvent.milestone(null, day, kind, status, null))
                .isEmpty()).toList();
    }

    /** What is wrong if one more milestone comes to those of a project. */
    public static Optional<ProjectEvent> faultWith(ProjectEntity project, List<ProjectEvent> others,
            ProjectEvent wanted) {
        return fault(project, Stream.concat(others.stream(), Stream.of(wanted)).toList(), wanted);
    }

    private static boolean follows(ProjectStatus last, ProjectStatus status) {
        return status == null || last == null || possible(last, status);
    }

    /** What was cancelled after the report's day begins anew, wherever the report saw it. */
    private static boolean fitsReport(ProjectEntity project, LocalDate cancelled, ProjectEvent one) {
        return project.status == null || one.status() == project.status
                || cancelled != null && !cancelled.isBefore(project.statusOn)
                || !one.day().isBefore(project.statusOn) && possible(project.status, one.status())
                || !one.day().isAfter(project.statusOn) && possible(one.status(), project.status);
    }
}
