package dev.gwr.reports.reading;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body that corrects a reading. */
@Schema(description = "What a reading should say", requiredProperties = "changes")
public record ReadingCorrection(
        @Schema(description = "The fields of the record that are wrong, as they should be; null takes one away (JSON "
                + "merge patch, RFC 7396). Of a value give `text`, `amount`, `upper` and `unitText`: what is "
                + "normalised follows from them. Id and reading are not "
                + "changed", type = SchemaType.OBJECT, implementation = Object.class, minProperties = 1,
                examples = "{\"period\":\"2025\"}")
        @NotEmpty(message = "must be given") Map<String, Object> changes,
        @Schema(description = "Why", maxLength = 1000, examples = "The figure is of the year before")
        @Size(max = 1000, message = "must not be longer than 1000 characters") String reason) {
}
