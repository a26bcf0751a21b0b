package dev.gwr.targets.progress;

import static dev.gwr.model.ProgressStatus.BEHIND;
import static dev.gwr.model.ProgressStatus.MET;
import static dev.gwr.model.ProgressStatus.MISSED;
import static dev.gwr.model.ProgressStatus.NOT_MEASURED;
import static dev.gwr.model.ProgressStatus.ON_TRACK;

import dev.gwr.model.Basis;
import dev.gwr.model.Bound;
import dev.gwr.targets.progress.Goal.Way;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a target with a number against what was measured in its period: the one place that does. It is described, with
 * its reasons, in PROGRESS.md.
 *
 * <p>Only values from the start of the period count (see {@link Series}). At its end a target is met or missed; when
 * the time is over and the last value is of before its end, that is what is said. While it runs, a value is held
 * against what is due by then, and where nothing says what is due, nothing is said but that.
 */
final class ProgressRule {

    /** Goes up with every change of the rule; what was computed by an older one is computed anew at the next start. */
    static final String VERSION = "gwr-progress-3";

    private static final Set<Basis> MOVE_SLOWLY = Set.of(Basis.LEVEL, Basis.COUNT, Basis.SHARE);
    private static final int LONGEST_BASELINE = 12;

    /**
     * 左右 at the end of a way from a baseline: within a tenth of the way, so that standing still is never near enough.
     */
    private static final BigDecimal NEAR_BY_WAY = new BigDecimal("0.1");

    private final Promise promise;
    private final Promise.Kind kind;
    private final Goal goal;
    private final Optional<Measurement> baseline;
    private final ProgressMethod method;
    private final boolean over;

    private ProgressRule(Promise promise, Optional<Measurement> baseline, boolean over) {
        this.promise = promise;
        this.kind = promise.kind();
        this.goal = Goal.of(promise);
        this.baseline = baseline;
        this.over = over;
        this.method = method();
    }

    /**
     * How a promise stands; empty if nothing was measured in its period.
     *
     * @param measurements all that was measured of its indicator, whenever
     * @param over whether its period is over
     */
    static Optional<Progress> evaluate(Promise promise, List<Measurement> measurements, boolean over) {
        List<Measurement> within = measurements.stream().filter(one -> promise.period().contains(one.period()))
                .toList();
        if (within.isEmpty()) {
            return Optional.empty();
        }
        if (promise.isOfNobodyKnowsWhich()) {
            return Optional.of(unjudged(within, over, UnjudgedReason.YEARLY_OR_ALTOGETHER));
        }
        if (promise.isOfTheLastYear()) {
            return evaluate(promise.inItsLastYear(), measurements, over)
                    .or(() -> Optional.of(unjudged(within, over, UnjudgedReason.LAST_YEAR_AHEAD)));
        }
        Series series = Series.of(promise, measurements);
        Finding finding = new Finding().notCounted(series.without(within.stream()));
        if (series.points().isEmpty()) {
            return Optional.of((over ? finding.status(NOT_MEASURED)
                    : finding.notJudged(UnjudgedReason.NOT_FROM_THE_START)).found());
        }
        new ProgressRule(promise, baseline(promise, measurements), over)
                .judge(series.points().lastEntry().getValue(), finding);
        return Optional.of(finding.found());
    }

    private static Progress unjudged(List<Measurement> within, boolean over, UnjudgedReason why) {
        Finding finding = new Finding().notCounted(within.stream().map(Measurement::id).sorted().toList());
        return (over ? finding.notMeasured() : finding.notJudged(why)).found();
    }

    /**
     * The value that ends where the period begins: of what is counted at its end any, of the rest one since a year's
     * start.
     */
    private static Optional<Measurement> baseline(Promise promise, List<Measurement> measurements) {
        return measurements.stream()
                .filter(one -> one.lastMonth() == promise.period().firstMonth() - 1)
                .filter(one -> promise.kind().atItsEnd()
                        || one.startsAYear() && one.lastMonth() - one.firstMonth() < LONGEST_BASELINE)
                .max(Comparator.comparing(Measurement::knownFrom).thenComparing(Measurement::id));
    }

    private ProgressMethod method() {
        if (kind.accumulates()) {
            return ProgressMethod.ACCUMULATING;
        }
        if (goal.way() == Way.LINE) {
            return ProgressMethod.DISTANCE;
        }
        if (promise.isAverage()) {
            return ProgressMethod.AVERAGE;
        }
        return MOVE_SLOWLY.contains(kind.basis()) && !kind.mayAccumulate() && baseline.isPresent()
                && !goal.met(baseline.get().value(), BigDecimal.ZERO)
                ? ProgressMethod.FROM_BASELINE : ProgressMethod.POINT;
    }

