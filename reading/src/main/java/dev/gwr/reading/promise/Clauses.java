package dev.gwr.reading.promise;

import dev.gwr.reading.outline.Mark;
import java.util.ArrayList;
import java.util.List;

/** The clauses of a paragraph, cut at commas and stops but not within quotation marks or brackets. */
final class Clauses {

    /** In UTF-16 units of the paragraph. */
    record Clause(int start, int end, String text) {
    }

    private Clauses() {
    }

    static List<Clause> of(String text) {
        List<Clause> clauses = new ArrayList<>();
        int depth = 0;
        // What numbers the paragraph is no part of its first clause.
        int from = Mark.of(text).map(Mark::start).orElse(0);
        for (int at = 0; at <= text.length(); at++) {
            char sign = at == text.length() ? '。' : text.charAt(at);
            if ("“（(《".indexOf(sign) >= 0) {
                depth++;
            } else if ("”）)》".indexOf(sign) >= 0) {
                depth = Math.max(0, depth - 1);
            }
            boolean stop = "。；！？;".indexOf(sign) >= 0;
            if (stop || depth == 0 && "，：,:".indexOf(sign) >= 0) {
                depth = stop ? 0 : depth;
                while (from < at && Character.isSpaceChar(text.charAt(from))) {
                    from++;
                }
                if (at > from) {
                    clauses.add(new Clause(from, at, text.substring(from, at)));
                }
                from = at + 1;
            }
        }
        return clauses;
    }
}
