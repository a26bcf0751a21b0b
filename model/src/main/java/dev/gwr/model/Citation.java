package dev.gwr.model;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The place in a report that says so. */
@Schema(description = "The place in the report's text that a record rests on (出处). The quote is verbatim; start and "
        + "end count Unicode code points within the paragraph, end exclusive.",
        requiredProperties = {"report", "section", "paragraph", "start", "end", "quote"})
public record Citation(
        @Schema(description = "Id of the report", examples = "jx-2024") String report,
        @Schema(description = "Code of the section", examples = "二") String section,
        @Schema(description = "Number of the paragraph in its section, from 1", minimum = "1", examples = "2")
        int paragraph,
        @Schema(description = "First code point of the quote in the paragraph, from 0", minimum = "0",
                examples = "14") int start,
        @Schema(description = "Code point after the quote's last", minimum = "1", examples = "26") int end,
        @Schema(description = "The words of the report, verbatim", examples = "地区生产总值增长5%左右") String quote) {
}
