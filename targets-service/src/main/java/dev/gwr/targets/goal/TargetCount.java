package dev.gwr.targets.goal;

import dev.gwr.model.Bound;
import dev.gwr.model.ProgressStatus;
import dev.gwr.model.TargetKind;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many targets there are of a group. */
@Schema(description = "How many targets there are of a group; it has the fields that were counted by",
        requiredProperties = "count")
public record TargetCount(
        @Schema(description = "Id of the report, if counted by it", examples = "jx-2024") String report,
        @Schema(description = "Code of the theme, if counted by it", examples = "rural") String theme,
        @Schema(description = "Code of the section, if counted by it; a target cited from several counts in each",
                examples = "二.4") String section,
        @Schema(description = "Kind, if counted by it", examples = "FIGURE") TargetKind kind,
        @Schema(description = "Bound, if counted by it; absent for targets that have none") Bound bound,
        @Schema(description = "Headline or not, if counted by it") Boolean headline,
        @Schema(description = "How they stand, if counted by it", examples = "ON_TRACK") ProgressStatus status,
        @Schema(description = "Code of the region, if counted by it, with the regions below it; a target of several "
                + "counts in each",
                examples = "360700") String region,
        @Schema(description = "How many targets", minimum = "1", examples = "12") long count) {

    static TargetCount of(Map<TargetGroup, Object> group, long count) {
        return new TargetCount((String) group.get(TargetGroup.REPORT), (String) group.get(TargetGroup.THEME),
                (String) group.get(TargetGroup.SECTION), (TargetKind) group.get(TargetGroup.KIND),
                (Bound) group.get(TargetGroup.BOUND), (Boolean) group.get(TargetGroup.HEADLINE),
                status(group), (String) group.get(TargetGroup.REGION), count);
    }

    /** Of a target without a row of progress, nothing is known. */
    private static ProgressStatus status(Map<TargetGroup, Object> group) {
        Object known = group.get(TargetGroup.STATUS);
        return known == null && group.containsKey(TargetGroup.STATUS) ? ProgressStatus.NO_DATA : (ProgressStatus) known;
    }
}
