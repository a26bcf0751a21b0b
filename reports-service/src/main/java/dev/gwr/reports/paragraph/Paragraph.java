package dev.gwr.reports.paragraph;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A paragraph of a published report", requiredProperties = {"id", "report", "section", "number",
        "heading", "text"})
public record Paragraph(
        @Schema(description = "Report, section and number", examples = "jx-2024/二.4/2") String id,
        @Schema(description = "Id of the report", examples = "jx-2024") String report,
        @Schema(description = "Code of the section", examples = "二.4") String section,
        @Schema(description = "Its number in the section, from 1", minimum = "1", examples = "2") int number,
        @Schema(description = "Heading of the section", examples = "加快农业农村现代化建设步伐，推进乡村全面振兴") String heading,
        @Schema(description = "The words of the report, verbatim") String text) {

    static Paragraph of(ParagraphEntity e) {
        return new Paragraph(e.id, e.report, e.section, e.number, e.heading, e.text);
    }
}
