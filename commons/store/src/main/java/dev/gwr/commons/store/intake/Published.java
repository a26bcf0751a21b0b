package dev.gwr.commons.store.intake;

/**
 * An entry of the list of what is published.
 *
 * @param revision grows with each publication of the report; 0 is the packaged one
 * @param digest names the content
 */
record Published(String report, long revision, String digest, State state) {

    /** A report stays in the list when it is withdrawn. */
    enum State { PUBLISHED, WITHDRAWN }

    boolean isWithdrawn() {
        return state == State.WITHDRAWN;
    }
}
