package dev.gwr.commons.caching;

/** Names the state of all that a service serves: it changes with every change of the data. */
public interface RevisionSource {
    String revision();
}
