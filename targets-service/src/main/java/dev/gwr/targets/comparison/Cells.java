package dev.gwr.targets.comparison;

import dev.gwr.model.Bound;
import dev.gwr.model.EmptyReason;
import dev.gwr.model.NotCounted;
import dev.gwr.model.TargetChange;
import dev.gwr.model.TargetKind;
import dev.gwr.model.Unit;
import dev.gwr.targets.Value;
import dev.gwr.targets.comparison.Comparison.Cell;
import dev.gwr.targets.comparison.Comparison.Stated;
import dev.gwr.targets.goal.TargetEntity;
import dev.gwr.targets.observation.ObservationEntity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The rules by which a cell of a comparison is made. */
final class Cells {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Cells() {
    }

    static Stated of(TargetEntity e) {
        return e == null ? null : ComparisonStatedBuilder.builder().id(e.id).name(e.name).kind(e.kind).value(e.value)
                .bound(e.bound).against(e.against).stretch(e.stretch)
                .citation(e.citations.isEmpty() ? null : e.citations.get(0)).reading(e.reading).build();
    }

    static Stated of(ObservationEntity e) {
        return e == null ? null : ComparisonStatedBuilder.builder().id(e.id)
                .name(e.name == null ? e.indicator.name : e.name).value(e.value).bound(e.bound)
                .citation(e.citations == null || e.citations.isEmpty() ? null : e.citations.get(0))
                .reading(e.reading).build();
    }

    /** Whether what was measured in a year can be held against what is measured today. */
    static boolean isComparable(Integer comparableFrom, int year) {
        return comparableFrom == null || year >= comparableFrom;
    }

    /**
     * @param empty why there is no target, null where there is one
     * @param emptyBefore why there was none, null where there was one
     * @param alike whether the indicator was measured alike in both years
     */
    static Cell cell(String indicator, Stated target, EmptyReason empty, Stated before, EmptyReason emptyBefore,
            Stated result, boolean alike) {
        TargetChange change = target != null && before != null && !alike ? TargetChange.NOT_COMPARABLE
                : change(target, empty, before, emptyBefore);
        boolean measured = change != null && alike && numbers(target, before)
                && !opposed(target.bound(), before.bound());
        BigDecimal by = measured ? target.value().normalised().subtract(before.value().normalised()) : null;
        boolean ranges = measured && (target.value().normalisedUpper() != null
                || before.value().normalisedUpper() != null);
        BigDecimal byUpper = ranges ? upper(target.value()).subtract(upper(before.value())) : null;
        Boolean boundChanged = measured && plain(target.bound()) != plain(before.bound()) ? Boolean.TRUE : null;
        return ComparisonCellBuilder.builder().indicator(indicator).target(target).empty(empty).targetBefore(before)
                .resultBefore(result).change(change).changeBy(by).changeByUpper(byUpper).boundChanged(boundChanged)
                .related(List.of()).build();
    }

    /** A range is a bound of its own, but its ends are compared: only what else binds is a change of the bound. */
    private static Bound plain(Bound bound) {
        return bound == Bound.BETWEEN ? Bound.APPROXIMATELY : bound;
    }

    /** Null where nothing can be said: what was not read is not dropped, and what may have been there is not new. */
    private static TargetChange change(Stated target, EmptyReason empty, Stated before, EmptyReason emptyBefore) {
        if (target == null) {
            return before != null && empty == EmptyReason.NOT_STATED ? TargetChange.DROPPED : null;
        }
        if (before == null) {
            return emptyBefore == EmptyReason.NOT_STATED ? TargetChange.NEW : null;
        }
        if (!numbers(target, before)) {
            boolean same = target.kind() == before.kind() && target.value() == null && before.value() == null
                    && target.bound() == before.bound() && Objects.equals(target.against(), before.against())
                    && (target.against() != null || target.bound() != null);
            return same ? TargetChange.KEPT : TargetChange.NOT_COMPARABLE;
        }
        if (opposed(target.bound(), before.bound())) {
            return TargetChange.NOT_COMPARABLE;
        }
        int lower = target.value().normalised().compareTo(before.value().normalised());
        int upper = upper(target.value()).compareTo(upper(before.value()));
        if (lower == 0 && upper == 0) {
            return TargetChange.KEPT;
        }
        return lower >= 0 && upper >= 0 ? TargetChange.RAISED : lower <= 0 && upper <= 0 ? TargetChange.LOWERED
                : TargetChange.NOT_COMPARABLE;
    }

    /** A floor and a ceiling of the same number promise different things. */
    private static boolean opposed(Bound one, Bound other) {
        return one == Bound.AT_MOST && (other == Bound.AT_LEAST || other == Bound.MORE_THAN)
                || other == Bound.AT_MOST && (one == Bound.AT_LEAST || one == Bound.MORE_THAN);
    }

    private static boolean numbers(Stated one, Stated other) {
        return one != null && other != null && isNumber(one.value()) && isNumber(other.value())
                && one.value().unit().equals(other.value().unit());
    }

    private static boolean isNumber(Value value) {
        return value != null && NotCounted.isNumber(value.normalised(), value.text());
    }

    private static BigDecimal upper(Value value) {
        return value.normalisedUpper() == null ? value.normalised() : value.normalisedUpper();
    }

    /** What a value counts as in a mean: a range by its middle. */
    static BigDecimal middle(Value value) {
        return value.normalised().add(upper(value)).divide(TWO).stripTrailingZeros();
    }

    /**
     * The target of a place that a table shows: the headline's first, then one with a number, then the order of the
     * text.
     */
    static TargetEntity first(Stream<TargetEntity> targets) {
        return targets.min(Comparator.comparing((TargetEntity e) -> !e.headline)
                .thenComparing(e -> e.kind != TargetKind.FIGURE)
                .thenComparing(e -> e.kind != TargetKind.RELATIVE).thenComparing(e -> e.position)).orElse(null);
    }

    /**
     * Of several results of a year the one that counts: what the report says that looks back on this year, then what
     * people recorded, then what another report says.
     *
     * @param own the reports that look back on the year
     */
    static ObservationEntity better(ObservationEntity one, ObservationEntity other, Set<String> own) {
        return rank(other, own) < rank(one, own) ? other : one;
    }

    private static int rank(ObservationEntity one, Set<String> own) {
        return one.report != null && own.contains(one.report) ? 0 : one.report == null ? 1 : 2;
    }

    /** The cells of a column with their places; equal values share one. */
    static List<Cell> ranked(List<Cell> column, Unit unit) {
        List<BigDecimal> middles = column.stream()
                .map(cell -> counts(cell, unit) ? middle(cell.target().value()) : null).toList();
        List<BigDecimal> sorted = middles.stream().filter(Objects::nonNull).sorted(Comparator.reverseOrder()).toList();
        Map<BigDecimal, Integer> ranks = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            ranks.putIfAbsent(sorted.get(i), i + 1);
        }
        List<Cell> ranked = new ArrayList<>();
        for (int i = 0; i < column.size(); i++) {
            ranked.add(middles.get(i) == null ? column.get(i) : column.get(i).with(ranks.get(middles.get(i))));
        }
        return ranked;
    }

    /** Whether the target of a cell is a number, in whatever unit. */
    static boolean hasNumber(Cell cell) {
        return cell.target() != null && cell.target().kind() == TargetKind.FIGURE && isNumber(cell.target().value());
    }

    /** Whether it is one of the indicator's unit: only those have a rank, and only those count in a summary. */
    static boolean counts(Cell cell, Unit unit) {
        return hasNumber(cell) && cell.target().value().unit().equals(unit);
    }
}
