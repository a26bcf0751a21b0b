package dev.gwr.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceCommandTest {
    private static final Settings SETTINGS = Settings.from(Path.of("/gwr"),
            Map.of("GWR_DATABASE_PORT", "6000", "GWR_PROJECTS_PORT", "7002", "GWR_JAVA_OPTS", "-Xmx96m"));
    private final ServiceCommand how = new ServiceCommand(SETTINGS, "secret", Map.of("QUARKUS_OIDC_PUBLIC_KEY", "key"));

    @Test
    void aServiceIsToldItsAddressItsDatabaseAndWhomToTrust() {
        assertEquals(Map.of(
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", "7002",
                "GWR_MANAGEMENT_PORT", "0",
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:6000/gwr_projects",
                "QUARKUS_DATASOURCE_USERNAME", "gwr_projects",
                "QUARKUS_DATASOURCE_PASSWORD", Databases.passwordOf("gwr_projects", "secret"),
                "QUARKUS_OIDC_PUBLIC_KEY", "key",
                "GWR_REPORTS_URL", "http://127.0.0.1:8084"), how.environment(Service.PROJECTS));
    }

    @Test
    void theGatewayIsToldWhereTheServicesAreHowLongToWaitForThemHasNoDatabaseAndTrustsNobody() {
        assertEquals(Map.of(
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", "8080",
                "GWR_MANAGEMENT_PORT", "0",
                "GWR_WARM_UP_SECONDS", "60",
                "GWR_TARGETS_URL", "http://127.0.0.1:8081",
                "GWR_PROJECTS_URL", "http://127.0.0.1:7002",
                "GWR_GLOSSARY_URL", "http://127.0.0.1:8083",
                "GWR_REPORTS_URL", "http://127.0.0.1:8084"), how.environment(Service.GATEWAY));
    }

    @Test
    void whoOwnsReportsIsNotToldWhereReportsAre() {
        assertEquals("8084", how.environment(Service.REPORTS).get("QUARKUS_HTTP_PORT"));
        assertFalse(how.environment(Service.REPORTS).containsKey("GWR_REPORTS_URL"));
    }

    @Test
    void theJarOfTheModuleIsRunByTheSameJavaWithTheOptionsThatWereSet() {
        List<String> command = how.command(Service.GATEWAY);

        assertTrue(command.get(0).startsWith(System.getProperty("java.home")), command.get(0));
        assertTrue(command.contains("-Xmx96m"), command.toString());
        assertEquals(List.of("-jar", "/gwr/gateway/target/quarkus-app/quarkus-run.jar"),
                command.subList(command.size() - 2, command.size()));
    }

    @Test
    void whatIsNotBuiltIsRefusedByName(@TempDir Path root) {
        Refusal refusal = assertThrows(Refusal.class, () -> ServiceCommand.requireBuilt(root));

        assertTrue(refusal.getMessage().startsWith("targets-service/target/quarkus-app/quarkus-run.jar is missing"),
                refusal.getMessage());
    }
}
