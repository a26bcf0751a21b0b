package dev.gwr.commons.caching;

/**
 * A record that people change, if only by ending it: If-Match compares its version, which other records' changes leave alone.
 */
public interface Versioned {

    String VERSION = "v";

    String id();

    int version();

    /** What ends the entity tag of the record, and what If-Match looks at. */
    default String versionTag() {
        return VERSION + version();
    }
}
