package dev.gwr.commons.problem;

/** Rules for texts that come from outside. */
public final class Texts {

    private static final String CUT = "…";

    private Texts() {
    }

    /** Whether PostgreSQL can hold it: no U+0000, and no half of a surrogate pair. */
    public static boolean isStorable(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }

    /**
     * Whether a character would show as something else than it is: controls, and marks that turn the direction of
     * writing.
     */
    public static boolean isInvisible(int point) {
        return Character.isISOControl(point) || Character.getType(point) == Character.FORMAT
                || Character.getType(point) == Character.LINE_SEPARATOR
                || Character.getType(point) == Character.PARAGRAPH_SEPARATOR;
    }

    /** A text of the client, shortened for showing it in an answer. */
    public static String shortened(String text, int longest) {
        if (text == null || text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + CUT;
    }
}
