package dev.gwr.commons.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gwr.model.Unit;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the filters make of toy-openapi.yaml, a document as SmallRye might write it of a small service. */
class DocumentFiltersTest {

    private static JsonNode document;

    @BeforeAll
    static void filter() throws IOException {
        SmallRyeOpenAPI filtered = SmallRyeOpenAPI.builder().enableModelReader(false).enableStandardStaticFiles(false)
                .enableStandardFilter(false).enableAnnotationScan(false).withCustomStaticFile(DocumentFiltersTest::toy)
                .addFilter(new OpenApiConventions()).build();
        document = JsonMapper.builder().build().readTree(filtered.toJSON());
    }

    private static InputStream toy() {
        return DocumentFiltersTest.class.getResourceAsStream("/toy-openapi.yaml");
    }

    private static JsonNode operation(String method, String path) {
        return document.path("paths").path(path).path(method);
    }

    private static JsonNode schema(String name) {
        return document.path("components").path("schemas").path(name);
    }

    private static JsonNode parameter(String name) {
        for (JsonNode parameter : operation("get", "/things").path("parameters")) {
            if (parameter.path("name").asText().equals(name)) {
                return parameter.path("schema");
            }
        }
        throw new AssertionError("there is no parameter " + name);
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    /** OpenApiConventions: which errors an operation may meet follows from what it is and takes. */
    @ParameterizedTest
    @CsvSource({
        "get, /things, 200 304 400 406 429 500 503",
        "get, /things/{id}, 200 304 400 404 406 429 500 503",
        "get, /thing-of-the-day, 200 304 400 404 406 429 500 503",
        "get, /changes, 200 400 406 429 500 503",
        "post, /things, 201 400 401 403 406 408 409 413 415 422 429 500 503",
        "delete, /things/{id}, 204 400 401 403 404 406 409 412 428 429 500 503"})
    void anOperationHasTheErrorsThatItCanMeet(String method, String path, String statuses) {
        assertEquals(statuses, String.join(" ", names(operation(method, path).path("responses"))));
    }

    @Test
    void readsHaveATagAndSoHasWhatIsRecorded() {
        JsonNode read = operation("get", "/things").at("/responses/200/headers");
        assertEquals(Set.of("Cache-Control", "ETag"), names(read));
        assertTrue(read.at("/ETag/description").asText().contains("If-None-Match"));
        JsonNode recorded = operation("post", "/things").at("/responses/201/headers");
        assertEquals(Set.of("ETag", "Location"), names(recorded));
        assertTrue(recorded.at("/ETag/description").asText().contains("If-Match"));
        assertTrue(operation("get", "/changes").at("/responses/200/headers").isMissingNode());
    }

    @Test
    void whoNeedsATokenIsSaidOfEachOperation() {
        assertEquals("[]", operation("get", "/things").path("security").toString());
        assertTrue(operation("post", "/things").path("security").toString().contains(OpenApiConventions.SCHEME));
        assertEquals("bearer", document.at("/components/securitySchemes/bearer/scheme").asText());
        assertEquals("/", document.at("/servers/0/url").asText());
    }

    @Test
    void marksForTheFiltersAreTakenOut() {
        assertFalse(document.toString().contains(OpenApiConventions.MAY_BE_MISSING));
    }

    /** Errors: each is declared once, with its problem types, and referred to. */
    @Test
    void anErrorIsDeclaredOnce() {
        assertEquals("#/components/responses/BadRequest",
                operation("get", "/things").at("/responses/400/$ref").asText());
        JsonNode declared = document.at("/components/responses");
        assertTrue(names(declared).containsAll(Set.of("BadRequest", "NotFound", "PreconditionRequired")));
        JsonNode bad = declared.at("/BadRequest/content/application~1problem+json");
        assertEquals("#/components/schemas/Problem", bad.at("/schema/$ref").asText());
        assertTrue(names(bad.path("examples")).containsAll(Set.of("invalid-parameter", "invalid-body")));
        assertEquals("limit", bad.at("/examples/invalid-parameter/value/violations/0/field").asText());
        declared.forEach(error -> assertTrue(error.path("description").asText().contains("`urn:"), error.toString()));
    }

    @ParameterizedTest
    @CsvSource({"TooManyRequests, true", "ServiceUnavailable, true", "BadRequest, false", "NotFound, false"})
    void whatMayPassSaysWhenToTryAgain(String error, boolean later) {
        assertEquals(later, document.path("components").path("responses").path(error).path("headers")
                .has("Retry-After"));
    }

    /** OpenEnumerations: what is answered may have more values later, what is sent may not. */
    @Test
    void anEnumerationThatIsAnsweredIsOpen() {
        assertEquals(List.of("RED", "BLUE"), texts(schema("Colour").path("x-extensible-enum")));
        assertFalse(schema("Colour").has("enum"));
        assertEquals("#/components/schemas/Colour", schema("Thing").at("/properties/colour/$ref").asText());
        assertEquals(Unit.all().stream().map(Unit::name).toList(), texts(schema("Unit").path("x-extensible-enum")));
    }

    @Test
    void anEnumerationThatIsSentIsClosed() {
        assertEquals("#/components/schemas/KnownColour", schema("NewThing").at("/properties/colour/$ref").asText());
        assertEquals(List.of("RED", "BLUE"), texts(schema("KnownColour").path("enum")));
        assertEquals(List.of("RED", "BLUE"), texts(parameter("colour").path("items").path("enum")));
        assertFalse(parameter("colour").path("items").has("$ref"));
    }

    @Test
    void anEnumerationThatIsOnlySentStaysAsItIs() {
        assertEquals(List.of("UP", "DOWN"), texts(schema("Direction").path("enum")));
        assertEquals("#/components/schemas/Direction", parameter("direction").path("$ref").asText());
        assertTrue(schema("KnownDirection").isMissingNode());
    }

    /** ClosedParameters: what is refused of any value is said. */
    @Test
    void aParameterSaysWhatIsRefused() {
        assertEquals(1, parameter("q").path("minLength").asInt());
        assertEquals(3, parameter("code").path("minLength").asInt());
        assertEquals(-999_999_999, parameter("year").path("minimum").asInt());
        assertEquals(999_999_999, parameter("year").path("maximum").asInt());
        assertEquals(1, parameter("limit").path("minimum").asInt());
        assertEquals(200, parameter("limit").path("maximum").asInt());
        assertEquals(1, parameter("theme").path("items").path("minLength").asInt());
        assertFalse(parameter("since").has("minLength"), "a day has its form");
    }

    /** OpenApiFixes: what generators of clients stumble over. */
    @Test
    void aDayIsATextAndBesideAReferenceStandsNoType() {
        JsonNode day = schema("Thing").at("/properties/day");
        assertEquals("string", day.path("type").asText());
        assertEquals("date", day.path("format").asText());
        assertFalse(day.has("$ref"));
        assertEquals("date", parameter("since").path("format").asText());
        assertFalse(schema("Thing").at("/properties/colour").has("type"));
        assertFalse(schema("Thing").at("/properties/colours/items").has("type"));
    }

    @Test
    void aTableIsAText() {
        assertEquals("string", operation("get", "/things").at("/responses/200/content/text~1csv/schema/type").asText());
    }

    /** UnusedSchemas: what only unused schemas refer to is unused, and so is what only refers to itself. */
    @Test
    void whatNoOperationLeadsToIsTakenOut() {
        assertEquals(Set.of("Colour", "Direction", "KnownColour", "NewThing", "Problem", "Thing", "ThingPage", "Unit"),
                names(document.at("/components/schemas")));
    }

    @Test
    void anExampleOfWhatRepeatsIsAList() {
        for (JsonNode parameter : operation("get", "/things").path("parameters")) {
            if (parameter.path("name").asText().equals("theme")) {
                assertEquals("[\"360000\"]", parameter.path("example").toString());
            }
        }
    }

    @Test
    void aDocumentWithoutPathsIsLeftAlone() {
        SmallRyeOpenAPI bare = SmallRyeOpenAPI.builder().enableModelReader(false).enableStandardStaticFiles(false)
                .enableStandardFilter(false).enableAnnotationScan(false).addFilter(new OpenApiConventions()).build();
        assertNull(bare.model().getComponents());
    }
}
