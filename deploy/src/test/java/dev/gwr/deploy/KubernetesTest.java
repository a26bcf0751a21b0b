package dev.gwr.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.gwr.deploy.Manifests.Kind;
import io.kubernetes.client.openapi.JSON;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manifests, as Kustomize makes them: right by the schemas of Kubernetes, and by the design. */
class KubernetesTest {

    private static final Set<String> SERVICES = Set.of("targets-service", "projects-service", "glossary-service");
    private static final String REPORTS = "reports-service";
    private static final Map<String, String> MODELS = Map.of("v1", "V1", "apps/v1", "V1", "policy/v1", "V1",
            "networking.k8s.io/v1", "V1", "autoscaling/v2", "V2");

    /** Custom resources, whose schemas belong to their operator. */
    private static final String OPERATOR = "cnpg.io/";

    @BeforeAll
    static void kustomize() {
        assumeTrue(Manifests.canBeMade(), "there is no kubectl here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "production"})
    void everyManifestFitsItsSchema(String directory) throws IOException, InterruptedException {
        Manifests manifests = Manifests.of(directory);
        int checked = 0;
        for (JsonNode manifest : manifests.all()) {
            if (!manifest.path("apiVersion").asText().contains(OPERATOR)) {
                validate(JsonParser.parseString(manifest.toString()), manifest);
                checked++;
            }
        }
        System.out.println(directory + ": " + checked + " manifests fit the schemas of Kubernetes; "
                + (manifests.all().size() - checked) + " are of CloudNativePG and are not checked here");
    }

    @Test
    void aFieldThatKubernetesDoesNotHaveWouldBeFound() throws IOException, InterruptedException {
        JsonNode deployment = Manifests.of("base").the(Kind.DEPLOYMENT, "gateway");
        JsonElement wrong = JsonParser.parseString(deployment.toString()
                .replace("failureThreshold", "failureTreshold"));
        assertThrows(AssertionError.class, () -> validate(wrong, deployment));
    }

    private static void validate(JsonElement json, JsonNode manifest) {
        String version = manifest.path("apiVersion").asText();
        String kind = manifest.path("kind").asText();
        try {
            Class<?> model = Class.forName("io.kubernetes.client.openapi.models." + MODELS.get(version) + kind);
            model.getMethod("validateJsonElement", JsonElement.class).invoke(null, json);
            JSON.getGson().fromJson(json, model);
        } catch (InvocationTargetException e) {
            throw new AssertionError(kind + ' ' + Manifests.name(manifest) + ": " + e.getCause().getMessage(), e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("there is no kind " + kind + " of " + version, e);
        }
    }

    @Test
    void everyDeploymentIsOfTheRestrictedProfileAndLivesWithoutItsDatabase() throws IOException, InterruptedException {
        List<JsonNode> deployments = Manifests.of("production").of(Kind.DEPLOYMENT);
        assertEquals(5, deployments.size());
        for (JsonNode deployment : deployments) {
            JsonNode pod = deployment.at("/spec/template/spec");
            assertTrue(pod.at("/securityContext/runAsNonRoot").asBoolean());
            assertEquals("RuntimeDefault", pod.at("/securityContext/seccompProfile/type").asText());
            assertFalse(pod.path("automountServiceAccountToken").asBoolean(true));
            assertEquals(1, pod.path("containers").size());
            JsonNode container = pod.at("/containers/0");
            assertTrue(container.at("/securityContext/readOnlyRootFilesystem").asBoolean());
            assertFalse(container.at("/securityContext/allowPrivilegeEscalation").asBoolean(true));
            assertEquals("[\"ALL\"]", container.at("/securityContext/capabilities/drop").toString());
            assertEquals("/q/health/live", container.at("/livenessProbe/httpGet/path").asText());
            assertEquals("/q/health/live", container.at("/startupProbe/httpGet/path").asText());
            assertEquals("/q/health/ready", container.at("/readinessProbe/httpGet/path").asText());
            assertTrue(container.at("/resources/requests/memory").isTextual()
                    && container.at("/resources/limits/memory").isTextual());
            for (JsonNode spread : pod.path("topologySpreadConstraints")) {
                assertEquals(Manifests.name(deployment),
                        spread.at("/labelSelector/matchLabels").path("app.kubernetes.io/name").asText());
            }
            assertFalse(container.path("env").toString().matches("(?i).*password\",\"value.*"),
                    "a password is no value");
        }
    }

    @Test
    void aBudgetAndAnAutoscalerAreForEachAndMeetTheirOwn() throws IOException, InterruptedException {
        Manifests manifests = Manifests.of("production");
        for (JsonNode deployment : manifests.of(Kind.DEPLOYMENT)) {
            String name = Manifests.name(deployment);
            String labels = deployment.at("/spec/selector/matchLabels").toString();
            assertEquals(labels, manifests.the(Kind.BUDGET, name).at("/spec/selector/matchLabels").toString());
            assertEquals(labels, manifests.the(Kind.SERVICE, name).at("/spec/selector").toString());
            JsonNode scaler = manifests.the(Kind.AUTOSCALER, name);
            assertEquals(name, scaler.at("/spec/scaleTargetRef/name").asText());
            assertTrue(scaler.at("/spec/minReplicas").asInt() >= 2);
            assertEquals(name, deployment.at("/spec/template/spec/serviceAccountName").asText());
            manifests.the(Kind.ACCOUNT, name);
        }
    }

    @Test
    void onlyTheArrowsOfTheDesignAreOpen() throws IOException, InterruptedException {
        Manifests manifests = Manifests.of("base");
        JsonNode none = manifests.the(Kind.POLICY, "nothing-else");
        assertEquals("{}", none.at("/spec/podSelector").toString());
        assertEquals("[\"Ingress\",\"Egress\"]", none.at("/spec/policyTypes").toString());
        assertTrue(none.at("/spec/ingress").isMissingNode() && none.at("/spec/egress").isMissingNode());
        for (String service : SERVICES) {
            JsonNode policy = manifests.the(Kind.POLICY, service);
            assertEquals(service, policy.at("/spec/podSelector/matchLabels").path("app.kubernetes.io/name").asText());
            assertEquals(Set.of("gateway"), pods(policy.at("/spec/ingress"), "from", "app.kubernetes.io/name"));
            assertEquals(Set.of(REPORTS), pods(policy.at("/spec/egress"), "to", "app.kubernetes.io/name"),
                    "a service asks what is published, and no other service");
            assertEquals(Set.of("gwr"), pods(policy.at("/spec/egress"), "to", "cnpg.io/cluster"));
        }
        JsonNode reports = manifests.the(Kind.POLICY, REPORTS);
        Set<String> asking = new TreeSet<>(SERVICES);
        asking.add("gateway");
        assertEquals(asking, pods(reports.at("/spec/ingress"), "from", "app.kubernetes.io/name"));
        assertEquals(Set.of(), pods(reports.at("/spec/egress"), "to", "app.kubernetes.io/name"), "the owner of reports "
                + "asks nobody");
        assertEquals(Set.of("gwr"), pods(reports.at("/spec/egress"), "to", "cnpg.io/cluster"));
        JsonNode door = manifests.the(Kind.POLICY, "gateway");
        Set<String> behind = new TreeSet<>(SERVICES);
        behind.add(REPORTS);
        assertEquals(behind, pods(door.at("/spec/egress"), "to", "app.kubernetes.io/name"));
        assertEquals(Set.of(), pods(door.at("/spec/egress"), "to", "cnpg.io/cluster"), "the gateway has no database");
        assertEquals(Set.of(), pods(door.at("/spec/ingress"), "from", "app.kubernetes.io/name"),
                "no service knows the gateway");
    }

    /** Which values of a label a policy's peers are chosen by; peers in other namespaces have none of ours. */
    private static Set<String> pods(JsonNode rules, String direction, String label) {
        return StreamSupport.stream(rules.spliterator(), false)
                .flatMap(rule -> StreamSupport.stream(rule.path(direction).spliterator(), false))
                .flatMap(peer -> StreamSupport.stream(peer.at("/podSelector/matchExpressions").spliterator(), false))
                .filter(expression -> expression.path("key").asText().equals(label))
                .flatMap(expression -> StreamSupport.stream(expression.path("values").spliterator(), false))
                .map(JsonNode::asText).collect(Collectors.toCollection(TreeSet::new));
    }
}
