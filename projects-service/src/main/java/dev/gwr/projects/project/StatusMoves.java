package dev.gwr.projects.project;

import dev.gwr.seeds.ProjectStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Which status a project can take on a day, between what came before and what came after. A project only moves forward; it may
 * pass over a status, because reports do not tell every step. Completed and cancelled are final. What the report says of its own
 * day counts too, but may be told again: the report seldom says since when.
 */
public final class StatusMoves {

    private StatusMoves() {
    }

    /** Whether a project can go from one status to another. */
    static boolean possible(ProjectStatus from, ProjectStatus to) {
        return from != ProjectStatus.COMPLETED && from != ProjectStatus.CANCELLED && to.compareTo(from) > 0;
    }

    /**
     * The statuses that a project can take on a day.
     *
     * @param others the project's milestones that hold, without the one that is about to be recorded or replaced
     */
    public static List<ProjectStatus> allowed(ProjectEntity project, List<Happening> others, LocalDate day) {
        List<Happening> moves = others.stream().filter(one -> one.status() != null).toList();
        return Arrays.stream(ProjectStatus.values()).filter(status -> fits(project, moves, Happening.milestone(null, day, status)))
                .toList();
    }

    private static boolean fits(ProjectEntity project, List<Happening> moves, Happening wanted) {
        boolean afterAll = moves.stream().filter(one -> Happening.ORDER.compare(one, wanted) <= 0)
                .allMatch(one -> possible(one.status(), wanted.status()));
        boolean beforeAll = moves.stream().filter(one -> Happening.ORDER.compare(one, wanted) > 0)
                .allMatch(one -> possible(wanted.status(), one.status()));
        return afterAll && beforeAll && fitsReport(project, wanted);
    }

    private static boolean fitsReport(ProjectEntity project, Happening wanted) {
        return wanted.status() == project.status
                || !wanted.day().isBefore(project.statusOn) && possible(project.status, wanted.status())
                || !wanted.day().isAfter(project.statusOn) && possible(wanted.status(), project.status);
    }
}
