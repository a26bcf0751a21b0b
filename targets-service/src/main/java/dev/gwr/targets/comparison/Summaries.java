package dev.gwr.targets.comparison;

import dev.gwr.model.NotCounted;
import dev.gwr.model.TargetChange;
import dev.gwr.model.TargetKind;
import dev.gwr.model.Unit;
import dev.gwr.targets.comparison.Comparison.Cell;
import dev.gwr.targets.comparison.Comparison.ComparisonRow;
import dev.gwr.targets.comparison.Comparison.LeftOut;
import dev.gwr.targets.comparison.Comparison.Summary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** All places together, indicator by indicator. */
final class Summaries {

    private static final int DIGITS = 4;

    private Summaries() {
    }

    /** @param others places of another level, which are shown and not counted */
    static Summary of(String indicator, Unit unit, List<ComparisonRow> rows, List<ComparisonRow> others, int column) {
        List<BigDecimal> values = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        int[] changes = new int[TargetChange.values().length];
        for (ComparisonRow row : rows) {
            Cell cell = row.cells().get(column);
            if (cell.change() != null) {
                changes[cell.change().ordinal()]++;
            }
            if (Cells.counts(cell, unit)) {
                values.add(Cells.middle(cell.target().value()));
            } else {
                leftOut.add(new LeftOut(row.region(), why(cell)));
            }
        }
        others.forEach(row -> leftOut.add(new LeftOut(row.region(), NotCounted.OTHER_LEVEL.name())));
        values.sort(null);
        int count = values.size();
        ComparisonSummaryBuilder summary = ComparisonSummaryBuilder.builder().indicator(indicator).count(count)
                .raised(changes[TargetChange.RAISED.ordinal()]).kept(changes[TargetChange.KEPT.ordinal()])
                .lowered(changes[TargetChange.LOWERED.ordinal()]).leftOut(leftOut);
        return count == 0 ? summary.build() : summary.mean(mean(values)).median(median(values)).least(values.get(0))
                .greatest(values.get(count - 1)).build();
    }

    private static String why(Cell cell) {
        if (cell.target() == null) {
            return cell.empty().name();
        }
        return Cells.hasNumber(cell) ? NotCounted.OTHER_UNIT.name()
                : cell.target().kind() == TargetKind.FIGURE ? NotCounted.DIRECTION.name() : cell.target().kind().name();
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return plain(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), DIGITS, RoundingMode.HALF_UP));
    }

    private static BigDecimal median(List<BigDecimal> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half)
                : plain(sorted.get(half - 1).add(sorted.get(half)).divide(BigDecimal.valueOf(2)));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
