package dev.gwr.gateway.report;

import dev.gwr.gateway.combine.Combined;
import dev.gwr.gateway.combine.MissingPart;
import dev.gwr.seeds.PartKind;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report with its outline. */
@Schema(description = "A report with its outline, and how many records each section holds",
        requiredProperties = {"about", "parts", "oddities"})
public record ReportDetail(
        @Schema(description = "What the report is") ReportSummary about,
        @Schema(description = "Its parts in their order") List<ReportPart> parts,
        @Schema(description = "Oddities of the source, kept verbatim") List<Oddity> oddities,
        @Schema(description = Combined.MISSING) List<MissingPart> missing) implements Combined {

    @Schema(description = "A part of a report", requiredProperties = {"code", "heading", "headingEn", "kind", "sections"})
    public record ReportPart(
            @Schema(description = "Code", examples = "二") String code,
            @Schema(description = "Heading", examples = "二、2024年工作安排") String heading,
            @Schema(description = "English heading, our translation", examples = "2. Work plan for 2024") String headingEn,
            @Schema(description = "What it is", examples = "PLAN") PartKind kind,
            @Schema(description = "The period that it speaks of", examples = "2024") String period,
            @Schema(description = "Its sections in their order") List<ReportSection> sections) {
    }

    @Schema(description = "A section of a report. A count is absent if its service is missing",
            requiredProperties = {"code", "heading", "headingEn", "synthetic", "paragraphs"})
    public record ReportSection(
            @Schema(description = "Code, as filters take it", examples = "二.4") String code,
            @Schema(description = "Heading", examples = "加快农业农村现代化建设步伐，推进乡村全面振兴") String heading,
            @Schema(description = "English heading, our translation") String headingEn,
            @Schema(description = "True if the text has no heading here, and this one is ours") boolean synthetic,
            @Schema(description = "How many paragraphs", minimum = "1", maximum = "100000", examples = "5") int paragraphs,
            @Schema(description = "How many targets are cited from it", examples = "19") Long targets,
            @Schema(description = "How many observations are cited from it", examples = "0") Long observations,
            @Schema(description = "How many projects are cited from it", examples = "0") Long projects,
            @Schema(description = "How many terms are used in it", examples = "1") Long terms) {
    }

    @Schema(name = "ReportOddity", description = "An oddity of the source, kept verbatim",
            requiredProperties = {"section", "quote", "remark"})
    public record Oddity(
            @Schema(description = "Code of the section", examples = "二.2") String section,
            @Schema(description = "The words", examples = "赣粤浙赣运河") String quote,
            @Schema(description = "What is odd about them") String remark) {
    }
}
