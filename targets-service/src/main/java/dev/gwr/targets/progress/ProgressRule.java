package dev.gwr.targets.progress;

import static dev.gwr.commons.progress.ProgressStatus.BEHIND;
import static dev.gwr.commons.progress.ProgressStatus.MET;
import static dev.gwr.commons.progress.ProgressStatus.MISSED;
import static dev.gwr.commons.progress.ProgressStatus.ON_TRACK;

import dev.gwr.commons.period.Period;
import dev.gwr.commons.progress.ProgressStatus;
import dev.gwr.seeds.Basis;
import dev.gwr.seeds.Bound;
import dev.gwr.seeds.Direction;
import dev.gwr.seeds.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Holds a target with a number against what was measured in its period: the one place that does. It is described in PROGRESS.md.
 *
 * <p>Which way: AT_LEAST is a floor, AT_MOST a ceiling; APPROXIMATELY and EXACTLY are a floor where higher is better, a ceiling
 * where lower is, and else a line to stay near. Near enough, for 左右, is half a percentage point, or a twentieth of the target.
 *
 * <p>Which method: what accumulates over the year is added up and due by the share of the year that is over; a floor that is
 * reached so is met for good, a ceiling that is passed is missed for good. A level, count or share that the baseline does not
 * meet yet is due along a straight line from there. All else is the newest value against the target itself. Only when the
 * period is measured to its end is a target missed, or met for good by the last two methods.
 */
final class ProgressRule {

    /** Goes up with every change of the rule; what was computed by an older one is computed anew at the next start. */
    static final String VERSION = "gwr-progress-1";

    private static final BigDecimal NEAR_IN_POINTS = new BigDecimal("0.5");
    private static final BigDecimal NEAR_BY_SHARE = new BigDecimal("0.05");
    private static final Set<Unit> RATES = Set.of(Unit.PERCENT, Unit.PERCENTAGE_POINT);
    private static final Set<Basis> MOVE_SLOWLY = Set.of(Basis.LEVEL, Basis.COUNT, Basis.SHARE);
    private static final int RATIO_DIGITS = 4;

    /** What is promised: the target's number, and what its indicator says of such numbers. */
    record Promise(BigDecimal value, Unit unit, Bound bound, Basis basis, Direction direction, boolean accumulates, Period period) {
    }

    private enum Way { FLOOR, CEILING, LINE }

    /** What was measured: the value, up to which month, and by which observations. */
    private record Measured(BigDecimal value, int lastMonth, List<String> evidence) {
    }

    private final Promise promise;
    private final BigDecimal baseline;
    private final Way way;
    private final BigDecimal tolerance;

    private ProgressRule(Promise promise, BigDecimal baseline) {
        this.promise = promise;
        this.baseline = baseline;
        this.way = way(promise);
        this.tolerance = promise.bound() != Bound.APPROXIMATELY ? BigDecimal.ZERO
                : RATES.contains(promise.unit()) ? NEAR_IN_POINTS : promise.value().abs().multiply(NEAR_BY_SHARE);
    }

    private static Way way(Promise promise) {
        return switch (promise.bound()) {
            case AT_LEAST -> Way.FLOOR;
            case AT_MOST -> Way.CEILING;
            case APPROXIMATELY, EXACTLY, AS_ASSIGNED -> switch (promise.direction()) {
                case HIGHER -> Way.FLOOR;
                case LOWER -> Way.CEILING;
                case NEUTRAL -> Way.LINE;
            };
        };
    }

    /** How the promise stands; empty if nothing was measured that lies in its period. */
    static Optional<Progress> evaluate(Promise promise, BigDecimal baseline, List<Measurement> measurements) {
        List<Measurement> inPeriod = measurements.stream().filter(one -> promise.period().contains(one.period())).toList();
        ProgressRule rule = new ProgressRule(promise, baseline);
        Optional<Measured> measured = promise.accumulates() ? together(promise, inPeriod) : newest(inPeriod);
        return measured.map(rule::judge);
    }

    /** The newest value; for the same month that over the longer time, then the one that was known last. */
    private static Optional<Measured> newest(List<Measurement> measurements) {
        return measurements.stream()
                .max(Comparator.comparingInt(Measurement::lastMonth)
                        .thenComparing(Comparator.comparingInt(Measurement::firstMonth).reversed())
                        .thenComparing(Measurement::knownFrom))
                .map(one -> new Measured(one.value(), one.lastMonth(), List.of(one.id())));
    }

