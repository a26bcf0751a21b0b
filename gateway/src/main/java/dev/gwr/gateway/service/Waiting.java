package dev.gwr.gateway.service;

/** How long a combined answer waits for a part: so long that the whole comes within two seconds. */
final class Waiting {

    static final long MILLIS = 1400;

    /**
     * After nearly all of so many calls failed, a service is left alone ... Were it fewer, a crowd of questions that makes some
     * answers late would cut off a service that answers.
     */
    static final int CALLS = 6;
    static final double FAILED = 0.9;

    /** ... for so long. */
    static final long OPEN_MILLIS = 2000;

    private Waiting() {
    }
}
