package dev.gwr.commons.caching;

/**
 * A record that people change, if only by ending it: If-Match compares its version, which other records' changes leave
 * alone.
 */
public interface Versioned {

    String VERSION = "v";

    /** What stands between the revision that a read's tag begins with, and the record's own part. */
    String BEFORE = "-";

    String id();

    int version();

    /** What ends the entity tag of the record, and what If-Match looks at: which record it is, and its version. */
    default String versionTag() {
        return tagOf(id(), version());
    }

    static String tagOf(String id, int version) {
        return String.format("%08x", id.hashCode()) + '.' + VERSION + version;
    }
}
