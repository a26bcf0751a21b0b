package dev.gwr.projects.project;

import dev.gwr.model.MilestoneKind;
import dev.gwr.model.ProjectStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a project stands: by the newest of what its milestones and its report say.
 *
 * @param status nothing, if neither tells
 * @param since since when, if a milestone tells
 * @param milestone id of that milestone
 * @param suspendedSince since when it stands still, if it does
 * @param planned how far it is planned to come next, if that was announced, and has not come
 */
record ProjectStatusSnapshot(ProjectStatus status, LocalDate since, String milestone, LocalDate suspendedSince,
        PlannedDate planned) {

    static ProjectStatusSnapshot of(ProjectEntity project, List<ProjectEvent> milestones) {
        List<ProjectEvent> all = milestones.stream().sorted(ProjectEvent.ORDER).toList();
        ProjectEvent since = since(project, all);
        ProjectStatus status = since == null ? null : since.status();
        return new ProjectStatusSnapshot(status, since == null || since.milestone() == null ? null : since.day(),
                since == null ? null : since.milestone(), suspendedSince(all), planned(all, status));
    }

    private static ProjectEvent since(ProjectEntity project, List<ProjectEvent> milestones) {
        ProjectEvent report = ProjectEvent.told(null, project.statusOn, MilestoneKind.PROGRESS, project.status);
        List<ProjectEvent> moves = Stream.concat(milestones.stream(), Stream.of(report))
                .filter(one -> one.status() != null)
                .sorted(ProjectEvent.ORDER).toList();
        int first = moves.size() - 1;
        while (first > 0 && moves.get(first - 1).status() == moves.get(first).status()) {
            first--;
        }
        return first < 0 ? null : moves.get(first);
    }

    /** Since when a project stands still, by the happenings up to some day, in the order of time. */
    static LocalDate suspendedSince(List<ProjectEvent> inTime) {
        LocalDate since = null;
        for (ProjectEvent one : inTime) {
            since = one.kind() == MilestoneKind.SUSPENDED ? one.day() : one.endsSuspension() ? null : since;
        }
        return since;
    }

    /** What was announced last, unless it has come, or was put off without a new date. */
    private static PlannedDate planned(List<ProjectEvent> inTime, ProjectStatus status) {
        PlannedDate planned = inTime.stream().filter(ProjectEvent::isPlan).reduce((before, last) -> last)
                .map(ProjectEvent::planned).orElse(null);
        return planned == null || status != null && status.compareTo(planned.status()) >= 0 ? null : planned;
    }
}
