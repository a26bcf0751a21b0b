package dev.gwr.targets.observation;

import dev.gwr.commons.store.recording.Source;
import dev.gwr.model.Period;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body that records a measured value. */
@Schema(description = "A measured value of an indicator in a period",
        requiredProperties = {"indicator", "period", "value", "unit", "source"})
public record ObservationCreate(
        @Schema(description = "Id of the indicator", maxLength = 200, examples = "gdp-growth")
        @NotBlank(message = "must be given") @Size(max = 200, message = "must not be longer than 200 characters")
        String indicator,
        @Schema(description = "GB/T 2260 code of the province; may be left out where the reports are all of one",
                pattern = "^[0-9]{6}$", examples = "360000")
        @Pattern(regexp = "[0-9]{6}", message = "must be a code of six digits") String province,
        @Schema(description = "A year, half, quarter or month that is over: 2024, 2024-H1, 2024-Q1, 2024-09",
                pattern = Period.PATTERN, examples = "2024-Q1")
        @NotBlank(message = "must be given") String period,
        @Schema(description = "Which part of the year it covers; TO_DATE if left out", examples = "TO_DATE")
        Coverage coverage,
        @Schema(description = FALL, defaultValue = "false", examples = "false") Boolean fallMeant,
        @Schema(description = "The number, in `unit`, with at most 15 significant digits", format = "double",
        examples = "4.9")
        @NotNull(message = "must be given") BigDecimal value,
        @Schema(description = "The unit as one writes it, such as %, 个百分点, 亿元, 万人; it must measure what the "
                + "indicator's unit does",
                minLength = 1, maxLength = 20, examples = "%")
        @NotBlank(message = "must be given") @Size(max = 20, message = "must not be longer than 20 characters")
        String unit,
        @Schema(description = "Where it comes from") @NotNull(message = "must be given") @Valid Source source,
        @Schema(description = "What a user should know of it", maxLength = 2000, examples = "初步核算数")
        @Size(max = 2000, message = "must not be longer than 2000 characters") String note) {

    static final String FALL = "True where a sum to date is meant to be less than an earlier one of the same year, "
            + "after a revision for example; else that is refused, for it is most often a slip of the unit";
}