    /**
     * What has come together since the period began: a chain of values without gap or overlap that reaches furthest, of as few
     * values as possible. A value to date goes before single quarters that add up to it.
     */
    private static Optional<Measured> together(Promise promise, List<Measurement> measurements) {
        int begin = promise.period().firstMonth();
        TreeMap<Integer, Measured> reached = new TreeMap<>(Map.of(begin - 1, new Measured(BigDecimal.ZERO, begin - 1, List.of())));
        for (int month = begin; month <= promise.period().lastMonth(); month++) {
            for (Measurement one : newestFirst(measurements, month)) {
                Measured before = reached.get(one.firstMonth() - 1);
                if (before != null && (!reached.containsKey(month)
                        || before.evidence().size() + 1 < reached.get(month).evidence().size())) {
                    reached.put(month, new Measured(before.value().add(one.value()), month,
                            Stream.concat(before.evidence().stream(), Stream.of(one.id())).toList()));
                }
            }
        }
        return Optional.of(reached.lastEntry().getValue()).filter(measured -> !measured.evidence().isEmpty());
    }

    private static List<Measurement> newestFirst(List<Measurement> measurements, int lastMonth) {
        return measurements.stream().filter(one -> one.lastMonth() == lastMonth)
                .sorted(Comparator.comparing(Measurement::knownFrom).reversed()).toList();
    }

    private Progress judge(Measured measured) {
        Period period = promise.period();
        BigDecimal elapsed = BigDecimal.valueOf(measured.lastMonth() - period.firstMonth() + 1L)
                .divide(BigDecimal.valueOf(period.months()), RATIO_DIGITS, RoundingMode.HALF_UP);
        boolean complete = measured.lastMonth() == period.lastMonth();
        ProgressMethod method = promise.accumulates() ? ProgressMethod.ACCUMULATING
                : baseline != null && MOVE_SLOWLY.contains(promise.basis()) && way != Way.LINE && !fits(baseline, promise.value())
                        ? ProgressMethod.FROM_BASELINE : ProgressMethod.POINT;
        BigDecimal expected = switch (method) {
            case ACCUMULATING -> promise.value().multiply(elapsed);
            case FROM_BASELINE -> baseline.add(promise.value().subtract(baseline).multiply(elapsed));
            case POINT, REPORTED -> promise.value();
        };
        ProgressStatus status = method == ProgressMethod.ACCUMULATING ? accumulated(measured.value(), expected, complete)
                : complete ? fits(measured.value(), promise.value()) ? MET : MISSED
                : fits(measured.value(), promise.value()) || fits(measured.value(), expected) ? ON_TRACK : BEHIND;
        return new Progress(status, null, attainment(measured.value(), method, complete), VERSION, method, tidy(measured.value()),
                month(measured.lastMonth()), tidy(elapsed), tidy(expected),
                promise.bound() == Bound.APPROXIMATELY ? tidy(tolerance) : null, method == ProgressMethod.FROM_BASELINE ? tidy(baseline) : null,
                measured.evidence().toArray(String[]::new));
    }

    private ProgressStatus accumulated(BigDecimal value, BigDecimal expected, boolean complete) {
        if (way == Way.FLOOR && fits(value, promise.value())) {
            return MET;
        }
        boolean over = way != Way.FLOOR && value.compareTo(promise.value().add(tolerance)) > 0;
        if (complete || over) {
            return fits(value, promise.value()) ? MET : MISSED;
        }
        // Of a line to stay near, only the floor is looked at before the end: it may still come up to it.
        boolean due = way == Way.CEILING ? fits(value, expected) : value.compareTo(expected.subtract(tolerance)) >= 0;
        return due ? ON_TRACK : BEHIND;
    }

    private boolean fits(BigDecimal value, BigDecimal goal) {
        boolean highEnough = value.compareTo(goal.subtract(tolerance)) >= 0;
        boolean lowEnough = value.compareTo(goal.add(tolerance)) <= 0;
        return (way == Way.CEILING || highEnough) && (way == Way.FLOOR || lowEnough);
    }

    /** A ratio of a number that is not above nothing says nothing; nor does the unused part of a ceiling before the end. */
    private BigDecimal attainment(BigDecimal value, ProgressMethod method, boolean complete) {
        if (method == ProgressMethod.FROM_BASELINE) {
            return ratio(value.subtract(baseline), promise.value().subtract(baseline));
        }
        if (promise.value().signum() <= 0 || value.signum() < 0) {
            return null;
        }
        if (way != Way.CEILING) {
            return ratio(value, promise.value());
        }
        return value.signum() == 0 || method == ProgressMethod.ACCUMULATING && !complete ? null : ratio(promise.value(), value);
    }

    private static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return tidy(part.divide(whole, MathContext.DECIMAL64).setScale(RATIO_DIGITS, RoundingMode.HALF_UP));
    }

    /** At most 15 significant digits, as every number of the API. */
    private static BigDecimal tidy(BigDecimal number) {
        BigDecimal tidy = number.round(new MathContext(15, RoundingMode.HALF_UP)).stripTrailingZeros();
        return tidy.scale() < 0 ? tidy.setScale(0) : tidy;
    }

    private static String month(int ordinal) {
        return YearMonth.of(ordinal / 12, ordinal % 12 + 1).toString();
    }
}
