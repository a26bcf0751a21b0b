package dev.gwr.targets.indicator;

import dev.gwr.model.Basis;
import dev.gwr.model.Direction;
import dev.gwr.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is measured. */
@Schema(description = "What is measured (指标): the same from year to year, so that a target meets its results",
        requiredProperties = {"id", "name", "aliases", "unit", "basis", "accumulates", "uneven", "direction",
        "provisional", "narrower"})
public record Indicator(
        @Schema(description = "Stable id", examples = "gdp-growth") String id,
        @Schema(description = "Name, in the words of the reports", examples = "地区生产总值增长") String name,
        @Schema(description = "English name, our translation; a provisional one may have none", examples = "Growth of "
                + "gross regional product (GDP)")
        String nameEn,
        @Schema(description = "Other names that reports use for it", examples = "[\"GDP增长\"]") List<String> aliases,
        @Schema(description = "Unit of its normalised values", examples = "PERCENT") Unit unit,
        @Schema(description = "What kind of number it is", examples = "GROWTH") Basis basis,
        @Schema(description = "Whether values over parts of the year add up to the year's: true of flows (grain "
                + "output, new jobs), and of percentage points gained; false of growth, rates, ranks, streaks and of "
                + "what there is at the end of a period",
                examples = "false")
        boolean accumulates,
        @Schema(description = "Whether it comes by season or in batches (grain is harvested, titles are awarded once a "
                + "year), so that the "
                + "share of the year that is over says nothing of what is due", examples = "false")
        boolean uneven,
        @Schema(description = "How far a value may lie from a target with 左右 to be near enough, in `unit`. Where it is "
                + "absent, a twentieth of the target is, for percentages half a point at most; of ranks and streaks "
                + "nothing is near enough",
                format = "double", examples = "0.2") BigDecimal tolerance,
        @Schema(description = "Which way it improves", examples = "HIGHER") Direction direction,
        @Schema(description = "Code of its theme; absent where none fits", examples = "headline") String theme,
        @Schema(description = "Code of the area of work that the theme belongs to", examples = "headline") String area,
        @Schema(description = "True if it is none of the catalogue that all reports share: a machine read a number "
                + "that fitted none. "
                + "Two reports that say the same share it", examples = "false") boolean provisional,
        @Schema(description = "Id of the indicator that it is a part of: not comparable with it, but the nearest thing "
                + "where a place states only one of them", examples = "resident-income-growth") String broader,
        @Schema(description = "Ids of the indicators that are a part of it",
                examples = "[\"secondary-value-added-growth\"]") List<String> narrower,
        @Schema(description = "The first year of which it is measured as it is today, where that is known to have "
                + "changed: values of earlier years are compared with no later one", examples = "2013")
        Integer comparableFrom,
        @Schema(description = "What a user should know of it") String note,
        @Schema(description = "The note in English, our translation") String noteEn) {

    public static Indicator of(IndicatorEntity e) {
        return new Indicator(e.id, e.name, e.nameEn, List.of(e.aliases), e.unit, e.basis, e.accumulates, e.uneven,
                e.tolerance,
                e.direction, e.theme, e.area, e.provisional, e.broader, List.of(e.narrower),
                e.comparableFrom, e.note, e.noteEn);
    }
}
