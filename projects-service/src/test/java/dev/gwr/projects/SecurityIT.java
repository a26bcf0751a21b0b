package dev.gwr.projects;

import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

@QuarkusIntegrationTest
@WithTestResource(RealPostgres.class)
class SecurityIT extends SecurityCases {

    @Override
    String log() throws IOException {
        return Files.readString(Path.of("target", "quarkus.log"));
    }

    @Override
    String logged() {
        return "Installed features";
    }
}
