package dev.gwr.gateway.pages;

/** Stretches of a text as citations count them: in Unicode code points, which are not Java's chars. */
public final class CodePoints {

    private CodePoints() {
    }

    public static String between(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    public static String from(String text, int start) {
        return text.substring(text.offsetByCodePoints(0, start));
    }

    static int count(String text) {
        return text.codePointCount(0, text.length());
    }
}
