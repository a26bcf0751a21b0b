package dev.gwr.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way in: to everything that is for outside, and to nothing else. */
class IngressTest {

    private static final Path INGRESS = Path.of("kubernetes", "production", "ingress.yaml");
    private static final Path GATEWAY = Path.of("..", "gateway", "src", "main", "resources", "application.properties");

    private static boolean leads(String path) throws IOException {
        JsonNode paths = new YAMLMapper().readTree(INGRESS.toFile()).at("/spec/rules/0/http/paths");
        return StreamSupport.stream(paths.spliterator(), false).anyMatch(one -> {
            String said = one.path("path").asText();
            return path.equals(said) || one.path("pathType").asText().equals("Prefix") && path.startsWith(said + "/");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/zh", "/zh/", "/en/reports/jx-2024", "/zh/desk/reports", "/zh/sign-out",
            "/assets/0123/style.css",
        "/text-size", "/api/v1/targets", "/q/openapi", "/q/openapi-3.0", "/q/swagger-ui/index.html"})
    void pagesTheApiAndItsDocumentsAreForOutside(String path) throws IOException {
        assertEquals(true, leads(path), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/ready", "/q/metrics", "/sign-in-links", "/internal/intakes"})
    void whatIsForTheInsideIsNot(String path) throws IOException {
        assertEquals(false, leads(path), path);
    }

    @Test
    void itLimitsHowOftenOneClientAsks() throws IOException {
        JsonNode limits = new YAMLMapper().readTree(INGRESS.toFile()).at("/metadata/annotations");
        for (String limit : new String[] {"limit-rps", "limit-burst-multiplier", "limit-connections"}) {
            assertTrue(limits.path("nginx.ingress.kubernetes.io/" + limit).asInt() > 0, limit);
        }
    }

    /** To the gateway all clients are the way in: it would take them for one. */
    @Test
    void theGatewayLeavesLimitsOfAClientToIt() throws IOException {
        String gateway = new YAMLMapper()
                .readTree(Path.of("kubernetes", "base", "gateway", "deployment.yaml").toFile()).toString();
        for (String limit : new String[] {"GWR_READS_PER_SECOND", "GWR_CONNECTIONS_PER_CLIENT"}) {
            assertTrue(gateway.contains("{\"name\":\"" + limit + "\",\"value\":\"0\"}"), limit);
        }
    }

    @Test
    void itTakesAsLongABodyAsTheGatewayDoes() throws IOException {
        Properties gateway = new Properties();
        try (Reader in = Files.newBufferedReader(GATEWAY)) {
            gateway.load(in);
        }
        assertEquals(gateway.getProperty("quarkus.http.limits.max-body-size").toLowerCase(Locale.ROOT),
                new YAMLMapper().readTree(INGRESS.toFile())
                .at("/metadata/annotations").path("nginx.ingress.kubernetes.io/proxy-body-size").asText());
    }
}
