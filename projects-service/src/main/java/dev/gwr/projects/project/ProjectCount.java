package dev.gwr.projects.project;

import dev.gwr.model.CommitmentStage;
import dev.gwr.model.ProgressStatus;
import dev.gwr.model.ProjectStatus;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many projects there are of a group. */
@Schema(description = "How many projects there are of a group; it has the fields that were counted by. A project "
        + "counts once in each group that one of its commitments is of, so that counts by report, period, stage, "
        + "theme, section or progress may add up to more than there are projects",
        requiredProperties = "count")
public record ProjectCount(
        @Schema(description = "Id of the report, if counted by it", examples = "jx-2024") String report,
        @Schema(description = "Period of the commitment, if counted by it", examples = "2024") String period,
        @Schema(description = "Stage of the commitment, if counted by it", examples = "START")
        CommitmentStage stage,
        @Schema(description = "Code of the commitment's theme, if counted by it; absent for commitments that have none",
                examples = "demand") String theme,
        @Schema(description = "Code of a section that the commitment is cited from, if counted by it", examples = "二.2")
        String section,
        @Schema(description = "How the commitment stands against what happened, if counted by it; absent for results",
        examples = "MET")
        ProgressStatus progress,
        @Schema(description = "Status by the report, if counted by it; absent where it does not say",
        examples = "PREPARATION") ProjectStatus status,
        @Schema(description = "Status by all that is known, if counted by it; absent where nothing tells",
        examples = "IMPLEMENTATION") ProjectStatus statusNow,
        @Schema(description = "Code of the sector, if counted by it, without the sectors below it",
        examples = "transport.rail")
        String sector,
        @Schema(description = "Code of the region, if counted by it, with the regions below it; a project in several "
                + "counts in each",
                examples = "360700") String region,
        @Schema(description = "Major or not, if counted by it", examples = "true") Boolean major,
        @Schema(description = "How many projects", minimum = "1", examples = "10") long count) {

    static ProjectCount of(Map<ProjectGroup, Object> group, long count) {
        return new ProjectCount((String) group.get(ProjectGroup.REPORT), (String) group.get(ProjectGroup.PERIOD),
                (CommitmentStage) group.get(ProjectGroup.STAGE), (String) group.get(ProjectGroup.THEME),
                (String) group.get(ProjectGroup.SECTION), (ProgressStatus) group.get(ProjectGroup.PROGRESS),
                (ProjectStatus) group.get(ProjectGroup.STATUS), (ProjectStatus) group.get(ProjectGroup.STATUS_NOW),
                (String) group.get(ProjectGroup.SECTOR), (String) group.get(ProjectGroup.REGION),
                (Boolean) group.get(ProjectGroup.MAJOR), count);
    }
}
