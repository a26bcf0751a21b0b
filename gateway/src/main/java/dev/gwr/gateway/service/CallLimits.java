package dev.gwr.gateway.service;

/** Limits on calls to the services, so that a combined answer comes within two seconds although a service hangs. */
final class CallLimits {

    static final long MILLIS = 1400;

    /**
     * A service is not asked for a while once nearly all of the last six calls to it have failed. With fewer calls, a
     * burst of questions that makes some answers late would cut off a service that works.
     */
    static final int CALLS = 6;
    static final double FAILED = 0.9;

    /** How long a service is not called after that. */
    static final long OPEN_MILLIS = 2000;

    private CallLimits() {
    }
}
