package dev.gwr.reading.term;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Shorter forms by which a text may use a term: what stands in quotation marks, with the words before or after it or
 * without;
 * alone only where they are its name or count something, since 零关税 means more than three lists.
 */
final class Aliases {

    private static final int SHORTEST = 3;

    private static final Pattern NUMBERED = Pattern.compile("[0-9一二三四五六七八九十百千万]");

    private Aliases() {
    }

    static List<String> of(String term) {
        List<String> aliases = new ArrayList<>();
        int open = term.indexOf('“');
        int close = term.indexOf('”', open + 1);
        if (open >= 0 && close > open) {
            add(aliases, term, term.substring(0, close + 1));
            add(aliases, term, term.substring(open));
            while (open >= 0 && close > open) {
                String inner = term.substring(open + 1, close);
                if (open == 0 || NUMBERED.matcher(inner).find() && !inner.contains("N")) {
                    add(aliases, term, term.substring(open, close + 1));
                }
                open = term.indexOf('“', close);
                close = open < 0 ? -1 : term.indexOf('”', open);
            }
        }
        if (term.indexOf('、') > 0) {
            for (String piece : term.split("、")) {
                if (piece.length() >= SHORTEST) {
                    add(aliases, term, piece);
                }
            }
        }
        return aliases;
    }

    private static void add(List<String> aliases, String term, String alias) {
        if (!alias.equals(term) && alias.length() >= SHORTEST && !aliases.contains(alias)) {
            aliases.add(alias);
        }
    }
}
