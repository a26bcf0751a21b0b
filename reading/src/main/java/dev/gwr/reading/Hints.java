package dev.gwr.reading;

/**
 * What the sender of a text knows of it: GB/T 2260 code of the place, and the year. Either may be null; then it is
 * looked for in the text.
 */
public record Hints(String region, Integer year) {

    public static final Hints NONE = new Hints(null, null);
}
