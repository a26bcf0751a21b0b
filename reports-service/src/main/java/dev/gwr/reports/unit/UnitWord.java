package dev.gwr.reports.unit;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How reports write a unit. */
@Schema(description = "A word for a unit, and how many of the unit it stands for: 斤 is 0.5 kilograms. 百, 千, 万, 亿 and "
        + "so on before it are understood",
        requiredProperties = {"word", "factor"})
public record UnitWord(
        @Schema(description = "As reports write it, without a number, 万 or 亿 before it: letters and signs",
                minLength = 1, maxLength = 20, examples = "光年")
        @NotNull(message = "must be given")
        @Size(min = 1, max = 20, message = "must have 1 to 20 characters")
        String word,
        @Schema(description = "How many of the unit one of these is", examples = "1",
                minimum = "0.000000000000000001", maximum = "1000000000000000000")
        @NotNull(message = "must be given")
        @DecimalMin(value = "0.000000000000000001", message = "must be more than 0")
        @DecimalMax(value = "1000000000000000000", message = "must be at most 1000000000000000000")
        BigDecimal factor) {
}
