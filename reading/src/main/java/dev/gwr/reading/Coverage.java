package dev.gwr.reading;

import dev.gwr.model.Numerals;
import dev.gwr.reading.figure.Excuse;
import dev.gwr.reading.figure.FigureReadings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * How much of a text was read: its Arabic numbers, those that are figures, those excused, and those that nothing says
 * anything of.
 */
public record Coverage(int numbers, int figures, int excused, List<Unread> unread) {

    /** A number that is neither a figure nor excused; code points in the paragraph, end exclusive. */
    public record Unread(String section, int paragraph, int line, int start, int end, String number) {
    }

    static Coverage of(ReadOutline outline, FigureReadings readings) {
        Map<Integer, BitSet> figures = new HashMap<>();
        readings.places().values().forEach(place -> figures.computeIfAbsent(place.line(), line -> new BitSet())
                .set(place.start(), place.end()));
        Map<Integer, BitSet> excused = new HashMap<>();
        for (Excuse excuse : readings.excuses()) {
            excused.computeIfAbsent(excuse.line(), line -> new BitSet()).set(excuse.start(), excuse.end());
        }
        int[] counts = new int[3];
        List<Unread> unread = new ArrayList<>();
        BitSet none = new BitSet();
        outline.paragraphs().forEach(paragraph -> {
            String text = paragraph.text();
            Matcher number = Numerals.ARABIC.matcher(text);
            int at = 0;
            int points = 0;
            while (number.find()) {
                points += text.codePointCount(at, number.start());
                at = number.start();
                int end = points + number.group().codePointCount(0, number.group().length());
                counts[0]++;
                if (said(figures.getOrDefault(paragraph.line(), none), points, end)) {
                    counts[1]++;
                } else if (said(excused.getOrDefault(paragraph.line(), none), points, end)) {
                    counts[2]++;
                } else {
                    unread.add(new Unread(paragraph.section(), paragraph.number(), paragraph.line(), points, end,
                            number.group()));
                }
            }
        });
        return new Coverage(counts[0], counts[1], counts[2], List.copyOf(unread));
    }

    private static boolean said(BitSet places, int start, int end) {
        int first = places.nextSetBit(start);
        return first >= 0 && first < end;
    }
}
