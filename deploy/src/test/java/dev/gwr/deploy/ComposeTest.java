package dev.gwr.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** GWR on one host, as Compose reads it. */
class ComposeTest {

    private static JsonNode services() throws IOException {
        YAMLMapper json = new YAMLMapper();
        ObjectNode all = json.valueToTree(new Yaml().load(Files.readString(Path.of("compose.yaml"))));
        return all.path("services");
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "targets", "projects", "glossary", "reports", "gateway"})
    void everyContainerIsHardened(String name) throws IOException {
        JsonNode service = services().path(name);
        assertTrue(service.path("read_only").asBoolean());
        assertEquals("[\"ALL\"]", service.path("cap_drop").toString());
        assertTrue(service.path("cap_add").isMissingNode());
        assertEquals("[\"no-new-privileges:true\"]", service.path("security_opt").toString());
        assertTrue(service.has("pids_limit") && service.has("mem_limit"));
        assertTrue(service.path("tmpfs").toString().contains("/tmp"));
        assertEquals("unless-stopped", service.path("restart").asText());
    }

    @Test
    void theDatabaseIsNotRoot() throws IOException {
        assertEquals("postgres", services().at("/database/user").asText());
    }

    @Test
    void onlyTheGatewayIsPublishedAndOfItOnlyWhatClientsAsk() throws IOException {
        List<String> published = new ArrayList<>();
        services().properties().forEach(service -> service.getValue().path("ports")
                .forEach(port -> published.add(service.getKey() + " " + port.asText())));
        assertEquals(List.of("gateway ${GWR_ADDRESS:-127.0.0.1}:${GWR_PORT:-8080}:8080"), published);
        String recipe = Files.readString(Path.of("image", "Containerfile"));
        assertTrue(recipe.contains("QUARKUS_HTTP_PORT=8080 ") && recipe.contains("GWR_MANAGEMENT_PORT=9000 "));
        assertFalse(services().toString().contains("9000"));
    }

    /** Nobody has to bring any: the directory that is mounted then is there, and has no folder in it. */
    @Test
    void reportsOfOnesOwnAreMounted() throws IOException {
        JsonNode reports = services().path("reports");
        assertEquals("[\"${GWR_REPORTS:-./reports}:/reports:ro\"]", reports.path("volumes").toString());
        assertEquals("/reports", reports.at("/environment/GWR_REPORTS_DIRECTORY").asText());
        try (Stream<Path> there = Files.list(Path.of("reports"))) {
            assertEquals(List.of(), there.filter(Files::isDirectory).toList());
        }
    }

    /** A base image need have no shell and no program that asks over HTTP. */
    @ParameterizedTest
    @ValueSource(strings = {"targets", "projects", "glossary", "reports", "gateway"})
    void healthNeedsNothingButTheJavaOfTheImage(String name) throws IOException {
        JsonNode test = services().path(name).at("/healthcheck/test");
        assertEquals("CMD", test.path(0).asText());
        assertEquals("java", test.path(1).asText());
        assertTrue(test.toString().contains("dev.gwr.commons.start.HealthCheck"));
    }

    /** What can be set stands in the example, with its default. */
    @Test
    void theExampleHasEveryVariable() throws IOException {
        String compose = Files.readString(Path.of("compose.yaml"));
        String example = Files.readString(Path.of(".env.example"));
        Pattern.compile("\\$\\{(GWR_[A-Z_]+)").matcher(compose).results().map(one -> one.group(1))
                .forEach(name -> assertTrue(example.matches("(?s).*\\n#?" + name + "=.*"), name));
    }
}
