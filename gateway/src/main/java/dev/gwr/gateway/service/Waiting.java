package dev.gwr.gateway.service;

/** How long a combined answer waits for a part: so long that the whole comes within two seconds. */
final class Waiting {

    static final long MILLIS = 1400;

    /** After half of so many calls failed, a service is left alone ... */
    static final int CALLS = 4;

    /** ... for so long. */
    static final long OPEN_MILLIS = 2000;

    private Waiting() {
    }
}
