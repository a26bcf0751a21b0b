package dev.gwr.projects;

import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same cases against the packaged service. */
@QuarkusIntegrationTest
@QuarkusTestResource(RealPostgres.class)
class ProjectsIT extends ProjectsCases {
}
