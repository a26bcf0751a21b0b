package dev.gwr.glossary;

import dev.gwr.commons.testing.ProtocolCases;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(RealPostgres.class)
class ProtocolTest extends ProtocolCases {
}
