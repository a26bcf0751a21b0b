package dev.gwr.targets.goal;

import dev.gwr.model.Bound;
import dev.gwr.model.Citation;
import dev.gwr.targets.Value;
import dev.gwr.targets.observation.ObservationEntity;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a target starts from. */
@Schema(description = "Where a target starts from (基期): its indicator's observation of the period before, in the same "
        + "province",
        requiredProperties = {"observation", "period", "value", "bound", "forecast", "citations"})
public record Baseline(
        @Schema(description = "Id of the observation", examples = "jx-2024-gdp-growth-2023") String observation,
        @Schema(description = "Its period", examples = "2023") String period,
        @Schema(description = "Its value") Value value,
        @Schema(description = "How its number binds", examples = "EXACTLY") Bound bound,
        @Schema(description = "True if the report only expects it (有望)") boolean forecast,
        @Schema(description = "Where the report says so") List<Citation> citations) {

    static Baseline of(ObservationEntity e) {
        return new Baseline(e.id, e.period, e.value, e.bound, e.forecast, e.citations);
    }
}
