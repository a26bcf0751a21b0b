package dev.gwr.gateway.section;

import dev.gwr.gateway.combine.Combined;
import dev.gwr.gateway.combine.MissingPart;
import dev.gwr.gateway.service.glossary.Term;
import dev.gwr.gateway.service.projects.Project;
import dev.gwr.gateway.service.reports.SectionText;
import dev.gwr.gateway.service.targets.Observation;
import dev.gwr.gateway.service.targets.Target;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section of a report as an annotated text. */
@Schema(description = "A section of a report as an annotated text: its paragraphs, the spans of them that are records, "
        + "and the "
        + "records", requiredProperties = {"report", "section", "heading", "paragraphs"})
public record AnnotatedSection(
        @Schema(description = "Id of the report", examples = "jx-2024") String report,
        @Schema(description = "Code of the section", examples = "二.4") String section,
        @Schema(description = "Heading", examples = "加快农业农村现代化建设步伐，推进乡村全面振兴") String heading,
        @Schema(description = "English heading, our translation; absent where nobody made one") String headingEn,
        @Schema(description = "The paragraphs in their order") List<AnnotatedParagraph> paragraphs,
        @Schema(description = "Targets that are cited from the section; absent if they are missing")
        List<Target> targets,
        @Schema(description = "Observations that are cited from the section; absent if they are missing")
        List<Observation> observations,
        @Schema(description = "Projects that are cited from the section; absent if they are missing")
        List<Project> projects,
        @Schema(description = "Terms that are used or explained in the section; absent if they are missing")
        List<Term> terms,
        @Schema(description = Combined.MISSING) List<MissingPart> missing) implements Combined {

    static AnnotatedSection of(SectionText text, List<Target> targets, List<Observation> observations,
            List<Project> projects,
            List<Term> terms, List<AnnotatedParagraph> paragraphs, List<MissingPart> missing) {
        return new AnnotatedSection(text.getReport(), text.getSection(), text.getHeading(), text.getHeadingEn(),
                paragraphs, targets,
                observations, projects, terms, missing);
    }
}
