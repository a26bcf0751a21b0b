package dev.gwr.gateway;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.ContractCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;

/**
 * Cases ask a gateway that is ready, as an operator's probes would have it. Starting the services takes longer than
 * most cases: who only reads shares them and comes first, then who writes and does not mind what others wrote, then
 * who publishes reports, which others would meet, and last who needs services alone.
 */
public abstract class GatewayCases extends ContractCases {

    /** The {@link Order} of who writes; it is after those that have none. */
    public static final int WRITERS = Order.DEFAULT + 1;
    public static final int PUBLISHERS = Order.DEFAULT + 2;
    public static final int ALONE = Order.DEFAULT + 3;

    @BeforeEach
    void begin() throws InterruptedException {
        awaitReady();
    }

    public static void awaitReady() throws InterruptedException {
        boolean ready = false;
        for (int i = 0; i < 300 && !ready; i++) {
            ready = given().noFilters().get("/q/health/ready").statusCode() == 200;
            if (!ready) {
                Thread.sleep(100);
            }
        }
        assertTrue(ready, "The gateway does not become ready");
    }
}