    private void judge(Series.Point point, Finding finding) {
        BigDecimal value = point.value();
        finding.method(method).measured(point, promise.period());
        boolean complete = point.lastMonth() == promise.period().lastMonth();
        if (promise.bound() == Bound.APPROXIMATELY) {
            finding.tolerance(complete ? nearAtItsEnd(value) : near());
        }
        if (method == ProgressMethod.FROM_BASELINE || complete && stoodStill(value)) {
            finding.baseline(baseline.orElseThrow());
        }
        if (method == ProgressMethod.DISTANCE) {
            finding.distance(goal.distance(value));
        } else {
            attainment(value, complete, finding);
        }
        BigDecimal elapsed = Finding.elapsed(point, promise.period());
        if (complete) {
            atItsEnd(value, finding);
        } else if (isSettled(value)) {
            finding.expected(kind.hasNoLine() ? null : due(elapsed)).status(goal.way() == Way.CEILING ? MISSED : MET);
        } else if (over) {
            finding.status(NOT_MEASURED);
        } else {
            onItsWay(value, elapsed, finding);
        }
    }

    private void atItsEnd(BigDecimal value, Finding finding) {
        if (goal.met(value, nearAtItsEnd(value))) {
            finding.status(MET);
        } else if (method == ProgressMethod.DISTANCE) {
            finding.notJudged(UnjudgedReason.NEITHER_WAY_IS_BETTER);
        } else {
            finding.status(MISSED);
        }
        finding.expected(method == ProgressMethod.DISTANCE ? null : goal.mark());
    }

    /**
     * A sum that was reached stays reached, and one that was passed stays passed; percentage points may be lost again.
     */
    private boolean isSettled(BigDecimal value) {
        return method == ProgressMethod.ACCUMULATING && kind.basis() != Basis.POINTS
                && (goal.way() == Way.CEILING ? !goal.met(value, goal.near()) : goal.met(value, BigDecimal.ZERO));
    }

    private void onItsWay(BigDecimal value, BigDecimal elapsed, Finding finding) {
        boolean there = goal.met(value, isOnALine() ? BigDecimal.ZERO : near());
        if (method == ProgressMethod.DISTANCE) {
            verdict(there, UnjudgedReason.NEITHER_WAY_IS_BETTER, finding);
        } else if (kind.hasNoLine()) {
            verdict(there && kind.atItsEnd(), UnjudgedReason.UNEVEN, finding);
        } else if (isOnALine()) {
            boolean due = goal.asGoodAs(value, due(elapsed), near().multiply(elapsed));
            finding.expected(due(elapsed)).status(there && goal.way() == Way.FLOOR || due ? ON_TRACK : BEHIND);
        } else if (isToBeHeld()) {
            finding.expected(goal.mark()).status(there ? ON_TRACK : BEHIND);
        } else {
            verdict(there, kind.leaps() ? UnjudgedReason.UNEVEN : UnjudgedReason.NO_BASELINE, finding);
        }
    }

    /** Of what nothing says how far it should be, only that it is there already can be said. */
    private static void verdict(boolean there, UnjudgedReason ifNot, Finding finding) {
        if (there) {
            finding.status(ON_TRACK);
        } else {
            finding.notJudged(ifNot);
        }
    }

    private boolean isOnALine() {
        return method == ProgressMethod.ACCUMULATING || method == ProgressMethod.FROM_BASELINE;
    }

    /** A rate of growth should be as promised all the time, and so should a level that was there before. */
    private boolean isToBeHeld() {
        return kind.basis() == Basis.GROWTH || kind.basis() == Basis.POINTS || MOVE_SLOWLY.contains(kind.basis())
                && baseline.isPresent();
    }

    private BigDecimal due(BigDecimal elapsed) {
        return method == ProgressMethod.ACCUMULATING ? goal.mark().multiply(elapsed)
                : start().add(goal.mark().subtract(start()).multiply(elapsed));
    }

    private BigDecimal near() {
        return method != ProgressMethod.FROM_BASELINE ? goal.near()
                : goal.near().min(goal.mark().subtract(start()).abs().multiply(NEAR_BY_WAY));
    }

    private BigDecimal nearAtItsEnd(BigDecimal value) {
        return stoodStill(value) ? BigDecimal.ZERO : near();
    }

    /**
     * An amount of a year that came no nearer to its target than the year before: a twentieth of an output or an income
     * is as much as it grows in a year.
     */
    private boolean stoodStill(BigDecimal value) {
        boolean amount = kind.basis() == Basis.LEVEL
                && (method == ProgressMethod.ACCUMULATING || method == ProgressMethod.POINT);
        return amount && promise.bound() == Bound.APPROXIMATELY && promise.period().months() == LONGEST_BASELINE
                && baseline.filter(before -> before.wholeYears() == 1 && !goal.met(before.value(), BigDecimal.ZERO)
                && goal.asGoodAs(before.value(), value, BigDecimal.ZERO)).isPresent();
    }

    private BigDecimal start() {
        return baseline.orElseThrow().value();
    }

    /**
     * A ratio of a number that is not above nothing says nothing; nor does the unused part of a ceiling before the end.
     */
    private void attainment(BigDecimal value, boolean complete, Finding finding) {
        boolean reached = goal.met(value, BigDecimal.ZERO);
        if (method == ProgressMethod.FROM_BASELINE) {
            finding.attainment(value.subtract(start()), goal.mark().subtract(start()), reached);
        } else if (goal.mark().signum() > 0 && value.signum() >= 0) {
            if (goal.way() == Way.FLOOR) {
                finding.attainment(value, goal.mark(), reached);
            } else if (value.signum() > 0 && (complete || method != ProgressMethod.ACCUMULATING)) {
                finding.attainment(goal.mark(), value, reached);
            }
        }
    }
}
