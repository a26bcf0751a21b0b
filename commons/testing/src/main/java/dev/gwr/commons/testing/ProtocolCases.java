package dev.gwr.commons.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What HTTP asks of every path alike. The paths are those of the published document, so a new one is asked too. */
public abstract class ProtocolCases extends ContractCases {

    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    /** What the document cannot speak of. */
    private static final Set<String> UNSPOKEN = Set.of("HEAD", "QUERY");

    /** Every path with the methods that it takes, a made-up name for each variable. */
    private static Map<String, Set<String>> paths() {
        Map<String, Map<String, Object>> paths = given().noFilters().get("/q/openapi?format=json").path("paths");
        Map<String, Set<String>> methods = new TreeMap<>();
        paths.forEach((path, item) -> methods.put(path.replaceAll("\\{[^}]*}", "x"), item.keySet().stream()
                .map(key -> key.toUpperCase(Locale.ROOT)).filter(VERBS::contains).collect(Collectors.toSet())));
        assertFalse(methods.isEmpty());
        return methods;
    }

    private static Set<String> allowed(Response response) {
        return new TreeSet<>(List.of(response.header("Allow").split(", *")));
    }

    @Test
    void everyPathSaysWhichMethodsItTakes() {
        paths().forEach((path, taken) -> {
            Set<String> allowed = allowed(given().noFilters().options(path).then().statusCode(204).extract()
                    .response());
            Set<String> said = new TreeSet<>(taken);
            said.add("OPTIONS");
            if (taken.contains("GET")) {
                said.add("HEAD");
            }
            assertTrue(allowed.containsAll(said), "OPTIONS " + path + " says " + allowed + " and not all of " + said);
            for (String other : List.of("PUT", "TRACE", "HEAD", "DELETE", "QUERY")) {
                if (!allowed.contains(other)) {
                    Response refused = (UNSPOKEN.contains(other) ? given().noFilters() : given()).request(other, path)
                            .then().statusCode(405).extract().response();
                    assertEquals(allowed, allowed(refused), other + " " + path);
                }
            }
        });
        given().options("/api/v1/nothing").then().statusCode(404).body("type", is("urn:gwr:problem:unknown-path"));
    }

    @Test
    void anAcceptHeaderThatSaysNothingAsksForAnything() {
        paths().forEach((path, taken) -> {
            if (taken.contains("GET") && !path.contains("stream")) {
                int status = given().accept("*/*").get(path).statusCode();
                for (String empty : List.of("", ",", "*", "text/html, garbage, */*;q=0.1")) {
                    given().header("Accept", empty).get(path).then().statusCode(status);
                }
            }
        });
    }

    @Test
    void whatTheClientSaysOfAMediaTypeDoesNotComeBack() {
        paths().forEach((path, taken) -> {
            if (taken.equals(Set.of("GET")) && !path.contains("/x") && !path.contains("stream")) {
                String type = given().accept("application/json;q=0.9;version=2").get(path).contentType();
                assertFalse(type.contains("version") || type.contains("q="), path + " answers " + type);
            }
        });
    }

    /** An answer without a length is cached by no one on the way, the gateway included. */
    @Test
    void aWholePageSaysHowLongItIs() {
        paths().forEach((path, taken) -> {
            Response page = given().noFilters().header("Accept-Encoding", "identity").accept("application/json")
                    .queryParam("limit", 200).get(path);
            if (taken.contains("GET") && page.statusCode() == 200) {
                assertNotNull(page.header("Content-Length"), path + " has no length");
            }
        });
    }

    @Test
    void anEncodingOtherThanUtf8IsRefused() {
        for (String path : paths().keySet()) {
            for (String gbk : List.of(path + "?q=%B8%DF%CC%FA", path + "%ED%A0%80")) {
                given().urlEncodingEnabled(false).get(gbk).then().statusCode(400)
                        .body("type", is("urn:gwr:problem:bad-request")).body("detail", containsString("UTF-8"));
            }
        }
    }

