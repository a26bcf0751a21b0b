package dev.gwr.targets;

import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** On a database of its own: what it records would count elsewhere. */
@QuarkusTest
@QuarkusTestResource(value = RealPostgres.class, restrictToAnnotatedClass = true)
class RecordingTest extends RecordingCases {
}
