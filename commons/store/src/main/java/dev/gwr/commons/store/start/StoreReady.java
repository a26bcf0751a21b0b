package dev.gwr.commons.store.start;

/**
 * Fired before the first request is let in, when schema and seeds are there. Beans that need the database at start
 * observe it.
 */
public record StoreReady() {
}
