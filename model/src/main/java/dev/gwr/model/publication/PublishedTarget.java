package dev.gwr.model.publication;

import dev.gwr.model.Bound;
import dev.gwr.model.Citation;
import dev.gwr.model.Note;
import dev.gwr.model.TargetKind;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A target of a published report. {@code value} and {@code bound} are of a FIGURE (AS_ASSIGNED also stands alone),
 * {@code against} of a RELATIVE; {@code stretch} is the second, softer goal in the words of the report
 * (在实际工作中努力争取更好结果); {@code nameEn}, {@code theme} and {@code period} may be absent.
 */
@Schema(description = "A target, as reports-service publishes it (目标)",
        requiredProperties = {"id", "kind", "name", "aspirational", "headline", "regions", "citations"})
@RecordBuilder
public record PublishedTarget(
        @Schema(description = "Stable id", examples = "jx-2024-gdp-growth") String id,
        @Schema(description = "With a number, held against something else, or to be done", examples = "FIGURE")
        TargetKind kind,
        @Schema(description = "Id of the indicator; absent for a deliverable, and where a relative one is of none",
                examples = "gdp-growth") String indicator,
        @Schema(description = "The promise, standing alone", examples = "地区生产总值增长5%左右") String name,
        @Schema(description = "In English, our translation; what a machine read may have none",
                examples = "Gross regional product (GDP) to grow by about 5%") String nameEn,
        @Schema(description = "The period it is promised for, several years as 2026/2030; absent where there is none",
                examples = "2024") String period,
        @Schema(description = "The promised value, of a figure") PublishedValue value,
        @Schema(description = "How the number binds; a deliverable has it only where it is assigned by the central "
                + "government", examples = "APPROXIMATELY") Bound bound,
        @Schema(description = "What a relative target is held against, and how") Against against,
        @Schema(description = "A second, softer goal beside it, in the words of the report",
                examples = "在实际工作中努力争取更好结果")
        String stretch,
        @Schema(description = "True if the report says that it strives for it (力争)", examples = "false")
        boolean aspirational,
        @Schema(description = "True if it stands in the headline sentence of the plan (主要预期目标)", examples = "true")
        boolean headline,
        @Schema(description = "Code of its theme, of those of its report; absent where none fits",
                examples = "headline")
        String theme,
        @Schema(description = "GB/T 2260 codes of the regions below that it certainly concerns; empty for the "
                + "whole place of the report", examples = "[\"360700\"]") List<String> regions,
        @Schema(description = "What a user should know of it") Note note,
        @Schema(description = "Where the report says so") List<Citation> citations,
        @Schema(description = "How it came out of the text") Reading reading) {
    public PublishedTarget {
        regions = Lists.of(regions);
        citations = Lists.of(citations);
    }
}
