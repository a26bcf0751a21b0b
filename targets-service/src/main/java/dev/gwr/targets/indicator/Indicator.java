package dev.gwr.targets.indicator;

import dev.gwr.seeds.Basis;
import dev.gwr.seeds.Direction;
import dev.gwr.seeds.Unit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is measured. */
@Schema(description = "What is measured (指标): the same from year to year, so that a target meets its results",
        requiredProperties = {"id", "name", "nameEn", "unit", "basis", "accumulates", "direction", "theme"})
public record Indicator(
        @Schema(description = "Stable id", examples = "gdp-growth") String id,
        @Schema(description = "Name, in the words of the reports", examples = "地区生产总值增长") String name,
        @Schema(description = "English name, our translation", examples = "Growth of gross regional product (GDP)") String nameEn,
        @Schema(description = "Unit of its normalised values", examples = "PERCENT") Unit unit,
        @Schema(description = "What kind of number it is", examples = "GROWTH") Basis basis,
        @Schema(description = "Whether values over parts of the year add up to the year's: true of flows (grain output, new jobs), "
                + "false of growth, rates, ranks, streaks and of what there is at the end of a period", examples = "false")
        boolean accumulates,
        @Schema(description = "Which way it improves", examples = "HIGHER") Direction direction,
        @Schema(description = "Code of its theme", examples = "headline") String theme,
        @Schema(description = "What a user should know of it") String note) {

    public static Indicator of(IndicatorEntity e) {
        return new Indicator(e.id, e.name, e.nameEn, e.unit, e.basis, e.accumulates, e.direction, e.theme, e.note);
    }
}
