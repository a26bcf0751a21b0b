package dev.gwr.targets.observation;

import dev.gwr.seeds.Bound;
import dev.gwr.seeds.Citation;
import dev.gwr.targets.Value;
import dev.gwr.targets.indicator.Indicator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measured value. */
@Schema(description = "A measured value of an indicator in a period (完成情况)",
        requiredProperties = {"id", "report", "province", "indicator", "period", "value", "bound", "forecast", "sections",
                "citations"})
public record Observation(
        @Schema(description = "Stable id", examples = "jx-2024-gdp-growth-2023") String id,
        @Schema(description = "Id of the report that says so", examples = "jx-2024") String report,
        @Schema(description = "GB/T 2260 code of the province", examples = "360000") String province,
        @Schema(description = "What was measured") Indicator indicator,
        @Schema(description = "The period that the value is of", examples = "2023") String period,
        @Schema(description = "The value") Value value,
        @Schema(description = "How the number binds: EXACTLY unless the report says more than or about", examples = "EXACTLY")
        Bound bound,
        @Schema(description = "True if the report expects the value (有望) and does not yet report it") boolean forecast,
        @Schema(description = "Codes of the sections that it is cited from", examples = "[\"一.1\"]") List<String> sections,
        @Schema(description = "What a user should know of it") String note,
        @Schema(description = "Where the report says so") List<Citation> citations) {

    public static Observation of(ObservationEntity e) {
        return new Observation(e.id, e.report, e.province, Indicator.of(e.indicator), e.period, e.value, e.bound, e.forecast,
                List.of(e.sections), e.note, e.citations);
    }
}
