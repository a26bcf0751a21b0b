package dev.gwr.gateway.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A table as a drawing for a text or a slide of one's own. A drawing breaks no line by itself: it is done here, by how
 * wide letters commonly are.
 *
 * @param rules how far down each line between two rows is
 */
public record TableDrawing(int width, int height, List<Text> texts, List<Integer> rules) {

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

    /** Words of a cell, in as many lines as they take. */
    record Words(String words, Kind kind, boolean dashed) {

        static List<Words> head(String words) {
            return List.of(new Words(words, Kind.HEAD, false));
        }

        static List<Words> soft(String words) {
            return words == null || words.isBlank() ? List.of() : List.of(new Words(words, Kind.SOFT, false));
        }
    }

    /** Of rows of cells, in columns of these widths. */
    static TableDrawing of(List<Integer> columns, List<List<List<Words>>> rows) {
        List<Text> texts = new ArrayList<>();
        List<Integer> rules = new ArrayList<>();
        int top = TOP;
        for (List<List<Words>> row : rows) {
            int lowest = top;
            int x = GAP;
            for (int column = 0; column < row.size(); column++) {
                int y = top;
                for (Words words : row.get(column)) {
                    for (String line : lines(words.words(), columns.get(column) - GAP)) {
                        y += LINE;
                        texts.add(new Text(x, y, line, words.kind(), words.dashed() ? (int) width(line) : 0));
                    }
                }
                lowest = Math.max(lowest, y);
                x += columns.get(column);
            }
            top = lowest + GAP;
            rules.add(top);
        }
        return new TableDrawing(columns.stream().mapToInt(Integer::intValue).sum() + GAP, top + LINE, texts, rules);
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