    /** Passed over, it would answer ;limit=1 with all there is. */
    @Test
    void aMatrixParameterIsRefused() {
        for (String path : paths().keySet()) {
            for (String matrix : List.of(path + ";limit=1", path + "/;limit=1", path.replace("/v1", "/v1;a=b"))) {
                given().urlEncodingEnabled(false).get(matrix).then().statusCode(400)
                        .body("type", is("urn:gwr:problem:bad-request"));
            }
        }
    }

    /** What a forged cursor holds in place of a key: none of it is a key of any list. */
    private static final List<String> FORGED = List.of("\"1e-100000000\"", "1e-100000000", "1e100000000", "null", "{}",
            "[1]", "true",
            "12345678901", "123456789012345678901234567890", "1.5", "-2147483649", "\"a\\u0000b\"",
            "\"+300000-01-01T00:00:00Z\"",
            "\"-300000-01-01\"", "\"+300000-01-01\"", "\"" + "9".repeat(1200) + "\"", "\"\\ud800\"");

    /**
     * Every list in every order, every key of its cursor forged by turns. A text may be any text: only what no text can
     * be is refused.
     */
    @Test
    void aForgedCursorIsRefusedAtOnce() {
        Map<String, Map<String, Map<String, Object>>> paths = given().noFilters().get("/q/openapi?format=json")
                .path("paths");
        int forged = 0;
        for (String path : paths.keySet()) {
            for (String order : path.contains("{") ? List.<String>of() : orders(paths.get(path).get("get"))) {
                String next = given().noFilters().urlEncodingEnabled(false).get(path + "?limit=1" + order).path("next");
                if (next == null) {
                    continue;
                }
                List<Object> keys = new JsonPath(new String(
                        Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8)).getList("$");
                for (int i = 1; i < keys.size(); i++) {
                    for (String value : FORGED) {
                        String cursor = cursor(keys, i, value);
                        if (cursor.length() <= 2000) {
                            long begin = System.nanoTime();
                            Response answer = given().noFilters().urlEncodingEnabled(false)
                                    .get(path + "?limit=1" + order + "&cursor=" + cursor);
                            boolean isText = keys.get(i) instanceof String && value.startsWith("\"")
                                    && !value.contains("\\");
                            assertTrue(answer.statusCode() == 400 || isText && answer.statusCode() == 200,
                                    path + order + " key " + i + " " + value + ": " + answer.asString());
                            assertTrue(System.nanoTime() - begin < 3_000_000_000L, path + order + " " + value
                                    + " took long");
                            forged++;
                        }
                    }
                }
            }
        }
        assertTrue(forged > 0 || paths.values().stream().noneMatch(item -> !orders(item.get("get")).isEmpty()),
                "nothing was forged");
    }

    /** What asks for each order of a list, and for its own; empty if it is no list. */
    @SuppressWarnings("unchecked")
    private static List<String> orders(Map<String, Object> get) {
        List<String> orders = new ArrayList<>();
        List<Map<String, Object>> parameters = get == null ? null : (List<Map<String, Object>>) get.get("parameters");
        if (parameters != null && parameters.stream().anyMatch(one -> "cursor".equals(one.get("name")))) {
            orders.add("");
            Map<String, Map<String, Object>> schemas = given().noFilters().get("/q/openapi?format=json")
                    .path("components.schemas");
            parameters.stream().filter(one -> "sort".equals(one.get("name"))).forEach(sort -> {
                Map<String, Object> schema = (Map<String, Object>) sort.get("schema");
                String ref = (String) schema.get("$ref");
                Map<String, Object> values = ref == null ? schema
                        : schemas.get(ref.substring(ref.lastIndexOf('/') + 1));
                ((List<String>) values.get("enum")).forEach(value -> orders.add("&sort=" + value
                        + (value.equals("RELEVANCE") ? "&q=%E5%BB%BA%E8%AE%BE" : "")));
            });
        }
        return orders;
    }

    private static String cursor(List<Object> keys, int forged, String value) {
        String content = IntStream.range(0, keys.size()).mapToObj(i -> i == forged ? value
                : keys.get(i) instanceof String text ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"'
                : String.valueOf(keys.get(i)))
                .collect(Collectors.joining(",", "[", "]"));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(StandardCharsets.UTF_8));
    }
}
