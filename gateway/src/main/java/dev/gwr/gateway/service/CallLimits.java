package dev.gwr.gateway.service;

/**
 * How long a combined answer waits for a part, so that the whole comes within two seconds. A read whose connection was
 * closed before it was answered is asked once more: a replica that goes down closes connections that lie idle, and one
 * of these may have been taken at that moment.
 */
final class CallLimits {

    static final long MILLIS = 1400;

    /**
     * A service is not asked for a while once nearly all of the last six calls to it have failed. With fewer calls, a
     * burst of questions that makes some answers late would cut off a service that works.
     */
    static final int CALLS = 6;
    static final double FAILED = 0.9;

    /** How long it is not asked then. */
    static final long OPEN_MILLIS = 2000;

    private CallLimits() {
    }
}
