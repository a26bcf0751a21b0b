package dev.gwr.projects;

import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(RealPostgres.class)
class ProjectsTest extends ProjectsCases {
}
