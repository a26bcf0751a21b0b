package dev.gwr.gateway.overview;

import dev.gwr.gateway.combine.Combined;
import dev.gwr.gateway.combine.MissingPart;
import dev.gwr.gateway.service.targets.Target;
import dev.gwr.model.CommitmentStage;
import dev.gwr.model.ProgressStatus;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A report at a glance: its headline targets beside the results of the year before, what each "
        + "theme holds, and "
        + "how all of that stands", requiredProperties = {"report", "themes"})
public record Overview(
        @Schema(description = "Id of the report", examples = "jx-2024") String report,
        @Schema(description = "The headline targets, each with its baseline, the result of the year before, and its "
                + "progress; absent if they are missing")
        List<Target> headline,
        @Schema(description = "The themes in the order of the report: the headline, then the work areas")
        List<ThemeOverview> themes,
        @Schema(description = Combined.MISSING) List<MissingPart> missing) implements Combined {

    @Schema(description = "What a theme holds. A count is absent if its service is missing",
            requiredProperties = {"theme", "name", "section"})
    public record ThemeOverview(
            @Schema(description = "Code of the theme", examples = "rural") String theme,
            @Schema(description = "Name", examples = "农业农村现代化") String name,
            @Schema(description = "English name, our translation", examples = "Agricultural and rural modernisation")
            String nameEn,
            @Schema(description = "Code of the section that plans it", examples = "二.4") String section,
            @Schema(description = "How many targets with a number", minimum = "0", examples = "10") Long figures,
            @Schema(description = "How many deliverables", minimum = "0", examples = "9") Long deliverables,
            @Schema(description = "How many projects at each stage; only stages that have some")
            List<StageCount> projects,
            @Schema(description = "How many of them stand how; only statuses that some have, in the order of the code "
                    + "list")
            List<ProgressCount> progress) {
    }

    @Schema(name = "ProjectStageCount", description = "How many projects are to reach a stage",
            requiredProperties = {"stage", "count"})
    public record StageCount(
            @Schema(description = "What the plan says of them", examples = "START") CommitmentStage stage,
            @Schema(description = "How many", minimum = "1", examples = "6") long count) {
    }

    @Schema(description = "How much of a theme stands so. A count is absent if its service is missing",
            requiredProperties = "status")
    public record ProgressCount(
            @Schema(description = "How it stands", examples = "ON_TRACK") ProgressStatus status,
            @Schema(description = "How many targets with a number, by the rule", minimum = "0", examples = "3")
            Long figures,
            @Schema(description = "How many deliverables, as people reported", minimum = "0", examples = "2")
            Long deliverables,
            @Schema(description = "How many projects, by what happened and what the plan says of them", minimum = "0",
            examples = "4")
            Long projects) {
    }
}
