package dev.gwr.glossary.annotation;

import dev.gwr.commons.search.SearchText;

/** A text beside its searched form, each character of which knows where it stands in the text. */
final class FoldedText {

    private static final String NUMERALS = "〇零一二三四五六七八九两几数";
    private static final String UNITS = "十百千万亿";

    private final String text;
    private final String folded;
    private final int[] positions;

    FoldedText(String text) {
        this.text = text;
        StringBuilder out = new StringBuilder();
        positions = SearchText.positions(text, out);
        folded = out.toString();
    }

    String folded() {
        return folded;
    }

    /** Where a character of the searched form begins in the text. */
    int start(int index) {
        return positions[index];
    }

    /** Where the characters before an index of the searched form end in the text. */
    int end(int index) {
        int last = positions[index - 1];
        return last + Character.charCount(text.codePointAt(last));
    }

    /** Whether a form may match here: the match cuts nothing apart, and has marks if it needs them. */
    boolean takes(Form form, int from, int to) {
        return isWhole(from, to) && (!form.marksNeeded()
                || QuotationMarks.quote(text, start(from), end(from + form.closing())));
    }

    private boolean isWhole(int from, int to) {
        boolean cutsCharacter = from > 0 && positions[from - 1] == positions[from]
                || to < folded.length() && positions[to - 1] == positions[to];
        return !cutsCharacter && !goesOn(start(from)) && !goesOn(end(to));
    }

    /** Whether a number or a Latin word goes on across a place of the text. */
    private boolean goesOn(int place) {
        if (place == 0 || place == text.length()) {
            return false;
        }
        int before = text.codePointBefore(place);
        int after = text.codePointAt(place);
        if (isPoint(before) && place > 1) {
            return Character.isDigit(text.codePointBefore(place - 1)) && Character.isDigit(after);
        }
        if (isPoint(after) && place + 1 < text.length()) {
            return Character.isDigit(before) && Character.isDigit(text.codePointAt(place + 1));
        }
        return Character.isDigit(before) && (Character.isDigit(after) || isIn(UNITS, after))
                || isIn(NUMERALS, before) && isIn(UNITS, after)
                || isIn(UNITS, before) && (isIn(UNITS, after) || isIn(NUMERALS, after))
                || isLatin(before) && isLatin(after);
    }

    private static boolean isPoint(int point) {
        return point == '.' || point == ',' || point == '．';
    }

    private static boolean isIn(String signs, int point) {
        return signs.indexOf(point) >= 0;
    }

    private static boolean isLatin(int point) {
        return Character.isLetter(point) && Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN;
    }
}
