package dev.gwr.model.publication;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A number as the report writes it, and the same normalised: {@code text} 5%—5.5%, {@code amount} 5, {@code upper} 5.5,
 * {@code unitText} %. Declines are negative. {@code unit} is the code of the normalised unit.
 */
@Schema(description = "A number as the report writes it, and the same normalised. Declines are negative",
        requiredProperties = {"text", "amount", "unitText", "normalised", "unit"})
public record PublishedValue(
        @Schema(description = "The figure in the report's own words", examples = "5%") String text,
        @Schema(description = "Its number, in `unitText`", format = "double", examples = "5") BigDecimal amount,
        @Schema(description = "The upper end of a range, in `unitText`; absent where there is one number",
                format = "double", examples = "5.5") BigDecimal upper,
        @Schema(description = "The unit of `amount`, as written, or as it must be meant", examples = "%")
        String unitText,
        @Schema(description = "The number in the normalised unit", format = "double", examples = "5")
        BigDecimal normalised,
        @Schema(description = "The upper end of a range in the normalised unit", format = "double", examples = "5.5")
        BigDecimal normalisedUpper,
        @Schema(description = "Code of the normalised unit, of the code list `units`", examples = "PERCENT")
        String unit) {
}
