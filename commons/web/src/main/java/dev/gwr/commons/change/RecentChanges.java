package dev.gwr.commons.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** The newest changes of a feed, read once for all who follow it. */
public final class RecentChanges<T> {

    private static final int KEPT = 1000;
    private static final long UNKNOWN = -1;

    private final ToLongFunction<T> position;
    private final Deque<T> changes = new ArrayDeque<>();

    /** The position before the first change that is kept, and that of the last. */
    private long start = UNKNOWN;
    private long end = UNKNOWN;

    public RecentChanges(ToLongFunction<T> position) {
        this.position = position;
    }

    /** From now on nothing is known, until {@link #begin}. */
    public synchronized void forget() {
        changes.clear();
        start = UNKNOWN;
        end = UNKNOWN;
    }

    /** The feed stands here, and what comes next is kept. */
    public synchronized void begin(long at) {
        changes.clear();
        start = at;
        end = at;
    }

    public synchronized boolean isKnown() {
        return end != UNKNOWN;
    }

    public synchronized long end() {
        return end;
    }

    /** What follows the end. */
    public synchronized void add(List<T> next) {
        for (T change : next) {
            changes.add(change);
            end = position.applyAsLong(change);
        }
        while (changes.size() > KEPT) {
            start = position.applyAsLong(changes.poll());
        }
    }

    /** The changes after a position; empty if that is so long ago that not all of them are here. */
    public synchronized Optional<List<T>> after(long since) {
        if (since >= end) {
            return Optional.of(List.of());
        }
        return since < start ? Optional.empty()
                : Optional.of(changes.stream().filter(change -> position.applyAsLong(change) > since).toList());
    }
}
