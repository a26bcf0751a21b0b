package dev.gwr.glossary;

import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same cases against the packaged service. */
@QuarkusIntegrationTest
@WithTestResource(RealPostgres.class)
class GlossaryIT extends GlossaryCases {
}
