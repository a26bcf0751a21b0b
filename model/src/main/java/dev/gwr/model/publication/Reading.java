package dev.gwr.model.publication;

import dev.gwr.model.ReadingState;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a record came out of the text. */
@Schema(description = "How the record came out of the report's text (识读)", requiredProperties = {"state"})
public record Reading(
        @Schema(description = "Who stands behind it", examples = "MACHINE_READ") ReadingState state,
        @Schema(description = "How sure the machine is, from 0 to 1; absent for what a person curated",
        format = "double",
                examples = "0.97") BigDecimal confidence,
        @Schema(description = "The rule that read it; absent for what a person curated", examples = "headline")
        String rule,
        @Schema(description = "When a person confirmed or corrected it") Instant at,
        @Schema(description = "Who confirmed or corrected it") String by) {

    /** What people curated in a folder. */
    public static final Reading CURATED = new Reading(ReadingState.CONFIRMED, null, null, null, null);

    public static Reading machine(BigDecimal confidence, String rule) {
        return new Reading(ReadingState.MACHINE_READ, confidence, rule, null, null);
    }
}
