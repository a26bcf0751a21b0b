package dev.gwr.gateway.overview;

import dev.gwr.gateway.service.projects.ProjectCount;
import dev.gwr.gateway.service.reports.ReportTheme;
import dev.gwr.gateway.service.targets.TargetCount;
import dev.gwr.model.ProgressStatus;
import dev.gwr.model.TargetKind;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the services counted of a theme. A list is null if its service is missing, and so is what is made of it. */
record ThemeCounts(String theme, List<TargetCount> targets, List<ProjectCount> stages, List<ProjectCount> progress) {

    Overview.ThemeOverview overview(ReportTheme about) {
        return new Overview.ThemeOverview(about.getCode(), about.getName(), about.getNameEn(), about.getSection(),
                targets(one -> one.getKind() == TargetKind.FIGURE),
                targets(one -> one.getKind() == TargetKind.DELIVERABLE),
                stageCounts(), progressCounts());
    }

    private List<Overview.StageCount> stageCounts() {
        return stages == null ? null : stages.stream().filter(one -> theme.equals(one.getTheme()))
                .map(one -> new Overview.StageCount(one.getStage(), one.getCount())).toList();
    }

    private List<Overview.ProgressCount> progressCounts() {
        if (targets == null && progress == null) {
            return null;
        }
        return Arrays.stream(ProgressStatus.values()).map(status -> new Overview.ProgressCount(status,
                targets(one -> one.getKind() == TargetKind.FIGURE && one.getStatus() == status),
                targets(one -> one.getKind() == TargetKind.DELIVERABLE && one.getStatus() == status),
                progress == null ? null : progress.stream()
                        .filter(one -> theme.equals(one.getTheme()) && one.getProgress() == status)
                        .mapToLong(ProjectCount::getCount).sum())).filter(ThemeCounts::some).toList();
    }

    private static boolean some(Overview.ProgressCount count) {
        return Stream.of(count.figures(), count.deliverables(), count.projects())
                .anyMatch(one -> one != null && one > 0);
    }

    private Long targets(Predicate<TargetCount> which) {
        return targets == null ? null : targets.stream().filter(one -> theme.equals(one.getTheme())).filter(which)
                .mapToLong(TargetCount::getCount).sum();
    }
}
