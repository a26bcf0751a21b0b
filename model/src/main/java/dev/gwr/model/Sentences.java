package dev.gwr.model;

/** Sentences of a paragraph, which end at 。；！？ or with the paragraph. Places count Unicode code points. */
public final class Sentences {

    private static final String ENDS = "。；！？";

    /** A sentence's place: first code point, and the one after its last. */
    public record Place(int start, int end) {
        /** Whether a stretch lies at least partly in the sentence. */
        public boolean meets(int from, int to) {
            return from < end && to > start;
        }
    }

    private Sentences() {
    }

    /** The sentence, or the sentences together, that a stretch of a paragraph stands in. */
    public static Place around(String paragraph, int start, int end) {
        int[] points = paragraph.codePoints().toArray();
        int from = start;
        while (from > 0 && ENDS.indexOf(points[from - 1]) < 0) {
            from--;
        }
        int to = end;
        while (to < points.length && ENDS.indexOf(points[to - 1]) < 0) {
            to++;
        }
        return new Place(from, to);
    }

    public static String text(String paragraph, Place place) {
        return paragraph.substring(paragraph.offsetByCodePoints(0, place.start()),
                paragraph.offsetByCodePoints(0, place.end()));
    }
}
