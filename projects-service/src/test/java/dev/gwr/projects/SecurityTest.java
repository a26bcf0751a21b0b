package dev.gwr.projects;

import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(SecurityCases.Talkative.class)
@QuarkusTestResource(RealPostgres.class)
class SecurityTest extends SecurityCases {
}
