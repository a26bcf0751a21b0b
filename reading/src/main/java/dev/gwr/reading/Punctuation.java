package dev.gwr.reading;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Many pages have the signs of a keyboard (, : ;) where Chinese has its own. They are read as its own, one for one, so
 * that offsets stay what they are; what is published and quoted keeps them.
 */
final class Punctuation {

    private static final String PLAIN = ",;:!?";
    private static final String CHINESE = "，；：！？";

    private Punctuation() {
    }

    static String chinese(String line) {
        char[] signs = line.toCharArray();
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < signs.length; at++) {
            int which = PLAIN.indexOf(signs[at]);
            if (which >= 0 && !(plain(signs, at - 1) && plain(signs, at + 1))) {
                signs[at] = CHINESE.charAt(which);
            } else if (signs[at] == '(') {
                open.push(at);
            } else if (signs[at] == ')' && !open.isEmpty()) {
                brackets(signs, open.pop(), at);
            }
        }
        return new String(signs);
    }

    private static void brackets(char[] signs, int open, int close) {
        for (int at = open + 1; at < close; at++) {
            if (Character.UnicodeScript.of(signs[at]) == Character.UnicodeScript.HAN) {
                signs[open] = '（';
                signs[close] = '）';
                return;
            }
        }
    }

    /** A letter or digit of a keyboard: between two of them a comma or colon is that of a number, time or address. */
    private static boolean plain(char[] signs, int at) {
        return at >= 0 && at < signs.length && signs[at] < 128 && Character.isLetterOrDigit(signs[at]);
    }
}
