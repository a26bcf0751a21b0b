package dev.gwr.projects;

import dev.gwr.commons.testing.ExampleCases;
import dev.gwr.commons.testing.ExampleReport;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
@WithTestResource(value = ExampleReport.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class ExamplesIT extends ExampleCases {
}
