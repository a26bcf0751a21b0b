package dev.gwr.commons.testing;

import io.restassured.RestAssured;
import io.restassured.config.ConnectionConfig;
import io.restassured.config.RestAssuredConfig;

/**
 * How tests hold connections to a service. REST Assured opens one for each question and leaves it open until the
 * collector finds it, so a test that asks until something happens would take all that the service has.
 */
final class Connections {

    private Connections() {
    }

    /** What is configured already, and that each connection is closed when its answer was read. */
    static RestAssuredConfig closedWhenAnswered() {
        return RestAssured.config().connectionConfig(
                ConnectionConfig.connectionConfig().closeIdleConnectionsAfterEachResponse());
    }
}
