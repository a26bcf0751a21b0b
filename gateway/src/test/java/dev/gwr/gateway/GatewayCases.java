package dev.gwr.gateway;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.ContractCases;
import org.junit.jupiter.api.BeforeEach;

/** Cases ask a gateway that is ready, as an operator's probes would have it. */
abstract class GatewayCases extends ContractCases {

    @BeforeEach
    void begin() throws InterruptedException {
        awaitReady();
    }

    static void awaitReady() throws InterruptedException {
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
