package dev.gwr.targets.goal;

import dev.gwr.commons.query.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Targets counted by groups, whole: there is never a next page",
        requiredProperties = {"items", "total"})
public record TargetCounts(
        @Schema(description = "The groups") List<TargetCount> items,
        @Schema(description = "How many groups there are", examples = "20") long total,
        @Schema(description = "Never present: the counts are one page") String next) implements Page<TargetCount> {
}
