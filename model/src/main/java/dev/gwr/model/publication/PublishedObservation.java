package dev.gwr.model.publication;

import dev.gwr.model.Bound;
import dev.gwr.model.Citation;
import dev.gwr.model.Note;
import dev.gwr.model.ObservationKind;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A result of a published report. An OUTCOME has no value and no bound, and an indicator only where one fits. */
@Schema(description = "A result that a report gives, as reports-service publishes it (完成情况)",
        requiredProperties = {"id", "kind", "name", "forecast", "regions", "citations"})
@RecordBuilder
public record PublishedObservation(
        @Schema(description = "Stable id", examples = "jx-2024-gdp-growth-2023") String id,
        @Schema(description = "With a number, or without", examples = "FIGURE") ObservationKind kind,
        @Schema(description = "Id of the indicator; an outcome has it only where one fits", examples = "gdp-growth")
        String indicator,
        @Schema(description = "The result, standing alone", examples = "地区生产总值增长4.1%") String name,
        @Schema(description = "In English, our translation; what a machine read may have none",
                examples = "Gross regional product (GDP) grew by 4.1%") String nameEn,
        @Schema(description = "The period it is of", examples = "2023") String period,
        @Schema(description = "The value; an outcome has none") PublishedValue value,
        @Schema(description = "How the number binds; an outcome has none", examples = "EXACTLY") Bound bound,
        @Schema(description = "True if the report expects it and does not know it yet (预计)", examples = "false")
        boolean forecast,
        @Schema(description = "GB/T 2260 codes of the regions below that it certainly concerns; empty for the "
                + "whole place of the report", examples = "[\"360700\"]") List<String> regions,
        @Schema(description = "What a user should know of it") Note note,
        @Schema(description = "Where the report says so") List<Citation> citations,
        @Schema(description = "How it came out of the text") Reading reading) {
    public PublishedObservation {
        regions = Lists.of(regions);
        citations = Lists.of(citations);
    }
}
