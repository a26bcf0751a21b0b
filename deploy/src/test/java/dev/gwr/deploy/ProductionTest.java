package dev.gwr.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gwr.deploy.Manifests.Kind;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a production cluster is promised beyond what every cluster has. */
class ProductionTest {

    private static final String URL = "QUARKUS_DATASOURCE_JDBC_URL";
    private static final int POOL = 9;

    private static Manifests manifests;

    @BeforeAll
    static void make() throws IOException, InterruptedException {
        assumeTrue(Manifests.canBeMade(), "there is no kubectl here");
        manifests = Manifests.of("production");
    }

    private static List<JsonNode> withDatabase() {
        List<JsonNode> services = manifests.of(Kind.DEPLOYMENT).stream()
                .filter(one -> !Manifests.name(one).equals("gateway")).toList();
        assertEquals(4, services.size());
        return services;
    }

    static URI database(JsonNode deployment) {
        return StreamSupport.stream(deployment.at("/spec/template/spec/containers/0/env").spliterator(), false)
                .filter(one -> one.path("name").asText().equals(URL))
                .map(one -> URI.create(one.path("value").asText().substring("jdbc:".length()))).findFirst()
                .orElseThrow();
    }

    private static JsonNode named(JsonNode list, String name) {
        return StreamSupport.stream(list.spliterator(), false).filter(one -> one.path("name").asText().equals(name))
                .findFirst().orElseThrow(() -> new AssertionError("there is no " + name + " in " + list));
    }

    /** The patch stands there as a comment; as a patch it changes the volume of the reports and no other. */
    @Test
    void reportsOfOnesOwnTakeTheVolumeOfTheReports() throws IOException, InterruptedException {
        String patch = Files.readString(Path.of("kubernetes", "production", "kustomization.yaml")).lines()
                .dropWhile(line -> !line.contains("Reports of your own")).skip(1)
                .takeWhile(line -> line.startsWith("  #  ")).map(line -> line.substring("  # ".length()))
                .collect(Collectors.joining("\n"));
        Path own = Files.createDirectories(Path.of("target", "own-reports"));
        Files.writeString(own.resolve("kustomization.yaml"),
                "resources: [../../kubernetes/production]\npatches:\n" + patch + "\n");
        JsonNode with = pod(Manifests.of("../target/own-reports"));
        JsonNode without = pod(manifests);
        assertEquals("{\"claimName\":\"reports\",\"readOnly\":true}",
                named(with.path("volumes"), "reports").path("persistentVolumeClaim").toString());
        assertEquals("{}", named(without.path("volumes"), "reports").path("emptyDir").toString());
        assertEquals(names(without.path("volumes")), names(with.path("volumes")));
        assertEquals("/reports", named(with.at("/containers/0/volumeMounts"), "reports").path("mountPath").asText());
    }

    private static JsonNode pod(Manifests made) {
        return made.the(Kind.DEPLOYMENT, "reports-service").at("/spec/template/spec");
    }

    private static List<String> names(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(one -> one.path("name").asText()).toList();
    }

    @Test
    void everyImageIsNamedByItsDigest() {
        for (JsonNode deployment : manifests.of(Kind.DEPLOYMENT)) {
            String image = deployment.at("/spec/template/spec/containers/0/image").asText();
            assertTrue(image.matches("[^:@]+@sha256:[0-9a-f]{64}"), image);
        }
    }

