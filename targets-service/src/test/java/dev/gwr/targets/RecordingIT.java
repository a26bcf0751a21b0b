package dev.gwr.targets;

import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;

/** On a database of its own: what it records would count elsewhere. */
@QuarkusIntegrationTest
@QuarkusTestResource(value = RealPostgres.class, restrictToAnnotatedClass = true)
class RecordingIT extends RecordingCases {
}
