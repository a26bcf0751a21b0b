package dev.gwr.reading;

import dev.gwr.model.Citation;
import dev.gwr.reading.ReadOutline.Paragraph;

/** Turns places of a paragraph, in UTF-16 units, into citations, which count code points. */
public final class Citations {

    private static final String BREAKS = "，。；！？：,;!?:";

    private Citations() {
    }

    public static Citation of(String report, Paragraph paragraph, int start, int end) {
        String text = paragraph.written();
        int first = text.codePointCount(0, start);
        String quote = text.substring(start, end);
        return new Citation(report, paragraph.section(), paragraph.number(), first, first + quote.codePointCount(0,
                quote.length()), quote);
    }

    /** The clause around a place; if it has the same words twice, only the place itself. */
    public static Citation clause(String report, Paragraph paragraph, int start, int end) {
        String text = paragraph.text();
        int from = start;
        while (from > 0 && BREAKS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = end;
        while (to < text.length() && BREAKS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        while (from < start && SourceText.blank(text.charAt(from))) {
            from++;
        }
        String words = text.substring(start, end);
        String clause = text.substring(from, to);
        boolean once = clause.indexOf(words) == clause.lastIndexOf(words);
        return once ? of(report, paragraph, from, to) : of(report, paragraph, start, end);
    }
}
