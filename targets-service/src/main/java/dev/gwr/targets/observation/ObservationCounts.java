package dev.gwr.targets.observation;

import dev.gwr.commons.query.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Observations counted by groups, whole: there is never a next page",
        requiredProperties = {"items", "total"})
public record ObservationCounts(
        @Schema(description = "The groups") List<ObservationCount> items,
        @Schema(description = "How many groups there are", examples = "9") long total,
        @Schema(description = "Never present: the counts are one page") String next) implements Page<ObservationCount> {
}
