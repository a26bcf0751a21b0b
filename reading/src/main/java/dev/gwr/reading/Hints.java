package dev.gwr.reading;

/**
 * What who brings a text knows of it: GB/T 2260 code of the place, and the year. Either may be null: then the text has
 * to say.
 */
public record Hints(String region, Integer year) {

    public static final Hints NONE = new Hints(null, null);
}
