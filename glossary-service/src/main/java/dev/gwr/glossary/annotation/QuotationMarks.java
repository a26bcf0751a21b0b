package dev.gwr.glossary.annotation;

import java.util.ArrayDeque;
import java.util.Deque;

/** The marks that a folded text lacks: which of them belong to a match. */
final class QuotationMarks {

    /** Pairs of quotation marks; a straight mark both opens and closes. */
    private static final String OPENING = "“‘「『\"'＂＇";
    private static final String CLOSING = "”’」』\"'＂＇";
    private static final String OPENING_BRACKETS = "《〈（([［【";
    private static final String CLOSING_BRACKETS = "》〉）)]］】";

    private QuotationMarks() {
    }

    /** The mark that closes what another opens; 0 if that does not open anything. */
    private static char closing(char opening) {
        int quote = OPENING.indexOf(opening);
        int bracket = OPENING_BRACKETS.indexOf(opening);
        return quote >= 0 ? CLOSING.charAt(quote) : bracket >= 0 ? CLOSING_BRACKETS.charAt(bracket) : 0;
    }

    private static boolean closes(char sign) {
        return CLOSING.indexOf(sign) >= 0 || CLOSING_BRACKETS.indexOf(sign) >= 0;
    }

    /** Whether a quotation mark opens right before one place of a text, and its partner stands right at another. */
    static boolean quote(String text, int from, int to) {
        return from > 0 && to < text.length() && OPENING.indexOf(text.charAt(from - 1)) >= 0
                && closing(text.charAt(from - 1)) == text.charAt(to);
    }

    /**
     * Widens a match by the marks at its edges that belong to it: those whose partner is inside, and, around a form
     * that is quoted as a whole, the pair around it.
     *
     * @param floor where the match before ended
     * @return start and end
     */
    static int[] around(String text, int from, int to, int floor, boolean enclosed) {
        if (enclosed && from > floor && quote(text, from, to)) {
            return new int[] {from - 1, to + 1};
        }
        int start = from;
        Deque<Character> open = new ArrayDeque<>();
        for (int i = from; i < to; i++) {
            char sign = text.charAt(i);
            if (closes(sign) && !open.isEmpty() && closing(open.peek()) == sign) {
                open.pop();
            } else if (start > floor && closes(sign) && closing(text.charAt(start - 1)) == sign) {
                start--;
            } else if (closing(sign) != 0) {
                open.push(sign);
            }
        }
        int end = to;
        while (!open.isEmpty() && end < text.length() && closing(open.peek()) == text.charAt(end)) {
            open.pop();
            end++;
        }
        return new int[] {start, end};
    }
}
