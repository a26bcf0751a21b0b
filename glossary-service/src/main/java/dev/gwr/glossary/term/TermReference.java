package dev.gwr.glossary.term;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A term, named only. */
@Schema(description = "A term, named only", requiredProperties = {"id", "name"})
public record TermReference(
        @Schema(description = "Stable id", examples = "jx-2024-term-six-ones") String id,
        @Schema(description = "The term, as its note's heading has it", examples = "“六个一”产业推进模式") String name) {
}
