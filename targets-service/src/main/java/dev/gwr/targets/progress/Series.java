package dev.gwr.targets.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was measured of a stretch of time since its start, month by month as far as it is known: sums that come
 * together, averages of whole years, or values as they are. A value of a part of it that does not start where it starts
 * is none of the series.
 */
final class Series {

    private static final int YEAR = 12;
    private static final int DECIMALS = 4;
    private static final Comparator<Measurement> NEWEST_FIRST =
            Comparator.comparing(Measurement::knownFrom).thenComparing(Measurement::id).reversed();
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The value from the start to the end of a month, and the observations that it is made of. */
    record Point(BigDecimal value, int lastMonth, List<String> evidence) {
    }

    /** How far a chain of values without a gap has come. */
    private record Chain(BigDecimal total, List<String> evidence) {
    }

    private final Promise.Kind kind;
    private final int first;
    private final int last;
    private final boolean averaged;
    private final NavigableMap<Integer, Point> points = new TreeMap<>();

    private Series(Promise.Kind kind, int first, int last, boolean averaged) {
        this.kind = kind;
        this.first = first;
        this.last = last;
        this.averaged = averaged;
    }

    static Series of(Promise promise, List<Measurement> measurements) {
        return of(promise.kind(), promise.period().firstMonth(), promise.period().lastMonth(), promise.isAverage(),
                measurements);
    }

    static Series of(Promise.Kind kind, int first, int last, boolean averaged, List<Measurement> measurements) {
        Series series = new Series(kind, first, last, averaged);
        List<Measurement> within = measurements.stream().filter(series::counts)
                .sorted(NEWEST_FIRST).toList();
        if (kind.accumulates() || series.averaged) {
            series.chain(within);
        } else {
            within.forEach(one -> series.points.putIfAbsent(one.lastMonth(),
                    new Point(one.value(), one.lastMonth(), List.of(one.id()))));
        }
        return series;
    }

    NavigableMap<Integer, Point> points() {
        return points;
    }

    /** Those of some measurements that no point is made of. */
    List<String> without(Stream<Measurement> some) {
        Set<String> counted = points.values().stream().flatMap(point -> point.evidence().stream())
                .collect(Collectors.toSet());
        return some.map(Measurement::id).filter(Predicate.not(counted::contains)).sorted().toList();
    }

    private boolean counts(Measurement one) {
        if (one.lastMonth() < first || one.lastMonth() > last) {
            return false;
        }
        if (kind.atItsEnd()) {
            return true;
        }
        if (one.firstMonth() < first || averaged) {
            return one.firstMonth() >= first && one.wholeYears() > 0;
        }
        return kind.accumulates() || (last - first >= YEAR ? one.startsAYear() : one.firstMonth() == first);
    }

    /**
     * Joins values without gap or overlap, of as few as possible: a value to date goes before single quarters that add
     * up to it; of two of the same months, the one that was known last counts.
     */
    private void chain(List<Measurement> newestFirst) {
        TreeMap<Integer, Chain> reached = new TreeMap<>();
        reached.put(first - 1, new Chain(averaged ? BigDecimal.ONE : BigDecimal.ZERO, List.of()));
        for (int month = first; month <= last; month++) {
            for (Measurement one : ending(newestFirst, month)) {
                Chain before = reached.get(one.firstMonth() - 1);
                if (before != null && (!reached.containsKey(month)
                        || before.evidence().size() + 1 < reached.get(month).evidence().size())) {
                    List<String> evidence = new ArrayList<>(before.evidence());
                    evidence.add(one.id());
                    reached.put(month, new Chain(joined(before.total(), one), evidence));
                }
            }
        }
        reached.tailMap(first).forEach((month, chain) -> points.put(month, new Point(
                averaged ? average(chain.total(), (month - first + 1) / YEAR) : chain.total(), month,
                chain.evidence())));
    }

    private static List<Measurement> ending(List<Measurement> measurements, int month) {
        Set<Integer> seen = new HashSet<>();
        return measurements.stream().filter(one -> one.lastMonth() == month && seen.add(one.firstMonth())).toList();
    }

    private BigDecimal joined(BigDecimal total, Measurement one) {
        return averaged ? total.multiply(one.value().divide(HUNDRED).add(BigDecimal.ONE).pow(one.wholeYears()),
                MathContext.DECIMAL64)
                : total.add(one.value());
    }

    /** The rate by which as many years grow together by that factor. */
    private static BigDecimal average(BigDecimal factor, int years) {
        double rate = (Math.pow(factor.doubleValue(), 1.0 / years) - 1) * 100;
        return BigDecimal.valueOf(rate).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
