package dev.gwr.gateway.pages;

import dev.gwr.gateway.service.targets.Comparison;
import dev.gwr.gateway.service.targets.ComparisonCell;
import dev.gwr.gateway.service.targets.ComparisonRow;
import dev.gwr.model.EmptyReason;
import dev.gwr.model.TargetChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The table of places as a drawing for a text or a slide of one's own. A drawing breaks no line by itself: it is done
 * here, by how wide letters commonly are.
 *
 * @param rules how far down each line between two rows is
 */
public record ComparedDrawing(int width, int height, List<Text> texts, List<Integer> rules) {

    private static final int FIRST = 120;
    private static final int COLUMN = 132;
    private static final int GAP = 10;
    private static final int TOP = 52;
    private static final int LINE = 17;
    private static final int LETTER = 12;
    private static final double NARROW = 0.6;
    private static final int WIDE_FROM = 0x2E80;
    private static final Pattern UNBROKEN = Pattern.compile("[!-~]+ ?|.", Pattern.DOTALL);

    /** How words are drawn. */
    public enum Kind {
        HEAD, VALUE, SOFT
    }

    /** A line of words; {@code dashes} is how long the dashed line below it is, which says that a machine read it. */
    public record Text(int x, int y, String words, Kind kind, int dashes) {
    }

    private record Words(String words, Kind kind, boolean dashed) {
    }

    static ComparedDrawing of(Frame f, Comparison table, List<ComparedSummary> foot) {
        List<List<List<Words>>> rows = new ArrayList<>();
        rows.add(row(f.say("地区", "Place"), table.getIndicators(),
                one -> List.of(new Words(f.name(one.getName(), one.getNameEn()), Kind.HEAD, false))));
        if (table.getNation() != null && table.getNation().getReport() != null) {
            rows.add(row(f, table.getNation()));
        }
        table.getRows().forEach(row -> rows.add(row(f, row)));
        rows.add(row(f.say("平均", "Mean"), foot, one -> soft(one.mean())));
        rows.add(row(f.say("中位数", "Median"), foot, one -> soft(one.median())));
        rows.add(row(f.say("最低—最高", "Least—greatest"), foot, one -> soft(one.span())));
        rows.add(row(f.say("计入", "Counted"), foot, one -> soft(one.counted() + "/" + one.of())));
        return placed(rows, FIRST + COLUMN * table.getIndicators().size());
    }

    private static List<List<Words>> row(Frame f, ComparisonRow row) {
        String name = f.name(row.getName(), row.getNameEn());
        return row.getReport() == null ? row(name, List.of(EmptyReason.NO_REPORT), one -> soft(f.label(one)))
                : row(name, row.getCells(), cell -> cell(f, cell));
    }

    private static <T> List<List<Words>> row(String head, List<T> cells, Function<T, List<Words>> words) {
        List<List<Words>> row = new ArrayList<>();
        row.add(List.of(new Words(head, Kind.HEAD, false)));
        cells.forEach(cell -> row.add(words.apply(cell)));
        return row;
    }

    private static List<Words> soft(String words) {
        return words == null || words.isBlank() ? List.of() : List.of(new Words(words, Kind.SOFT, false));
    }

    /** What the page shows of a cell: the target, by how much it moved, and the result of the year before. */
    private static List<Words> cell(Frame f, ComparisonCell cell) {
        if (cell.getTarget() == null) {
            return soft(f.label(cell.getEmpty()));
        }
        List<Words> all = new ArrayList<>();
        all.add(new Words(PageExtensions.said(f, cell.getTarget()), Kind.VALUE,
                PageExtensions.machineRead(cell.getTarget())));
        if (cell.getChange() != null && cell.getChange() != TargetChange.NEW) {
            all.addAll(soft(f.label(cell.getChange()) + " " + PageExtensions.by(f, cell)));
        }
        if (cell.getResultBefore() != null && cell.getResultBefore().getValue() != null) {
            all.add(new Words(f.say("上年 ", "before: ") + cell.getResultBefore().getValue().getText(), Kind.SOFT,
                    PageExtensions.machineRead(cell.getResultBefore())));
        }
        return all;
    }

    private static ComparedDrawing placed(List<List<List<Words>>> rows, int width) {
        List<Text> texts = new ArrayList<>();
        List<Integer> rules = new ArrayList<>();
        int top = TOP;
        for (List<List<Words>> row : rows) {
            int lowest = top;
            for (int column = 0; column < row.size(); column++) {
                int x = GAP + (column == 0 ? 0 : FIRST + (column - 1) * COLUMN);
                int y = top;
                for (Words words : row.get(column)) {
                    for (String line : lines(words.words(), (column == 0 ? FIRST : COLUMN) - GAP)) {
                        y += LINE;
                        texts.add(new Text(x, y, line, words.kind(), words.dashed() ? (int) width(line) : 0));
                    }
                }
                lowest = Math.max(lowest, y);
            }
            top = lowest + GAP;
            rules.add(top);
        }
        return new ComparedDrawing(width + GAP, top + LINE, texts, rules);
    }

    /** Between words of letters, and anywhere in Chinese. */
    static List<String> lines(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : UNBROKEN.matcher(words).results().map(MatchResult::group).toList()) {
            if (line.length() > 0 && width(line + piece.stripTrailing()) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().strip());
        return Collections.unmodifiableList(lines);
    }

    private static double width(String words) {
        return words.codePoints().mapToDouble(one -> one < WIDE_FROM ? NARROW : 1).sum() * LETTER;
    }
}
