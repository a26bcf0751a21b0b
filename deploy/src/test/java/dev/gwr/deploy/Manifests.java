package dev.gwr.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What Kustomize makes of a directory. */
record Manifests(List<JsonNode> all) {

    static boolean canBeMade() {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(
                path -> Files.isExecutable(Path.of(path, "kubectl")));
    }

    static Manifests of(String directory) throws IOException, InterruptedException {
        Path fault = Files.createTempFile("kustomize", ".txt");
        Process process = new ProcessBuilder("kubectl", "kustomize", Path.of("kubernetes", directory).toString())
                .redirectError(fault.toFile()).start();
        String made = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), () -> read(fault));
        YAMLMapper yaml = new YAMLMapper();
        try (MappingIterator<JsonNode> documents = yaml.readerFor(JsonNode.class).readValues(made)) {
            return new Manifests(documents.readAll());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    List<JsonNode> of(Kind kind) {
        return all.stream().filter(one -> one.path("kind").asText().equals(kind.word)).toList();
    }

    JsonNode the(Kind kind, String name) {
        return of(kind).stream().filter(one -> name(one).equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + kind.word + " " + name));
    }

    static String name(JsonNode manifest) {
        return manifest.path("metadata").path("name").asText();
    }

    enum Kind {
        DEPLOYMENT("Deployment"), SERVICE("Service"), POLICY("NetworkPolicy"), BUDGET("PodDisruptionBudget"),
        AUTOSCALER("HorizontalPodAutoscaler"), ACCOUNT("ServiceAccount"), SETTINGS("ConfigMap"),
        CLUSTER("Cluster"), DATABASE("Database"), STORE("ObjectStore"), BACKUP("ScheduledBackup");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }
}
