package dev.gwr.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dev.gwr.model.Basis;
import dev.gwr.model.Bound;
import dev.gwr.model.CommitmentStage;
import dev.gwr.model.Direction;
import dev.gwr.model.Labelled;
import dev.gwr.model.ObservationKind;
import dev.gwr.model.PartKind;
import dev.gwr.model.ProjectStatus;
import dev.gwr.model.Relation;
import dev.gwr.model.TargetKind;
import dev.gwr.seeds.catalogue.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The JSON Schemas that editors use say the same as the Java records that read the YAML, and the packaged YAML keeps to
 * them.
 */
class SchemaTest {

    private static final List<String> SHARED = List.of("indicators", "sectors", "areas", "aliases");
    private static final List<String> OWN = List.of("report", "targets", "observations", "projects", "terms", "regions",
            "uncounted");
    private static final List<String> KINDS = Stream.concat(SHARED.stream(), OWN.stream()).toList();

    /** Where each record's schema is; the records that nest have theirs in the file of the outermost. */
    private static final Map<Class<?>, List<String>> SCHEMAS = Map.ofEntries(
            Map.entry(Seeds.ReportSeed.class, List.of("report#")),
            Map.entry(Seeds.ThemeSeed.class, List.of("report#/$defs/theme")),
            Map.entry(Seeds.PartSeed.class, List.of("report#/$defs/part")),
            Map.entry(Seeds.SectionSeed.class, List.of("report#/$defs/sectionOfPart")),
            Map.entry(Seeds.Oddity.class, List.of("report#/$defs/oddity")),
            Map.entry(Seeds.IndicatorSeed.class, List.of("indicators#/items")),
            Map.entry(Seeds.TargetSeed.class, List.of("targets#/items")),
            Map.entry(Seeds.AgainstSeed.class, List.of("targets#/$defs/against")),
            Map.entry(Seeds.ObservationSeed.class, List.of("observations#/items")),
            Map.entry(Seeds.SectorSeed.class, List.of("sectors#/items")),
            Map.entry(Seeds.ProjectSeed.class, List.of("projects#/items")),
            Map.entry(Seeds.CommitmentSeed.class, List.of("projects#/$defs/commitment")),
            Map.entry(Seeds.TermSeed.class, List.of("terms#/items")),
            Map.entry(Seeds.MemberSeed.class, List.of("terms#/$defs/member")),
            Map.entry(Seeds.MentionSeed.class, List.of("terms#/$defs/mention")),
            Map.entry(Seeds.RegionMentions.class, List.of("regions#/items")),
            Map.entry(Catalogue.Area.class, List.of("areas#/items")),
            Map.entry(Catalogue.Aliases.class, List.of("aliases#/items")),
            Map.entry(Seeds.Uncounted.class, List.of("uncounted#/items")),
            Map.entry(Cite.class, List.of("targets#/$defs/cite", "observations#/$defs/cite", "projects#/$defs/cite",
                    "terms#/$defs/cite", "regions#/$defs/cite")));

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final ObjectMapper YAML = new YAMLMapper();

