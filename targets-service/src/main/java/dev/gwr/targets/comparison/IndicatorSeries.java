package dev.gwr.targets.comparison;

import dev.gwr.model.EmptyReason;
import dev.gwr.targets.comparison.Comparison.Stated;
import dev.gwr.targets.indicator.Indicator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator over the years. */
@Schema(description = "An indicator over the years, place by place: what was planned and what became of it",
        requiredProperties = {"indicator", "places"})
public record IndicatorSeries(
        @Schema(description = "The indicator") Indicator indicator,
        @Schema(description = "The places, by code: those that are asked for, or all that have it")
        List<SeriesPlace> places,
        @Schema(description = "Why there are no places: no report that is here says anything of it; absent where "
                + "there are some")
        EmptyReason empty) {

    @Schema(description = "A place, with its years", requiredProperties = {"region", "name", "points"})
    public record SeriesPlace(
            @Schema(description = "GB/T 2260 code", examples = "360000") String region,
            @Schema(description = "Name", examples = "江西省") String name,
            @Schema(description = "English name; absent where nobody made one", examples = "Jiangxi") String nameEn,
            @Schema(description = "Every year from the first to the last that something is known of; one without a "
                    + "target and a result is a gap, and `empty` says why. Where nothing is known of any, the years "
                    + "of its reports")
            List<SeriesPoint> points,
            @Schema(description = "Why nothing is known of the place; absent where something is") EmptyReason empty) {
    }

    @Schema(description = "A year", requiredProperties = "period")
    public record SeriesPoint(
            @Schema(description = "The year", examples = "2024") String period,
            @Schema(description = "What was planned; absent where nothing is known") Stated target,
            @Schema(description = "Why there is no target; absent where there is one") EmptyReason empty,
            @Schema(description = "What became of it; absent where nothing is known") Stated result) {
    }
}
