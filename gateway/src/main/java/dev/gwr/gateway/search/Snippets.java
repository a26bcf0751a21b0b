package dev.gwr.gateway.search;

import dev.gwr.commons.search.SearchText;
import dev.gwr.gateway.search.SearchHit.Highlight;
import java.util.List;

/** Cuts the words around a hit out of a text, and says where the searched words stand. */
final class Snippets {

    private static final int BEFORE = 30;
    private static final int LENGTH = 120;

    private Snippets() {
    }

    static List<Highlight> highlights(String text, List<String> words) {
        return SearchText.find(text, words).stream().map(span -> new Highlight(text.codePointCount(0, span[0]),
                text.codePointCount(0, span[1]))).toList();
    }

    /** The text itself if it is short, else the stretch around the first word, without cutting a character in two. */
    static String around(String text, List<String> words) {
        int length = text.codePointCount(0, text.length());
        if (length <= LENGTH) {
            return text;
        }
        List<int[]> found = SearchText.find(text, words);
        int first = found.isEmpty() ? 0 : text.codePointCount(0, found.get(0)[0]);
        int start = Math.max(0, Math.min(first - BEFORE, length - LENGTH));
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, start + LENGTH));
    }
}
