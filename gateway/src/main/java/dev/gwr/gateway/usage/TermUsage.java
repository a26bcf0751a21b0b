package dev.gwr.gateway.usage;

import dev.gwr.gateway.combine.Combined;
import dev.gwr.gateway.combine.MissingPart;
import dev.gwr.gateway.service.glossary.Term;
import dev.gwr.gateway.service.projects.Project;
import dev.gwr.gateway.service.targets.Observation;
import dev.gwr.gateway.service.targets.Target;
import dev.gwr.model.Citation;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A term with everything that uses it",
        requiredProperties = {"id", "report", "term", "places"})
public record TermUsage(
        @Schema(description = "Id of the term", examples = "jx-2024-term-1269-action-plan") String id,
        @Schema(description = "Id of the report that defines it; what uses it is of the same report",
        examples = "jx-2024")
        String report,
        @Schema(description = "The term") Term term,
        @Schema(description = "Every place of the text that uses it, in the order of the text; the heading of its note "
                + "apart")
        List<UsePlace> places,
        @Schema(description = "Targets that use it, the closest first; absent if they are missing")
        List<TargetUse> targets,
        @Schema(description = "Observations that use it, the closest first; absent if they are missing")
        List<ObservationUse> observations,
        @Schema(description = "Projects that use it, the closest first; absent if they are missing")
        List<ProjectUse> projects,
        @Schema(description = Combined.MISSING) List<MissingPart> missing) implements Combined {

    /** How a record uses a term. */
    @Schema(name = "TermUseVia", description = "How a record uses a term, the closest first: its quote holds the term "
            + "(CITES), it is cited from the note that defines the term (NOTE), or from a sentence that the term "
            + "stands in (SAME_SENTENCE), which is a hint and not the report's word; a sentence ends with 。！？ or ；")
    public enum Via { CITES, NOTE, SAME_SENTENCE }

    @Schema(name = "TermUsePlace", description = "A place of the text that uses a term",
            requiredProperties = "citation")
    public record UsePlace(
            @Schema(description = "Where the term stands") Citation citation,
            @Schema(description = "The sentence that it stands in, verbatim; absent if the text is missing")
            String sentence,
            @Schema(description = "The whole paragraph, verbatim; absent if the text is missing") String paragraph) {
    }

    @Schema(description = "A target that uses a term", requiredProperties = {"via", "target"})
    public record TargetUse(
            @Schema(description = "How", examples = "CITES") Via via,
            @Schema(description = "The target") Target target) {
    }

    @Schema(description = "An observation that uses a term", requiredProperties = {"via", "observation"})
    public record ObservationUse(
            @Schema(description = "How", examples = "SAME_SENTENCE") Via via,
            @Schema(description = "The observation") Observation observation) {
    }

    @Schema(description = "A project that uses a term", requiredProperties = {"via", "project"})
    public record ProjectUse(
            @Schema(description = "How", examples = "SAME_SENTENCE") Via via,
            @Schema(description = "The project") Project project) {
    }
}
