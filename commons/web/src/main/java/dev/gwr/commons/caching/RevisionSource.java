package dev.gwr.commons.caching;

import io.vertx.core.Future;

/** Names the state of all that an answer is made of: it changes with every change of the data. */
public interface RevisionSource {

    /**
     * The revision of what answers a path, found by a check that began after this call: whatever was acknowledged
     * before is in it. Completes on the caller's context; fails if the check does.
     */
    Future<String> revision(String path);
}