    private static byte[] resource(String path) {
        try (InputStream in = SchemaTest.class.getResourceAsStream(path)) {
            assertTrue(in != null, path + " is missing");
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String kind) {
        try {
            return new ObjectMapper().readTree(resource("/schemas/" + kind + ".schema.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonSchema schema(String kind) {
        return FACTORY.getSchema(json(kind), CONFIG);
    }

    private static JsonNode at(String place) {
        String[] parts = place.split("#", 2);
        JsonNode node = json(parts[0]).at(parts[1]);
        assertFalse(node.isMissingNode(), place + " is missing");
        return node;
    }

    @Test
    void keepToTheirOwnSchema() {
        JsonSchema draft = FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012), CONFIG);
        for (String kind : KINDS) {
            assertEquals(Set.of(), draft.validate(json(kind)), kind);
        }
    }

    // ---- the packaged YAML ----

    @TestFactory
    Stream<DynamicTest> packagedYamlKeepsToIt() {
        return Stream.concat(SHARED.stream().map(kind -> keepsTo(kind, "/catalogue/", "../")),
                packaged().flatMap(report -> OWN.stream().filter(kind -> kind.equals("report") || has(report, kind))
                .map(kind -> keepsTo(kind, "/reports/" + report + "/", "../../"))));
    }

    /** A report that has nothing of a kind has no file of it. */
    private static boolean has(String report, String kind) {
        return SchemaTest.class.getResource("/reports/" + report + "/" + kind + ".yaml") != null;
    }

    private static DynamicTest keepsTo(String kind, String folder, String schemas) {
        return DynamicTest.dynamicTest(folder + kind + ".yaml", () -> {
            byte[] file = resource(folder + kind + ".yaml");
            assertEquals(List.of(), schema(kind).validate(YAML.readTree(file)).stream().map(ValidationMessage::toString)
                    .toList());
            assertEquals("# yaml-language-server: $schema=" + schemas + "schemas/" + kind + ".schema.json",
                    new String(file, StandardCharsets.UTF_8).lines().findFirst().orElseThrow(),
                    "its first line tells an editor where the schema is");
        });
    }

    private static Stream<String> packaged() {
        return new String(resource("/reports/index"), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank());
    }

    /** The schemas are no dead letter: each of these slips is refused. */
    @Test
    void refuseWhatIsWrong() throws IOException {
        refused("targets", target -> target.put("wrriten", "5%"), "wrriten");
        refused("targets", target -> target.remove("bound"), "bound");
        refused("targets", target -> target.remove("cite"), "cite");
        refused("targets", target -> target.put("bound", "ABOUT"), "bound");
        refused("targets", target -> target.put("kind", "DELIVERABLE"), "indicator");
        refused("targets", target -> target.put("id", "GDP growth"), "id");
        refused("targets", target -> target.put("period", 2024), "period");
        refused("targets", target -> target.put("period", "2024年"), "period");
        refused("targets", target -> target.put("value", "5"), "value");
        refused("targets", target -> target.putArray("regions").add("3607"), "regions");
        refused("targets", target -> target.putArray("cite"), "cite");
        refused("targets", target -> target.putArray("cite").addObject().put("section", "二"), "quote");
        refused("observations", observation -> observation.remove("written"), "written");
        refused("projects", project -> project.putArray("commitments"), "commitments");
        refused("regions", region -> region.put("name", "某市"), "name");
        refused("sectors", sector -> sector.put("code", "Transport"), "code");
        refused("uncounted", excuse -> excuse.put("reason", ""), "reason");
        refused("uncounted", excuse -> excuse.put("reasonEn", ""), "reasonEn");
    }

    /** Changes the first record of a packaged file. */
    private static void refused(String kind, Consumer<ObjectNode> slip, String named) throws IOException {
        String folder = SHARED.contains(kind) ? "/catalogue/"
                : "/reports/" + packaged().filter(report -> has(report, kind)).findFirst().orElseThrow() + "/";
        ArrayNode file = (ArrayNode) YAML.readTree(resource(folder + kind + ".yaml"));
        slip.accept((ObjectNode) file.get(0));
        Set<ValidationMessage> messages = schema(kind).validate(file);
        assertTrue(messages.stream().anyMatch(message -> message.toString().contains(named)), kind + " " + named + ": "
                + messages);
    }

    // ---- schema and Java ----

    @Test
    void haveTheKeysOfTheRecords() {
        SCHEMAS.forEach((record, places) -> places.forEach(place -> {
            JsonNode schema = at(place);
            assertEquals(keys(record), names(schema.get("properties")), place);
            assertFalse(schema.get("additionalProperties").asBoolean(true), place);
        }));
    }

    private static Set<String> keys(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return Arrays.stream(record.getDeclaredConstructor(types).getParameters())
                    .map(parameter -> parameter.isAnnotationPresent(JsonProperty.class)
                            ? parameter.getAnnotation(JsonProperty.class).value() : parameter.getName())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Every enumeration of a schema is one of ours, in its order, and its description gives each constant's two labels.
     */
    @Test
    void haveTheEnumerationsOfTheRecords() {
        Map<Class<?>, Integer> seen = new HashMap<>();
        SCHEMAS.forEach((record, places) -> Arrays.stream(record.getRecordComponents())
                .filter(component -> component.getType().isEnum()).forEach(component -> {
                    JsonNode schema = at(places.get(0)).get("properties").get(component.getName());
                    List<Labelled> constants = Arrays.stream(component.getType().getEnumConstants())
                            .map(Labelled.class::cast).toList();
                    assertEquals(constants.stream().map(Labelled::name).toList(),
                            StreamSupport.stream(schema.get("enum").spliterator(), false).map(JsonNode::asText)
                            .toList());
                    constants.forEach(one -> assertTrue(schema.get("description").asText()
                            .contains(one.name() + " " + one.zh() + ": " + one.en()), places + " does not explain "
                            + one));
                    seen.merge(component.getType(), 1, Integer::sum);
                }));
        assertEquals(Set.of(Basis.class, Bound.class, CommitmentStage.class, Direction.class, ObservationKind.class,
                PartKind.class, ProjectStatus.class, Relation.class, TargetKind.class), seen.keySet());
    }

    /** Each file stands alone, so that an editor needs no other; what several define they define alike. */
    @Test
    void defineAlikeWhatTheyShare() {
        Map<String, JsonNode> shared = new HashMap<>();
        KINDS.forEach(kind -> json(kind).path("$defs").properties().forEach(definition -> {
            JsonNode before = shared.putIfAbsent(definition.getKey(), definition.getValue());
            assertTrue(before == null || before.equals(definition.getValue()), kind + " defines otherwise "
                    + definition.getKey());
        }));
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
