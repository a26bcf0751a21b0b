package dev.gwr.reports.report;

import dev.gwr.reports.reading.ReadingKind;
import dev.gwr.reports.reading.ReviewState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many readings there are of a kind in a state of review", requiredProperties = {"kind",
        "state", "count"})
public record ReadingCount(
        @Schema(description = "The kind", examples = "TARGET") ReadingKind kind,
        @Schema(description = "The state", examples = "CONFIRMED") ReviewState state,
        @Schema(description = "How many", minimum = "0", examples = "120") long count) {
}
