package dev.gwr.targets.progress;

import static dev.gwr.model.ProgressStatus.BEHIND;
import static dev.gwr.model.ProgressStatus.MET;
import static dev.gwr.model.ProgressStatus.MISSED;
import static dev.gwr.model.ProgressStatus.NOT_MEASURED;
import static dev.gwr.model.ProgressStatus.ON_TRACK;

import dev.gwr.model.Direction;
import dev.gwr.model.Period;
import dev.gwr.model.Relation;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a target without a number of its own against another series: that of another indicator or place over the same
 * months, or its own of the period before. It is judged where both are there, by the newest month that both have.
 */
final class RelativeRule {

    private static final int YEAR = 12;
    private static final Set<Relation> TO_BEFORE = EnumSet.of(Relation.MORE_THAN_BEFORE, Relation.NOT_LESS_THAN_BEFORE,
            Relation.LESS_THAN_BEFORE, Relation.STABLE);
    private static final Set<Relation> KEEP_STEP = EnumSet.of(Relation.IN_STEP_WITH, Relation.STABLE);

    private final Promise promise;
    private final Relation relation;

    /** A value, and the one that it is held against. */
    private record Pair(Series.Point own, Series.Point other) {
    }

    private RelativeRule(Promise promise, Relation relation) {
        this.promise = promise;
        this.relation = relation;
    }

    /** Whether a relation is to the same series in the period before. */
    static boolean isToBefore(Relation relation) {
        return TO_BEFORE.contains(relation);
    }

    /**
     * How a relative target stands; empty if nothing of its own was measured in its period.
     *
     * @param own all that was measured of its indicator
     * @param other what it is held against: the same again where that is the period before
     * @param kind what kind of numbers the others are
     * @param over whether its period is over
     */
    static Optional<Progress> evaluate(Promise promise, Relation relation, List<Measurement> own,
            List<Measurement> other,
            Promise.Kind kind, boolean over) {
        Period period = promise.period();
        List<Measurement> within = own.stream().filter(one -> period.contains(one.period())).toList();
        if (within.isEmpty()) {
            return Optional.empty();
        }
        Series series = series(promise.kind(), period, 0, own);
        int back = isToBefore(relation) ? Math.max(YEAR, period.months()) : 0;
        Series others = series(kind, period, back, other);
        Finding finding = new Finding().method(ProgressMethod.COMPARED).notCounted(series.without(within.stream()));
        RelativeRule rule = new RelativeRule(promise, relation);
        Optional<Pair> pair = rule.newestPair(series.points(), others.points(), back);
        if (pair.isPresent()) {
            rule.judge(pair.get(), over, finding);
        } else {
            Map.Entry<Integer, Series.Point> last = series.points().lastEntry();
            if (last != null) {
                finding.measured(last.getValue(), period);
            }
            finding.notJudged(last == null ? UnjudgedReason.NOT_FROM_THE_START : UnjudgedReason.NOTHING_TO_COMPARE);
            if (over && (last == null || last.getKey() != period.lastMonth())) {
                finding.notMeasured();
            }
        }
        return Optional.of(finding.found());
    }

    /**
     * Of the same months; what is no sum and no growth may be held against how the period before ended, while there is
     * no better.
     */
    private Optional<Pair> newestPair(NavigableMap<Integer, Series.Point> own,
            NavigableMap<Integer, Series.Point> other, int back) {
        for (Series.Point point : own.descendingMap().values()) {
            Series.Point then = other.get(point.lastMonth() - back);
            if (then != null) {
                return Optional.of(new Pair(point, then));
            }
        }
        Series.Point end = other.get(promise.period().firstMonth() - 1);
        boolean comparable = isToBefore(relation) && promise.kind().isAState() && end != null && !own.isEmpty();
        return comparable ? Optional.of(new Pair(own.lastEntry().getValue(), end)) : Optional.empty();
    }

    /** Of several years, rates are held against each other by their averages. */
    private static Series series(Promise.Kind kind, Period period, int back, List<Measurement> measurements) {
        return Series.of(kind, period.firstMonth() - back, period.lastMonth() - back,
                kind.isRate() && period.months() > YEAR, measurements);
    }

    private void judge(Pair pair, boolean over, Finding finding) {
        BigDecimal distance = pair.own().value().subtract(pair.other().value());
        BigDecimal near = KEEP_STEP.contains(relation) ? promise.kind().near(pair.other().value()) : BigDecimal.ZERO;
        finding.measured(pair.own(), promise.period()).expected(pair.other().value()).distance(distance)
                .evidence(List.of(pair.own().evidence(), pair.other().evidence()).stream().flatMap(List::stream)
                .distinct().toList());
        if (KEEP_STEP.contains(relation)) {
            finding.tolerance(near);
        }
        boolean complete = pair.own().lastMonth() == promise.period().lastMonth();
        if (over && !complete) {
            finding.status(NOT_MEASURED);
        } else if (holds(distance, near)) {
            finding.status(complete ? MET : ON_TRACK);
        } else if (KEEP_STEP.contains(relation) && promise.kind().direction() == Direction.NEUTRAL) {
            finding.notJudged(UnjudgedReason.NEITHER_WAY_IS_BETTER);
        } else {
            finding.status(complete ? MISSED : BEHIND);
        }
    }

    private boolean holds(BigDecimal distance, BigDecimal near) {
        return switch (relation) {
            case FASTER_THAN, MORE_THAN_BEFORE -> distance.signum() > 0;
            case NOT_BELOW, NOT_LESS_THAN_BEFORE -> distance.signum() >= 0;
            case LESS_THAN_BEFORE -> distance.signum() < 0;
            case IN_STEP_WITH, STABLE -> switch (promise.kind().direction()) {
                case HIGHER -> distance.compareTo(near.negate()) >= 0;
                case LOWER -> distance.compareTo(near) <= 0;
                case NEUTRAL -> distance.abs().compareTo(near) <= 0;
            };
        };
    }
}
