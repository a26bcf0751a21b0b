package dev.gwr.targets;

import dev.gwr.seeds.Unit;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number, as the report writes it and normalised. */
@Embeddable
@Schema(description = "A number, as the report writes it and normalised (1万亿元 is 1000000000000 CNY). Declines are negative. "
        + "Numbers have at most 15 significant digits, so that a 64-bit float holds them as printed.",
        requiredProperties = {"text", "amount", "unitText", "normalised", "unit"})
public record Value(
        @Schema(description = "The figure in the report's own words", examples = "5%")
        @Column(name = "value_text") String text,
        @Schema(description = "Its number, in the unit as written", format = "double", examples = "5") BigDecimal amount,
        @Schema(description = "Its unit as written", examples = "%") String unitText,
        @Schema(description = "The number in the normalised unit: compare and compute with this", format = "double",
                examples = "5") BigDecimal normalised,
        @Schema(description = "The normalised unit", examples = "PERCENT") @Enumerated(EnumType.STRING) Unit unit) {

    /** Reads a figure of the seeds, whose unit was checked when they were proven. */
    public static Value of(String text, BigDecimal amount, String unitText) {
        Unit.Reading unit = Unit.read(unitText).orElseThrow();
        return new Value(text, amount, unitText, unit.normalise(amount), unit.unit());
    }
}
