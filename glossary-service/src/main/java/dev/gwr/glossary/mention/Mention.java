package dev.gwr.glossary.mention;

import dev.gwr.model.Citation;
import dev.gwr.model.publication.Reading;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place in the text where a term is used. */
@Schema(description = "A place in a report's text where a term is used",
        requiredProperties = {"term", "name", "surface", "citation", "kind", "reading"})
public record Mention(
        @Schema(description = "Id of the term", examples = "jx-2024-term-1269-action-plan") String term,
        @Schema(description = "The term, as its note's heading has it", examples = "制造业重点产业链现代化建设“1269”行动计划")
        String name,
        @Schema(description = "The form that stands there: the term or one of its aliases", examples = "“1269”")
        String surface,
        @Schema(description = "Where it stands: its quote is the form itself") Citation citation,
        @Schema(description = "How the place uses the term", examples = "MENTION") MentionKind kind,
        @Schema(description = "How the term came out of the text") Reading reading) {

    static Mention of(MentionEntity e) {
        return new Mention(e.term.id, e.term.term, e.surface, e.citation, MentionKind.MENTION, e.term.reading);
    }
}
