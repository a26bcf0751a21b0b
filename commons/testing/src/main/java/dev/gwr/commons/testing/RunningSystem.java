package dev.gwr.commons.testing;

/**
 * A system that runs already, elsewhere: with {@code -Dquarkus.http.test-host} Quarkus lets packaged tests ask it, and
 * starts nothing; neither do we. {@code deploy/train-aot} asks the containers that it trains in this way.
 */
final class RunningSystem {

    private RunningSystem() {
    }

    static boolean given() {
        return System.getProperty("quarkus.http.test-host") != null;
    }
}
