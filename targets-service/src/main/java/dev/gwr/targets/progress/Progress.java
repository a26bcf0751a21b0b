package dev.gwr.targets.progress;

import dev.gwr.commons.progress.ProgressStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a target stands, with all that the rule looked at: who doubts it can do the sum again. */
@Embeddable
@Schema(description = "How a target stands (进展), by which rule, and all that the rule looked at. Numbers "
        + "are in the normalised unit of the target.", requiredProperties = {"status", "rule"})
public record Progress(
        @Schema(description = "How it stands", examples = "ON_TRACK") @Enumerated(EnumType.STRING) ProgressStatus status,
        @Schema(implementation = String.class, format = "date-time", description = "Since when it has stood so; absent while nothing is known",
                examples = "2024-04-18T02:30:00.123456Z") @Column(name = "valid_from") Instant since,
        @Schema(description = "How much of the target is reached: 1 is all of it. The measured value by the target; by way from the "
                + "baseline where `method` says so; for a ceiling the target by the value. Absent where such a ratio says nothing",
                format = "double", examples = "0.98") BigDecimal attainment,
        @Schema(description = "The version of the rule; targets-service/PROGRESS.md describes it", examples = ProgressRule.VERSION)
        String rule,
        @Schema(description = "How it was found out; absent while nothing is known", examples = "POINT") @Enumerated(EnumType.STRING) ProgressMethod method,
        @Schema(description = "The measured value", format = "double", examples = "4.9") BigDecimal measured,
        @Schema(description = "The last month that is measured", pattern = "^[0-9]{4}-[0-9]{2}$", examples = "2024-03") String through,
        @Schema(description = "The share of the period that this covers", format = "double", minimum = "0", maximum = "1",
                examples = "0.25") BigDecimal elapsed,
        @Schema(description = "The value that is due by then", format = "double", examples = "5") BigDecimal expected,
        @Schema(description = "How far off is near enough for 左右; absent for other bounds", format = "double", examples = "0.5")
        BigDecimal tolerance,
        @Schema(description = "The value that the straight line starts from", format = "double", examples = "61.5")
        @Column(name = "start_value") BigDecimal baseline,
        @Schema(description = "Ids of the observations, or of the status report, that it rests on",
                examples = "[\"gdp-growth-2024-q1-7k3mxa9d\"]") @Column(name = "evidence") String[] evidence) {

    static final Progress NO_DATA =
            new Progress(ProgressStatus.NO_DATA, null, null, ProgressRule.VERSION, null, null, null, null, null, null, null, null);

    /** As it stands from a moment on. */
    Progress since(Instant moment) {
        return new Progress(status, moment, attainment, rule, method, measured, through, elapsed, expected, tolerance, baseline,
                evidence);
    }

    /** Whether two results say the same: arrays compare by identity, which is not meant. */
    boolean saysTheSameAs(Progress other) {
        return facts().equals(other.facts());
    }

    private List<Object> facts() {
        return List.of(status, String.valueOf(plain(attainment)), rule, method, String.valueOf(plain(measured)),
                String.valueOf(through), String.valueOf(plain(elapsed)), String.valueOf(plain(expected)),
                String.valueOf(plain(tolerance)), String.valueOf(plain(baseline)), List.of(evidence));
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
