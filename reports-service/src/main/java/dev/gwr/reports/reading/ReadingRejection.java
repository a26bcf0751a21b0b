package dev.gwr.reports.reading;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body that rejects a reading. */
@Schema(description = "Rejects a reading: it stays in the review and is published no more; its number is excused by "
        + "the reason",
        requiredProperties = "reason")
public record ReadingRejection(
        @Schema(description = "Why it is none", minLength = 1, maxLength = 1000,
                examples = "It counts meetings, not a result")
        @NotBlank(message = "must be given") @Size(max = 1000,
                message = "must not be longer than 1000 characters") String reason) {
}
