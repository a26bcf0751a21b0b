package dev.gwr.reports.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The text of a section. */
@Schema(description = "The text of a section, as published", requiredProperties = {"report", "section", "heading",
        "published", "paragraphs"})
public record SectionText(
        @Schema(description = "Id of the report", examples = "jx-2024") String report,
        @Schema(description = "Code of the section", examples = "二") String section,
        @Schema(description = "Heading", examples = "2024年工作安排") String heading,
        @Schema(description = "English heading, our translation") String headingEn,
        @Schema(description = "True if the report is published, and its records are served",
                examples = "true") boolean published,
        @Schema(description = "Its paragraphs in their order") List<ParagraphText> paragraphs) {

    /** One line of the published text. */
    @Schema(description = "A paragraph of a report", requiredProperties = {"number", "line", "text", "complete"})
    public record ParagraphText(
            @Schema(description = "Its number in the section, from 1", minimum = "1", examples = "2") int number,
            @Schema(description = "Its line in the published text, from 1", minimum = "1", examples = "42") int line,
            @Schema(description = "What stands there") String text,
            @Schema(description = "True if an editor declared that all of it is read") boolean complete) {
    }
}
