package dev.gwr.gateway;

import dev.gwr.commons.testing.PackagedServices;
import dev.gwr.commons.testing.ProtocolCases;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
@WithTestResource(PackagedServices.class)
class ProtocolIT extends ProtocolCases {
}
