package dev.gwr.glossary;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does not fit is refused, and the refusal names it. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
class BadInputTest extends ContractCases {

    private static final String ANNOTATIONS = "/api/v1/annotations";

    @Test
    void aFieldWithoutANameIsNamedAsWhatItIs() {
        given().contentType("application/json").body("{\"\": 1}").post(ANNOTATIONS).then().statusCode(400)
                .body("violations.field", contains("")).body("violations.message", contains("there is no such field"));
    }

    @ParameterizedTest(name = "{0} is refused for {1}")
    @CsvSource(delimiter = '|', value = {
        "terms?them=rural                | them",
        "terms?theme=agriculture         | theme",
        "terms?section=三.1              | section",
        "terms?report=jx-1999            | report",
        "terms?sort=number               | sort",
        "terms?sort=RELEVANCE            | sort",
        "terms?limit=201                 | limit",
        "terms?cursor=abc                | cursor",
        "terms?q=%00                     | q",
        "terms/counts                    | groupBy",
        "terms/counts?groupBy=NUMBER     | groupBy",
        "terms/counts?groupBy=THEME&limit=1 | limit",
        "mentions?term=2468              | term",
        "mentions?section=三             | section",
        "mentions?report=                | report",
        "mentions?q=茶育                 | q",
        "terms/fj-2024-term-three-renowned/mentions?section=二.6 | section",
    })
    void aParameterThatDoesNotFit(String query, String field) {
        given().urlEncodingEnabled(false).get("/api/v1/" + query).then().statusCode(400)
                .body("type", is("urn:gwr:problem:invalid-parameter"))
                .body("violations.field", hasItem(field)).body("violations.in", hasItem("QUERY"));
        isRefusedInChinese("/api/v1/" + query);
    }

    @Test
    void aCursorOfAnotherList() {
        String cursor = given().get("/api/v1/mentions?limit=1").path("next");
        given().get("/api/v1/terms/fj-2024-term-livelihood-undertakings/mentions?limit=1&cursor=" + cursor).then()
                .statusCode(400).body("violations.field", contains("cursor"));
    }

    @ParameterizedTest
    @CsvSource({"terms/nothing", "terms/没有", "terms/nothing/mentions", "terms/counts/mentions"})
    void anUnknownId(String path) {
        given().get("/api/v1/" + path).then().statusCode(404).body("type", is("urn:gwr:problem:not-found"));
    }

    @Test
    void anUnknownPathMethodOrMediaType() {
        given().get("/api/v1/mentions/1").then().statusCode(404).body("type", is("urn:gwr:problem:unknown-path"));
        given().get(ANNOTATIONS).then().statusCode(405).body("type", is("urn:gwr:problem:method-not-allowed"));
        given().contentType("text/plain").body("茶育").post(ANNOTATIONS).then().statusCode(415)
                .body("detail", containsString("application/json"));
        given().contentType("application/json").accept("text/csv").body("{\"text\": \"茶育\"}").post(ANNOTATIONS).then()
                .statusCode(406);
    }

    @ParameterizedTest(name = "{0} is refused for {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"text\": \"\"}                            | text",
        "{}                                          | text",
        "{\"text\": null}                            | text",
        "{\"text\": 2468}                            | text",
        "{\"text\": true}                            | text",
        "{\"text\": 1.5}                             | text",
        "{\"text\": [\"茶育\"]}                      | text",
        "{\"text\": {\"text\": \"茶育\"}}            | text",
        "{\"text\": \"茶育\", \"texts\": \"\"}       | texts",
        "{\"text\": \"茶育\", \"report\": \"jx\"}    | report",
        "{\"text\": \"茶育\", \"report\": 2024}      | report",
        "{\"text\": \"茶育\", \"report\": \"\\u0000\"} | report",
        "{\"text\": \"茶\\u0000育\"}                 | text",
        "{\"text\": \"茶育\\ud800\"}                 | text",
        "{\"text\": \"\\udc00茶育\"}                 | text",
        "{\"text\": \"\\ude00\\ud83d\"}              | text",
        "{\"text\": \"茶育\", \"text\": \"茶育\"}    | body",
        "{\"text\": \"茶育\"} {}                     | body",
        "{\"text\": \"茶育\"                         | body",
        "{\"text\": \"茶\u0001\"}                    | text",
        "\"茶育\"                                    | body",
        "[]                                          | body",
        "null                                        | body",
        "``                                          | body",
        "茶育                                        | body",
    })
    void aBodyThatDoesNotFit(String body, String field) {
        given().contentType("application/json; charset=utf-8").body(body.getBytes(StandardCharsets.UTF_8))
                .post(ANNOTATIONS)
                .then().statusCode(400).body("type", is("urn:gwr:problem:invalid-body"))
                .body("instance", is(ANNOTATIONS)).body("violations.field", contains(field))
                .body("violations.in", contains("BODY")).body("detail", not(containsString("dev.gwr")));
    }

    @Test
    void bytesThatAreNoUtf8() {
        byte[] body = "{\"text\": \"??\"}".getBytes(StandardCharsets.ISO_8859_1);
        body[10] = (byte) 0xC3;
        body[11] = (byte) 0x28;
        given().contentType("application/json").body(body).post(ANNOTATIONS).then().statusCode(400)
                .body("type", is("urn:gwr:problem:invalid-body"));
    }

    @Test
    void aTextThatIsTooLong() {
        given().contentType("application/json; charset=utf-8").body("{\"text\": \"" + "😀".repeat(100_001) + "\"}")
                .post(ANNOTATIONS).then().statusCode(400).body("violations.field", contains("text"))
                .body("violations[0].message", containsString("100000"));
    }

    @Test
    void aBodyThatIsTooLarge() {
        for (int size : new int[] {2_097_153, 3_000_000}) {
            byte[] body = " ".repeat(size).getBytes(StandardCharsets.UTF_8);
            given().contentType("application/json").body(body).post(ANNOTATIONS).then().statusCode(413)
                    .body("type", is("urn:gwr:problem:payload-too-large")).body("instance", is(ANNOTATIONS));
        }
    }

    @Test
    void aBodyInChunksThatIsTooLarge() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        URI uri = URI.create("http://localhost:" + RestAssured.port + ANNOTATIONS);
        for (int size : new int[] {1_000, 3_000_000}) {
            byte[] body = ("{\"text\": \"茶育\"" + " ".repeat(size) + "}").getBytes(StandardCharsets.UTF_8);
            HttpResponse<String> response = client.send(HttpRequest.newBuilder(uri)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))).build(),
                    BodyHandlers.ofString());
            assertEquals(size > 2_000_000 ? 413 : 200, response.statusCode());
            assertTrue(response.body().contains(size > 2_000_000 ? "urn:gwr:problem:payload-too-large"
                    : "tea-education"),
                    response.body());
        }
    }
}
