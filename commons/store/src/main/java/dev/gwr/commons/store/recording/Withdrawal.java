package dev.gwr.commons.store.recording;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of a withdrawal. */
@Schema(description = "Takes a recorded fact back: it stays readable, marked as withdrawn",
        requiredProperties = "reason")
public record Withdrawal(
        @Schema(description = "Why it is taken back", minLength = 1, maxLength = 1000, examples = "Recorded for the "
        + "wrong quarter")
        @NotBlank(message = "must be given") @Size(max = 1000, message = "must not be longer than 1000 characters")
        String reason) {
}
