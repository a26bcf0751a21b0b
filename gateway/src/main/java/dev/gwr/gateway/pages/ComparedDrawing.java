package dev.gwr.gateway.pages;

import dev.gwr.gateway.pages.TableDrawing.Kind;
import dev.gwr.gateway.pages.TableDrawing.Words;
import dev.gwr.gateway.service.targets.Comparison;
import dev.gwr.gateway.service.targets.ComparisonCell;
import dev.gwr.gateway.service.targets.ComparisonRow;
import dev.gwr.model.EmptyReason;
import dev.gwr.model.TargetChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** The table of places as a drawing. */
final class ComparedDrawing {

    private static final int FIRST = 120;
    private static final int COLUMN = 132;

    private ComparedDrawing() {
    }

    static TableDrawing of(Frame f, Comparison table, List<ComparedSummary> foot) {
        List<List<List<Words>>> rows = new ArrayList<>();
        rows.add(row(f.say("地区", "Place"), table.getIndicators(),
                one -> Words.head(f.name(one.getName(), one.getNameEn()))));
        if (table.getNation() != null && table.getNation().getReport() != null) {
            rows.add(row(f, table.getNation()));
        }
        table.getRows().forEach(row -> rows.add(row(f, row)));
        rows.add(row(f.say("平均", "Mean"), foot, one -> Words.soft(one.mean())));
        rows.add(row(f.say("中位数", "Median"), foot, one -> Words.soft(one.median())));
        rows.add(row(f.say("最低—最高", "Least—greatest"), foot, one -> Words.soft(one.span())));
        rows.add(row(f.say("计入", "Counted"), foot, one -> Words.soft(one.counted() + "/" + one.of())));
        List<Integer> columns = new ArrayList<>(Collections.nCopies(table.getIndicators().size(), COLUMN));
        columns.add(0, FIRST);
        return TableDrawing.of(columns, rows);
    }

    private static List<List<Words>> row(Frame f, ComparisonRow row) {
        String name = f.name(row.getName(), row.getNameEn());
        return row.getReport() == null ? row(name, List.of(EmptyReason.NO_REPORT), one -> Words.soft(f.label(one)))
                : row(name, row.getCells(), cell -> cell(f, cell));
    }

    private static <T> List<List<Words>> row(String head, List<T> cells, Function<T, List<Words>> words) {
        List<List<Words>> row = new ArrayList<>();
        row.add(Words.head(head));
        cells.forEach(cell -> row.add(words.apply(cell)));
        return row;
    }

    /** What the page shows of a cell: the target, by how much it moved, and the result of the year before. */
    private static List<Words> cell(Frame f, ComparisonCell cell) {
        if (cell.getTarget() == null) {
            return Words.soft(f.label(cell.getEmpty()));
        }
        List<Words> all = new ArrayList<>();
        all.add(new Words(PageExtensions.said(f, cell.getTarget()), Kind.VALUE,
                PageExtensions.machineRead(cell.getTarget())));
        if (cell.getChange() != null && cell.getChange() != TargetChange.NEW) {
            all.addAll(Words.soft(f.label(cell.getChange()) + " " + PageExtensions.by(f, cell)));
        }
        if (cell.getResultBefore() != null && cell.getResultBefore().getValue() != null) {
            all.add(new Words(f.say("上年 ", "before: ") + cell.getResultBefore().getValue().getText(), Kind.SOFT,
                    PageExtensions.machineRead(cell.getResultBefore())));
        }
        return all;
    }
}
