package dev.gwr.glossary.annotation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A term that was found in a text. */
@Schema(description = "A term that was found in a text", requiredProperties = {"term", "name", "surface", "start",
        "end"})
public record Annotation(
        @Schema(description = "Id of the term", examples = "jx-2024-term-1269-action-plan") String term,
        @Schema(description = "The term, as its note's heading has it", examples = "制造业重点产业链现代化建设“1269”行动计划")
        String name,
        @Schema(description = "What stands in the text", examples = "1269行动计划") String surface,
        @Schema(description = "Its first code point in the text, from 0", minimum = "0", examples = "4") int start,
        @Schema(description = "The code point after its last", minimum = "1", examples = "12") int end) {
}
