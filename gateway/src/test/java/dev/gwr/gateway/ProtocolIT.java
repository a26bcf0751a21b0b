package dev.gwr.gateway;

import dev.gwr.commons.testing.PackagedServices;
import dev.gwr.commons.testing.ProtocolCases;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
@QuarkusTestResource(PackagedServices.class)
class ProtocolIT extends ProtocolCases {
}
