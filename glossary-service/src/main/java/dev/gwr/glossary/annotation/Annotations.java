package dev.gwr.glossary.annotation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The terms that were found in a text", requiredProperties = {"items", "length"})
public record Annotations(
        @Schema(description = "The terms, in the order of the text; none overlaps another") List<Annotation> items,
        @Schema(description = "Length of the text, in code points", minimum = "1", examples = "22") int length) {
}