    @Test
    void servicesAskThePrimaryAndHoldItsCertificateToTheAuthorityOfItsCluster() {
        JsonNode cluster = manifests.the(Kind.CLUSTER, "gwr");
        for (JsonNode deployment : withDatabase()) {
            URI database = database(deployment);
            assertEquals(Manifests.name(cluster) + "-rw", database.getHost());
            String role = "gwr_" + Manifests.name(deployment).replace("-service", "");
            assertEquals("/" + role, database.getPath());
            List<String> said = List.of(database.getQuery().split("&"));
            assertTrue(said.containsAll(List.of("targetServerType=primary", "sslmode=verify-full")), said.toString());
            JsonNode pod = deployment.at("/spec/template/spec");
            JsonNode authority = named(pod.path("volumes"), "database").path("secret");
            assertEquals(Manifests.name(cluster) + "-ca", authority.path("secretName").asText());
            assertEquals("[{\"key\":\"ca.crt\",\"path\":\"ca.crt\"}]", authority.path("items").toString());
            String place = named(pod.at("/containers/0/volumeMounts"), "database").path("mountPath").asText();
            assertTrue(said.contains("sslrootcert=" + place + "/ca.crt"), said.toString());
            assertEquals(role, manifests.the(Kind.DATABASE, role.replace('_', '-')).at("/spec/owner").asText());
            named(cluster.at("/spec/managed/roles"), role);
        }
    }

    /** All replicas that there may be, and one more while they are rolled. */
    @Test
    void thereAreConnectionsForEveryReplica() {
        JsonNode cluster = manifests.the(Kind.CLUSTER, "gwr");
        int limits = 0;
        for (JsonNode deployment : withDatabase()) {
            String name = Manifests.name(deployment);
            int limit = named(cluster.at("/spec/managed/roles"), "gwr_" + name.replace("-service", ""))
                    .path("connectionLimit").asInt();
            int replicas = manifests.the(Kind.AUTOSCALER, name).at("/spec/maxReplicas").asInt() + 1;
            assertTrue(replicas * POOL <= limit, name);
            limits += limit;
        }
        assertTrue(limits < cluster.at("/spec/postgresql/parameters/max_connections").asInt());
    }

    @Test
    void theDatabasesAreCopiedEveryNightAndAllThatIsWrittenBetween() {
        JsonNode cluster = manifests.the(Kind.CLUSTER, "gwr");
        JsonNode backup = manifests.the(Kind.BACKUP, "gwr").path("spec");
        assertEquals(Manifests.name(cluster), backup.at("/cluster/name").asText());
        assertTrue(backup.path("schedule").asText().matches("0 \\d+ \\d+ \\* \\* \\*"), "six fields, every day");
        assertEquals("plugin", backup.path("method").asText());
        JsonNode plugin = named(cluster.at("/spec/plugins"), backup.at("/pluginConfiguration/name").asText());
        assertTrue(plugin.path("isWALArchiver").asBoolean());
        JsonNode store = manifests.the(Kind.STORE, plugin.at("/parameters/barmanObjectName").asText()).path("spec");
        assertTrue(store.path("retentionPolicy").asText().matches("\\d+[dwm]"));
        assertTrue(store.at("/configuration/destinationPath").asText().startsWith("s3://"));
        assertFalse(store.toString().contains("\"value\""), "a credential is in a Secret");
    }

    @Test
    void onlyPrometheusComesToMetricsAndToThePartsOfHealth() {
        String port = manifests.the(Kind.SETTINGS, "gwr").at("/data/GWR_MANAGEMENT_PORT").asText();
        for (JsonNode deployment : manifests.of(Kind.DEPLOYMENT)) {
            String name = Manifests.name(deployment);
            JsonNode pod = deployment.at("/spec/template");
            assertEquals(port, pod.at("/metadata/annotations").path("prometheus.io/port").asText());
            assertEquals(port, named(pod.at("/spec/containers/0/ports"), "management").path("containerPort").asText());
            JsonNode ports = manifests.the(Kind.SERVICE, name).at("/spec/ports");
            assertEquals(1, ports.size());
            assertEquals("http", ports.at("/0/targetPort").asText());
            for (JsonNode rule : manifests.the(Kind.POLICY, name).at("/spec/ingress")) {
                boolean prometheus = rule.path("from").toString().contains("gwr/prometheus");
                assertEquals("[{\"port\":\"" + (prometheus ? "management" : "http") + "\"}]",
                        rule.path("ports").toString(), name);
                assertTrue(!prometheus || rule.path("from").size() == 1, name);
            }
        }
    }
}
