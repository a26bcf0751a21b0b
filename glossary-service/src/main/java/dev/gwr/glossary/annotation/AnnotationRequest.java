package dev.gwr.glossary.annotation;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The text to annotate. */
@Schema(description = "A text, to find terms in", requiredProperties = "text")
public record AnnotationRequest(
        @Schema(description = "Any text; its length counts in Unicode code points", minLength = 1,
                maxLength = AnnotationResource.MAX_LENGTH, examples = "我省实施1269行动计划和科技兴赣六大行动。")
        @NotNull(message = "it is missing") String text,
        @Schema(description = "Id of a report, to find its terms only; without it, all reports' terms are found, and "
                + "of a form "
                + "that several reports have, the newest report's", examples = "jx-2024") String report) {
}
