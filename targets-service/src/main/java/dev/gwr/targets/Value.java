package dev.gwr.targets;

import dev.gwr.model.Unit;
import dev.gwr.model.publication.PublishedValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.text.Normalizer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number, as the report writes it and normalised. */
@Embeddable
@Schema(description = "A number, as the report writes it and normalised (1万亿元 is 1000000000000 CNY). Declines are "
        + "negative. Numbers have at most 15 significant digits, so that a 64-bit float holds them as printed.",
        requiredProperties = {"text", "amount", "unitText", "normalised", "unit"})
public record Value(
        @Schema(description = "The figure in the report's own words", examples = "5%")
        @Column(name = "value_text") String text,
        @Schema(description = "Its number, in `unitText`", format = "double", examples = "5") BigDecimal amount,
        @Schema(description = "The upper end of a range (5%—5.5%); `amount` is the lower one. Absent where there is "
                + "one number",
                format = "double", examples = "5.5") BigDecimal upper,
        @Schema(description = "The unit of `amount`, as written; or as it must be meant, if `unitSupplied`",
        examples = "%")
        String unitText,
        @Schema(description = "True if the text leaves the unit out, or says it elsewhere (11金, 第5, 48.7万适龄女生); else "
                + "absent")
        Boolean unitSupplied,
        @Schema(description = "The number in the normalised unit: compare and compute with this", format = "double",
                examples = "5") BigDecimal normalised,
        @Schema(description = "The upper end of a range in the normalised unit", format = "double", examples = "5.5")
        BigDecimal normalisedUpper,
        @Schema(description = "The normalised unit", examples = "PERCENT") Unit unit) {

    /** A value as it was published. */
    public static Value of(PublishedValue value) {
        return value == null ? null : new Value(value.text(), value.amount(), value.upper(), value.unitText(),
                supplied(value.text(), value.unitText()), value.normalised(), value.normalisedUpper(),
                Unit.of(value.unit()));
    }

    private static Boolean supplied(String text, String unitText) {
        return folded(text).contains(folded(unitText)) ? null : Boolean.TRUE;
    }

    /** A full-width ％ is a % as well. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
