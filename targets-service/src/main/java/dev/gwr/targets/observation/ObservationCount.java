package dev.gwr.targets.observation;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many observations there are of a group. */
@Schema(description = "How many observations there are of a group; it has the fields that were counted by",
        requiredProperties = "count")
public record ObservationCount(
        @Schema(description = "Id of the report, if counted by it; absent for what people recorded",
        examples = "jx-2024")
        String report,
        @Schema(description = "Period, if counted by it", examples = "2023") String period,
        @Schema(description = "Code of the section, if counted by it; an observation cited from several counts in each",
                examples = "一.1") String section,
        @Schema(description = "Code of the region, if counted by it, with the regions below it", examples = "360000")
        String region,
        @Schema(description = "Code of the indicator's theme, if counted by it", examples = "rural") String theme,
        @Schema(description = "Id of the indicator, if counted by it", examples = "gdp-growth") String indicator,
        @Schema(description = "Forecast or not, if counted by it") Boolean forecast,
        @Schema(description = "How many observations", minimum = "1", examples = "12") long count) {

    static ObservationCount of(Map<ObservationGroup, Object> group, long count) {
        return new ObservationCount((String) group.get(ObservationGroup.REPORT),
                (String) group.get(ObservationGroup.PERIOD),
                (String) group.get(ObservationGroup.SECTION), (String) group.get(ObservationGroup.REGION),
                (String) group.get(ObservationGroup.THEME), (String) group.get(ObservationGroup.INDICATOR),
                (Boolean) group.get(ObservationGroup.FORECAST), count);
    }
}
