package dev.gwr.commons.store.intake;

import java.time.Duration;
import java.time.Instant;

/**
 * What became here of a report's newest publication.
 *
 * @param fault why it could not be taken in; then what was taken in before is still served
 * @param taker the version of the service
 * @param packaged names the packaged report that it was taken from; nothing if it was published
 * @param takenAt when that was
 */
record TakenReport(String report, long revision, String digest, IntakeState state, String fault, String taker,
        String packaged, Instant takenAt) {

    /** A fault may lie in what was here at the time: so long it is left alone. */
    private static final Duration REST = Duration.ofMinutes(1);

    /** Whether there is nothing to do for a publication, by this version of the service. */
    boolean isAbout(Published published, String version, Instant now) {
        return revision == published.revision() && holds(published, version)
                && (state != IntakeState.FAILED || takenAt.plus(REST).isAfter(now));
    }

    /** Whether its records are those of the publication, whatever its number is. */
    boolean holds(Published published, String version) {
        return digest.equals(published.digest()) && taker.equals(version)
                && published.isWithdrawn() == (state == IntakeState.WITHDRAWN);
    }

    /**
     * Whether it was taken from a package, and that is another one now or was taken by another version of the service.
     */
    boolean isOfAnotherPackage(String now, String version) {
        return revision == 0 && !(now.equals(packaged) && taker.equals(version));
    }
}
