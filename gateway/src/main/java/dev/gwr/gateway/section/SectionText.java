package dev.gwr.gateway.section;

import dev.gwr.gateway.combine.Combined;
import dev.gwr.gateway.combine.MissingPart;
import dev.gwr.gateway.combine.Records.ObservationRecord;
import dev.gwr.gateway.combine.Records.ProjectRecord;
import dev.gwr.gateway.combine.Records.TargetRecord;
import dev.gwr.gateway.combine.Records.TermRecord;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section of a report as an annotated text. */
@Schema(description = "A section of a report as an annotated text: its paragraphs, the spans of them that are records, and the "
        + "records", requiredProperties = {"report", "section", "heading", "headingEn", "synthetic",
                "paragraphs"})
public record SectionText(
        @Schema(description = "Id of the report", examples = "jx-2024") String report,
        @Schema(description = "Code of the section", examples = "二.4") String section,
        @Schema(description = "Heading", examples = "加快农业农村现代化建设步伐，推进乡村全面振兴") String heading,
        @Schema(description = "English heading, our translation") String headingEn,
        @Schema(description = "True if the text has no heading here, and this one is ours") boolean synthetic,
        @Schema(description = "The paragraphs in their order") List<AnnotatedParagraph> paragraphs,
        @Schema(description = "Targets that are cited from the section; absent if they are missing") List<TargetRecord> targets,
        @Schema(description = "Observations that are cited from the section; absent if they are missing") List<ObservationRecord> observations,
        @Schema(description = "Projects that are cited from the section; absent if they are missing") List<ProjectRecord> projects,
        @Schema(description = "Terms that are used or explained in the section; absent if they are missing") List<TermRecord> terms,
        @Schema(description = Combined.MISSING) List<MissingPart> missing) implements Combined {
}
