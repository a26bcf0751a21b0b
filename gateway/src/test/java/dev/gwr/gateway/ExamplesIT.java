package dev.gwr.gateway;

import dev.gwr.commons.testing.ExampleCases;
import dev.gwr.commons.testing.ExampleServices;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;

/** The examples of the gateway's document, combined answers too. */
@QuarkusIntegrationTest
@WithTestResource(value = ExampleServices.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@Order(GatewayCases.ALONE)
class ExamplesIT extends ExampleCases {

    @BeforeEach
    void begin() throws InterruptedException {
        GatewayCases.awaitReady();
    }
}
