package dev.gwr.targets.observation;

import dev.gwr.commons.store.recording.Source;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body that corrects a recorded value. */
@Schema(description = "What a recorded value should have been, and why. Indicator, province, period and coverage stay: "
        + "what was recorded "
        + "for another of them is withdrawn, and recorded anew",
        requiredProperties = {"value", "unit", "source", "reason"})
public record ObservationCorrection(
        @Schema(description = "The number, in `unit`, with at most 15 significant digits", format = "double",
        examples = "5.1")
        @NotNull(message = "must be given") BigDecimal value,
        @Schema(description = "The unit as one writes it, such as %, 个百分点, 亿元, 万人", minLength = 1, maxLength = 20,
        examples = "%")
        @NotBlank(message = "must be given") @Size(max = 20, message = "must not be longer than 20 characters")
        String unit,
        @Schema(description = ObservationCreate.FALL, defaultValue = "false", examples = "false") Boolean fallMeant,
        @Schema(description = "Where it comes from") @NotNull(message = "must be given") @Valid Source source,
        @Schema(description = "What a user should know of it", maxLength = 2000, examples = "最终核实数")
        @Size(max = 2000, message = "must not be longer than 2000 characters") String note,
        @Schema(description = "Why it is corrected", minLength = 1, maxLength = 1000, examples = "最终核实")
        @NotBlank(message = "must be given") @Size(max = 1000, message = "must not be longer than 1000 characters")
        String reason) {
}
