package dev.gwr.targets.comparison;

import dev.gwr.model.Bound;
import dev.gwr.model.Citation;
import dev.gwr.model.EmptyReason;
import dev.gwr.model.TargetChange;
import dev.gwr.model.RegionLevel;
import dev.gwr.model.TargetKind;
import dev.gwr.model.publication.Against;
import dev.gwr.model.publication.Reading;
import dev.gwr.targets.Value;
import dev.gwr.targets.indicator.Indicator;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Places by indicators for a year. */
@Schema(description = "Places by indicators for a year (各地目标对照): each cell with the sentence that says so",
        requiredProperties = {"period", "level", "indicators", "rows", "summaries"})
public record Comparison(
        @Schema(description = "The year", examples = "2026") String period,
        @Schema(description = "Level of the places that have a rank and count; others that were asked for are shown",
                examples = "PROVINCE")
        RegionLevel level,
        @Schema(description = "The indicators, in the order of the cells of each row") List<Indicator> indicators,
        @Schema(description = "The places, by code") List<ComparisonRow> rows,
        @Schema(description = "The nation's row; absent where no report of the nation is here") ComparisonRow nation,
        @Schema(description = "A summary for each indicator, in the same order; the nation does not count")
        List<Summary> summaries) {

    @Schema(description = "A place, with a cell for each indicator", requiredProperties = {"region", "name", "cells"})
    public record ComparisonRow(
            @Schema(description = "GB/T 2260 code", examples = "360000") String region,
            @Schema(description = "Name", examples = "江西省") String name,
            @Schema(description = "English name; absent where nobody made one", examples = "Jiangxi") String nameEn,
            @Schema(description = "Id of its report of the year; absent where there is none", examples = "jx-2024")
            String report,
            @Schema(description = "A cell for each indicator") List<Cell> cells) {
    }

    @Schema(name = "ComparisonCell", description = "What a place plans for an indicator; where it plans nothing, "
            + "`empty` says why",
            requiredProperties = {"indicator", "related"})
    @RecordBuilder
    public record Cell(
            @Schema(description = "Id of the indicator", examples = "gdp-growth") String indicator,
            @Schema(description = "The target") Stated target,
            @Schema(description = "Why there is no target; absent where there is one") EmptyReason empty,
            @Schema(description = "What the report of the year before planned for that year") Stated targetBefore,
            @Schema(description = "What became of the year before, by the report of the year or by what people "
            + "recorded")
            Stated resultBefore,
            @Schema(description = "How the target stands to that of the year before; absent where there is no report "
                    + "of that year")
            TargetChange change,
            @Schema(description = "By how much, in the unit of the indicator; of ranges, the lower ends",
            format = "double",
                    examples = "-0.5") BigDecimal changeBy,
            @Schema(description = "By how much the upper ends differ, where one of them is a range", format = "double",
            examples = "0")
            BigDecimal changeByUpper,
            @Schema(description = "True if the number binds otherwise than the year before (左右, then 以上); else absent")
            Boolean boundChanged,
            @Schema(description = "Its place among the places by the middle of its value, the greatest first; equal "
                    + "values share a place. Only of what counts in the summary",
                    minimum = "1", examples = "3") Integer rank,
            @Schema(description = "Where the report states no target: those that it states of broader and narrower "
                    + "indicators, which are not the same and are not compared; else empty")
            List<Related> related) {

        Cell with(Integer place) {
            return ComparisonCellBuilder.builder(this).rank(place).build();
        }

        Cell with(List<Related> others) {
            return ComparisonCellBuilder.builder(this).related(others).build();
        }
    }

    @Schema(name = "RelatedTarget", description = "A target of a broader or narrower indicator",
            requiredProperties = {"indicator", "target"})
    public record Related(
            @Schema(description = "Id of that indicator", examples = "urban-income-growth") String indicator,
            @Schema(description = "The target") Stated target) {
    }

    @Schema(name = "ComparedValue", description = "A target or a result in a cell", requiredProperties = {"id", "name"})
    @RecordBuilder
    public record Stated(
            @Schema(description = "Id of the target or observation", examples = "jx-2024-gdp-growth") String id,
            @Schema(description = "The promise or result, standing alone", examples = "地区生产总值增长5%左右") String name,
            @Schema(description = "What kind of target it is; absent for a result", examples = "FIGURE")
            TargetKind kind,
            @Schema(description = "Its value; absent where it has no number") Value value,
            @Schema(description = "How the number binds", examples = "APPROXIMATELY") Bound bound,
            @Schema(description = "What it is held against, of a relative target") Against against,
            @Schema(description = "A second, softer goal beside it, in the words of the report") String stretch,
            @Schema(description = "Where the report says so; absent for what a person recorded") Citation citation,
            @Schema(description = "How it came out of the text") Reading reading) {
    }

    @Schema(name = "ComparisonSummary", description = "All places together, for an indicator. Only figures of its own "
            + "unit count; a range counts by "
            + "its middle, and a bound (左右, 以上) as its number",
            requiredProperties = {"indicator", "count", "raised", "kept", "lowered", "leftOut"})
    @RecordBuilder
    public record Summary(
            @Schema(description = "Id of the indicator", examples = "gdp-growth") String indicator,
            @Schema(description = "How many figures count", minimum = "0", examples = "31") int count,
            @Schema(description = "Their mean, unweighted", format = "double", examples = "5.1") BigDecimal mean,
            @Schema(description = "Their median", format = "double", examples = "5") BigDecimal median,
            @Schema(description = "The least", format = "double", examples = "4") BigDecimal least,
            @Schema(description = "The greatest", format = "double", examples = "7") BigDecimal greatest,
            @Schema(description = "How many are raised", minimum = "0", examples = "2") int raised,
            @Schema(description = "How many are kept", minimum = "0", examples = "14") int kept,
            @Schema(description = "How many are lowered", minimum = "0", examples = "15") int lowered,
            @Schema(description = "Places that have no figure which counts, and why") List<LeftOut> leftOut) {
    }

    @Schema(name = "ComparisonLeftOut", description = "A place that the summary leaves out",
            requiredProperties = {"region", "why"})
    public record LeftOut(
            @Schema(description = "GB/T 2260 code", examples = "360000") String region,
            @Schema(description = "Why: the reason of an empty cell, the kind of a target without a number, DIRECTION "
            + "(正增长 is no number to count with), OTHER_UNIT, or OTHER_LEVEL (a city among provinces)",
            examples = "RELATIVE")
            String why) {
    }
}
