package dev.gwr.launcher;

import java.io.IOException;
import java.nio.file.Path;

/** Something that a run starts and keeps running: PostgreSQL, or one of the services. */
interface Part {
    String name();

    Path log();

    /** Starts it, at first or again. Does nothing once {@link #stop()} was called, so that no stop is overtaken. */
    void start() throws IOException;

    boolean isAlive();

    /** Whether it answers, not only lives. */
    boolean isReady();

    /** Waits until it ends and says how, in a few words. */
    String awaitEnd() throws InterruptedException;

    /** Ends it for good: gracefully first, by force if that takes too long. */
    void stop();
}
