package dev.gwr.targets;

import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;

/** On a database of its own: what it records would count elsewhere. */
@QuarkusIntegrationTest
@WithTestResource(value = RealPostgres.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class RecordingIT extends RecordingCases {
}
