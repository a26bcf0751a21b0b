package dev.gwr.targets.comparison;

import dev.gwr.model.EmptyReason;
import dev.gwr.model.TargetChange;
import dev.gwr.targets.comparison.Comparison.Stated;
import dev.gwr.targets.progress.Progress;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The targets of two reports of one place side by side. */
@Schema(description = "The targets of two reports of one place side by side (两份报告目标对照)",
        requiredProperties = {"report", "with", "targets", "notLinked", "notLinkedBefore",
            "unlinkedBefore"})
public record ComparedTargets(
        @Schema(description = "Id of the report", examples = "cn-2025") String report,
        @Schema(description = "Id of the earlier report that it is compared with", examples = "cn-2024") String with,
        @Schema(description = "What either promises for an indicator: the later report's in its order, then what it "
                + "drops")
        List<ComparedTarget> targets,
        @Schema(description = "How many targets of the report belong to no indicator of the catalogue, and so stand "
                + "beside none",
                minimum = "0", examples = "12") int notLinked,
        @Schema(description = "How many of the earlier report", minimum = "0", examples = "9") int notLinkedBefore,
        @Schema(description = "Those of the earlier report, in its order, with what became of them")
        List<UnlinkedTarget> unlinkedBefore) {

    @Schema(description = "A promise of the earlier report that belongs to no indicator of the catalogue, such as "
            + "something to be done",
            requiredProperties = {"before", "became"})
    public record UnlinkedTarget(
            @Schema(description = "The earlier report's target") Stated before,
            @Schema(description = "What became of it, by all that is known") Progress became) {
    }

    @Schema(description = "What two reports promise for an indicator: for the year of each, or both for the same later "
            + "period",
            requiredProperties = {"indicator", "inWords"})
    @RecordBuilder
    public record ComparedTarget(
            @Schema(description = "Id of the indicator", examples = "gdp-growth") String indicator,
            @Schema(description = "How the target stands to the earlier one; absent where either report is not "
                    + "read far enough to say so")
            TargetChange change,
            @Schema(description = "The later report's target") Stated target,
            @Schema(description = "Why the later report has none: NOT_STATED where all of it is read that could say "
                    + "it, else NOT_READ; absent where it has one")
            EmptyReason empty,
            @Schema(description = "The earlier report's target; absent where there is none") Stated before,
            @Schema(description = "By how much, in the unit of the indicator; of ranges, the lower ends",
            format = "double",
                    examples = "-0.5") BigDecimal changeBy,
            @Schema(description = "By how much the upper ends differ, where one of them is a range", format = "double",
            examples = "0")
            BigDecimal changeByUpper,
            @Schema(description = "True if the number binds otherwise than before (左右, then 以上); else absent")
            Boolean boundChanged,
            @Schema(description = "What the later report says of the year that the earlier one planned for; absent "
                    + "where it says nothing")
            Stated result,
            @Schema(description = "What the later report says of it in words (完成预期目标, 未达年初预期), which stands beside "
                    + "what is computed and does not decide it")
            List<Stated> inWords,
            @Schema(description = "What became of the earlier promise, by all that is known; absent where there "
            + "is none")
            Progress became) {
    }
}
