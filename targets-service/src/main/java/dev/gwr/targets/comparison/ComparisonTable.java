package dev.gwr.targets.comparison;

import dev.gwr.model.Labelled;
import dev.gwr.model.NotCounted;
import dev.gwr.targets.comparison.Comparison.Cell;
import dev.gwr.targets.comparison.Comparison.ComparisonRow;
import dev.gwr.targets.comparison.Comparison.Stated;
import dev.gwr.targets.comparison.Comparison.Summary;
import dev.gwr.targets.indicator.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A comparison as a person would print it: Chinese heads, a row for each place, the words of the reports in the cells,
 * and beside them the number that a spreadsheet can count with.
 */
final class ComparisonTable {

    private ComparisonTable() {
    }

    /** Rows of cells, each a text or a number; the first row are the heads. */
    static List<List<Object>> rows(Comparison comparison) {
        List<List<Object>> rows = new ArrayList<>();
        List<Object> heads = new ArrayList<>(List.of("地区代码", "地区"));
        for (Indicator indicator : comparison.indicators()) {
            heads.addAll(List.of(indicator.name() + "（" + comparison.period() + "年目标）",
                    "数值（" + indicator.unit().zh() + "）", "位次", "上年目标", "上年完成", "变化", "出处", "识读"));
        }
        rows.add(heads);
        comparison.rows().forEach(row -> rows.add(row(row, comparison.indicators())));
        if (comparison.nation() != null) {
            rows.add(row(comparison.nation(), comparison.indicators()));
        }
        rows.add(summary(comparison, "个数", Summary::count));
        rows.add(summary(comparison, "平均", Summary::mean));
        rows.add(summary(comparison, "中位", Summary::median));
        rows.add(summary(comparison, "最小", Summary::least));
        rows.add(summary(comparison, "最大", Summary::greatest));
        rows.add(summary(comparison, "调高/持平/调低", one -> one.raised() + "/" + one.kept() + "/" + one.lowered()));
        Map<String, String> names = comparison.rows().stream()
                .collect(Collectors.toMap(ComparisonRow::region, ComparisonRow::name));
        rows.add(summary(comparison, "未计入", one -> one.leftOut().stream()
                .map(out -> names.get(out.region()) + "（" + why(out.why()) + "）").collect(Collectors.joining("、"))));
        return rows;
    }

    private static List<Object> row(ComparisonRow row, List<Indicator> indicators) {
        List<Object> cells = new ArrayList<>(List.of(row.region(), row.name()));
        for (int i = 0; i < indicators.size(); i++) {
            Cell cell = row.cells().get(i);
            Stated target = cell.target();
            cells.addAll(List.of(target == null ? cell.empty().zh() + related(cell) : words(target),
                    Cells.counts(cell, indicators.get(i).unit()) ? plain(Cells.middle(target.value())) : "",
                    cell.rank() == null ? "" : cell.rank(), words(cell.targetBefore()), words(cell.resultBefore()),
                    change(cell), target == null || target.citation() == null ? "" : target.citation().quote(),
                    target == null || target.reading() == null ? "" : target.reading().state().zh()));
        }
        return cells;
    }

    private static String related(Cell cell) {
        return cell.related().isEmpty() ? "" : cell.related().stream().map(one -> one.target().name())
                .collect(Collectors.joining("、", "（另提：", "）"));
    }

    /** Why a place does not count, as {@link Summaries} says it. */
    private static String why(String code) {
        return NotCounted.reason(code).map(Labelled::zh).orElse(code);
    }

    private static String words(Stated stated) {
        if (stated == null) {
            return "";
        }
        if (stated.value() == null) {
            return stated.name();
        }
        String text = stated.value().text();
        String bound = stated.bound() == null ? "" : switch (stated.bound()) {
            case APPROXIMATELY, AT_LEAST, AT_MOST -> text.endsWith(stated.bound().zh()) ? "" : stated.bound().zh();
            default -> "";
        };
        return text + bound;
    }

    private static String change(Cell cell) {
        if (cell.change() == null) {
            return "";
        }
        return cell.changeBy() == null || cell.changeBy().signum() == 0 && cell.changeByUpper() == null
                ? cell.change().zh()
                : cell.change().zh() + " " + plain(cell.changeBy()).toPlainString()
                        + (cell.changeByUpper() == null ? "" : "～" + plain(cell.changeByUpper()).toPlainString());
    }

    /** What holds for all places stands in the column of numbers. */
    private static List<Object> summary(Comparison comparison, String name, Function<Summary, Object> value) {
        List<Object> cells = new ArrayList<>(List.of("", name));
        for (Summary one : comparison.summaries()) {
            Object all = value.apply(one);
            cells.addAll(List.of("", all == null ? "" : all, "", "", "", "", "", ""));
        }
        return cells;
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
