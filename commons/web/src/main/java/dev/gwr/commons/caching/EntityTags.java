package dev.gwr.commons.caching;

import java.util.regex.Pattern;

/** Compares entity tags for If-None-Match. */
public final class EntityTags {

    /** What proxies write into the tag of an answer that they compressed, as part of a pattern. */
    public static final String SUFFIX = "(?:(?:--?|;)(?:gzip|br|zstd|deflate))";

    private static final Pattern COMPRESSED = Pattern.compile(SUFFIX + "\"");

    private EntityTags() {
    }

    /** Whether the client has what the tag stands for, compressed or not. A weak tag is good enough here (RFC 9110). */
    public static boolean matches(String ifNoneMatch, String tag) {
        return ifNoneMatch != null && (ifNoneMatch.strip().equals("*") || plain(ifNoneMatch).contains(tag));
    }

    public static String plain(String ifNoneMatch) {
        return COMPRESSED.matcher(ifNoneMatch).replaceAll("\"");
    }
}
