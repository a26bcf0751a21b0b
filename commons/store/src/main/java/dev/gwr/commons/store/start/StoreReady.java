package dev.gwr.commons.store.start;

/**
 * Told before the first request is let in: schema and seeds are there. Whoever needs the database at start observes
 * this.
 */
public record StoreReady() {
}
