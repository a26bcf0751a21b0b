package dev.gwr.commons.store.recording;

/**
 * The user who records a fact.
 *
 * @param id issuer and subject of the token: nobody else has both
 * @param name what is shown of them
 */
public record Writer(String id, String name) {
}
