package dev.gwr.commons.query;

import java.util.List;

/**
 * A page of a list. Each list has a page record of its own, so that a generated client has a class of that name; what
 * they share is this shape.
 */
public interface Page<T> {
    /** The records of this page. */
    List<T> items();

    /** How many records the whole list holds. */
    long total();

    /** The cursor of the next page, or null on the last. */
    String next();
}
