package dev.gwr.gateway.section;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A paragraph, and which spans of it are records",
        requiredProperties = {"number", "line", "text", "spans"})
public record AnnotatedParagraph(
        @Schema(description = "Number in its section, from 1", minimum = "1", maximum = "100000", examples = "1")
        int number,
        @Schema(description = "Its line in the published text, from 1", minimum = "1", examples = "42") int line,
        @Schema(description = "The words of the report, verbatim") String text,
        @Schema(description = "The spans that are records, in the order of the text; spans may overlap")
        List<Span> spans) {
}
