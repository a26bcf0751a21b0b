package dev.gwr.projects;

import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

@QuarkusIntegrationTest
@TestProfile(SecurityIT.Talkative.class)
@QuarkusTestResource(RealPostgres.class)
class SecurityIT extends SecurityCases {

    /** Makes the library talk that looks at tokens. */
    public static class Talkative implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.log.category.\"io.quarkus.oidc\".level", "DEBUG");
        }
    }

    @Override
    String log() throws IOException {
        return Files.readString(Path.of("target", "quarkus.log"));
    }
}
