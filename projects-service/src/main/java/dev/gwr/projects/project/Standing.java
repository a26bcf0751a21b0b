package dev.gwr.projects.project;

import dev.gwr.seeds.ProjectStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a project stands: by the newest of what its milestones and its report say.
 *
 * @param since since when, if a milestone tells
 * @param milestone id of that milestone
 */
record Standing(ProjectStatus status, LocalDate since, String milestone) {

    static Standing of(ProjectEntity project, List<Happening> milestones) {
        Happening report = new Happening(project.statusOn, project.status, null, null);
        List<Happening> moves = Stream.concat(milestones.stream().filter(one -> one.status() != null), Stream.of(report))
                .sorted(Happening.ORDER).toList();
        int first = moves.size() - 1;
        while (first > 0 && moves.get(first - 1).status() == moves.get(first).status()) {
            first--;
        }
        Happening since = moves.get(first);
        return new Standing(since.status(), since.milestone() == null ? null : since.day(), since.milestone());
    }
}
