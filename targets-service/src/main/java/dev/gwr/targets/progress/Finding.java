package dev.gwr.targets.progress;

import dev.gwr.model.Period;
import dev.gwr.model.ProgressStatus;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;

/** A result of a rule while it is put together, fact by fact. */
final class Finding {

    private static final int YEAR = 12;
    private static final int RATIO_DIGITS = 4;

    private ProgressStatus status;
    private UnjudgedReason reason;
    private ProgressMethod method;
    private BigDecimal attainment;
    private BigDecimal measured;
    private String through;
    private BigDecimal elapsed;
    private BigDecimal expected;
    private BigDecimal tolerance;
    private BigDecimal distance;
    private BigDecimal baseline;
    private String baselineObservation;
    private List<String> evidence = List.of();
    private List<String> notCounted = List.of();

    Finding status(ProgressStatus status) {
        this.status = status;
        return this;
    }

    Finding notJudged(UnjudgedReason why) {
        this.reason = why;
        return status(ProgressStatus.NOT_JUDGED);
    }

    /** The time is over, and nothing was measured of its end. */
    Finding notMeasured() {
        this.reason = null;
        return status(ProgressStatus.NOT_MEASURED);
    }

    Finding method(ProgressMethod method) {
        this.method = method;
        return this;
    }

    /** What was measured, and which share of a period that covers. */
    Finding measured(Series.Point point, Period period) {
        this.measured = point.value();
        this.through = YearMonth.of(point.lastMonth() / YEAR, point.lastMonth() % YEAR + 1).toString();
        this.elapsed = elapsed(point, period);
        return evidence(point.evidence());
    }

    static BigDecimal elapsed(Series.Point point, Period period) {
        return BigDecimal.valueOf(point.lastMonth() - period.firstMonth() + 1L)
                .divide(BigDecimal.valueOf(period.months()), RATIO_DIGITS, RoundingMode.HALF_UP);
    }

    Finding evidence(List<String> ids) {
        this.evidence = ids;
        return this;
    }

    Finding notCounted(List<String> ids) {
        this.notCounted = ids;
        return this;
    }

    Finding expected(BigDecimal value) {
        this.expected = value;
        return this;
    }

    Finding tolerance(BigDecimal value) {
        this.tolerance = value;
        return this;
    }

    Finding distance(BigDecimal value) {
        this.distance = value;
        return this;
    }

    Finding baseline(Measurement observation) {
        this.baseline = observation.value();
        this.baselineObservation = observation.id();
        return this;
    }

    /** A part of a whole; what is not whole is not rounded to it. */
    Finding attainment(BigDecimal part, BigDecimal whole, boolean reached) {
        BigDecimal ratio = part.divide(whole, MathContext.DECIMAL64).setScale(RATIO_DIGITS, RoundingMode.HALF_UP);
        BigDecimal most = BigDecimal.ONE.subtract(BigDecimal.ONE.movePointLeft(RATIO_DIGITS));
        this.attainment = reached ? ratio : ratio.min(most);
        return this;
    }

    Progress found() {
        return ProgressBuilder.builder().status(status).reason(reason).attainment(tidy(attainment))
                .rule(ProgressRule.VERSION).method(method).measured(tidy(measured)).through(through)
                .elapsed(tidy(elapsed)).expected(tidy(expected)).tolerance(tidy(tolerance)).distance(tidy(distance))
                .side(distance == null ? null : Side.of(distance)).baseline(tidy(baseline))
                .baselineObservation(baselineObservation).evidence(ids(evidence)).notCounted(ids(notCounted)).build();
    }

    private static String[] ids(List<String> ids) {
        return ids.isEmpty() ? null : ids.toArray(String[]::new);
    }

    /** At most 15 significant digits, as every number of the API. */
    private static BigDecimal tidy(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal tidy = number.round(new MathContext(15, RoundingMode.HALF_UP)).stripTrailingZeros();
        return tidy.scale() < 0 ? tidy.setScale(0) : tidy;
    }
}
