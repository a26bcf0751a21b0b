package dev.gwr.targets;

import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** On a database of its own: what it records would count elsewhere. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class RecordingTest extends RecordingCases {
}
