package dev.gwr.targets.progress;

import dev.gwr.model.ProgressStatus;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a target stands, with everything that the rule looked at, so that a reader can repeat the calculation. */
@Embeddable
@RecordBuilder
@Schema(description = "How a target stands (进展), by which rule, and all that the rule looked at. Numbers "
        + "are in the normalised unit of the target.", requiredProperties = {"status", "rule"})
public record Progress(
        @Schema(description = "How it stands", examples = "ON_TRACK")
        @Enumerated(EnumType.STRING) ProgressStatus status,
        @Schema(description = "Why it is not judged, where `status` is NOT_JUDGED", examples = "UNEVEN")
        @Enumerated(EnumType.STRING)
        UnjudgedReason reason,
        @Schema(implementation = String.class, format = "date-time", description = "Since when it has stood so; absent "
                + "while nothing is known",
                examples = "2024-04-18T02:30:00.123456Z") @Column(name = "valid_from") Instant since,
        @Schema(description = "How much of the target is reached: 1 is all of it, and is never rounded up to. The "
                + "measured value by the target, of a range by the end that comes first; by way from the baseline "
                + "where `method` says so; for a ceiling the "
                + "target by the value. Absent where such a ratio says nothing, as of a line to stay near",
                format = "double",
                examples = "0.98") BigDecimal attainment,
        @Schema(description = "The version of the rule; targets-service/PROGRESS.md describes it",
        examples = ProgressRule.VERSION)
        String rule,
        @Schema(description = "How it was found out; absent while nothing is known that counts", examples = "POINT")
        @Enumerated(EnumType.STRING) ProgressMethod method,
        @Schema(description = "The measured value, the last there is", format = "double", examples = "4.9")
        BigDecimal measured,
        @Schema(description = "The last month that is measured", pattern = "^[0-9]{4}-[0-9]{2}$", examples = "2024-03")
        String through,
        @Schema(description = "The share of the period that this covers", format = "double", minimum = "0",
        maximum = "1",
                examples = "0.25") BigDecimal elapsed,
        @Schema(description = "The value that is due by then, or that a relative target is held against; absent where "
                + "nothing says what "
                + "is due", format = "double", examples = "5") BigDecimal expected,
        @Schema(description = "How far off is near enough for 左右, or for a relative target that should keep step; "
                + "absent for others",
                format = "double", examples = "0.2") BigDecimal tolerance,
        @Schema(description = "How far the value lies from the line that it should stay near, or from what a relative "
                + "target is held "
                + "against; below it with a minus", format = "double", examples = "-0.3") BigDecimal distance,
        @Schema(description = "On which side that is", examples = "BELOW") @Enumerated(EnumType.STRING) Side side,
        @Schema(description = "The value that the straight line starts from", format = "double", examples = "61.5")
        @Column(name = "start_value") BigDecimal baseline,
        @Schema(description = "Id of the observation that says so", examples = "jx-2024-gdp-growth-2023")
        @Column(name = "start_observation") String baselineObservation,
        @Schema(description = "Ids of the observations, or of the status report, that it rests on",
                examples = "[\"gdp-growth-2024-q1-7k3mxa9d\"]") @Column(name = "evidence") String[] evidence,
        @Schema(description = "Ids of observations within the period that it does not rest on: of a quarter or a month "
                + "alone where only "
                + "values from the start of the period count, or behind a gap in a sum", examples = "[\"gdp-growth-"
                + "2024-07-2p8w4c6n\"]")
        @Column(name = "not_counted") String[] notCounted) {

    static final Progress NO_DATA = new Finding().status(ProgressStatus.NO_DATA).found();

    /** As it stands from a moment on. */
    Progress since(Instant moment) {
        return ProgressBuilder.builder(this).since(moment).build();
    }

    /**
     * Whether two results say the same, whenever they began to: arrays and decimals compare by more than what they say.
     */
    boolean saysTheSameAs(Progress other) {
        return facts().equals(other.facts());
    }

    private List<String> facts() {
        return Arrays.asList(status.name(), String.valueOf(reason), rule, String.valueOf(method), plain(attainment),
                plain(measured),
                through, plain(elapsed), plain(expected), plain(tolerance), plain(distance), plain(baseline),
                baselineObservation,
                Arrays.toString(evidence), Arrays.toString(notCounted));
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
