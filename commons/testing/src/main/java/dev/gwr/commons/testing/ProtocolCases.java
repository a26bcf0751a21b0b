package dev.gwr.commons.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What HTTP asks of every path alike. The paths are those of the published document, so a new one is asked too. */
public abstract class ProtocolCases extends ContractCases {

    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

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
            Set<String> allowed = allowed(given().noFilters().options(path).then().statusCode(204).extract().response());
            Set<String> said = new TreeSet<>(taken);
            said.add("OPTIONS");
            if (taken.contains("GET")) {
                said.add("HEAD");
            }
            assertTrue(allowed.containsAll(said), "OPTIONS " + path + " says " + allowed + " and not all of " + said);
            for (String other : List.of("PUT", "TRACE", "HEAD", "DELETE")) {
                if (!allowed.contains(other)) {
                    Response refused = (other.equals("HEAD") ? given().noFilters() : given()).request(other, path).then().statusCode(405).extract().response();
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
            for (String matrix : List.of(path + ";limit=1", path + "/;limit=1", path.replace("/v1/", "/v1;a=b/"))) {
                given().urlEncodingEnabled(false).get(matrix).then().statusCode(400)
                        .body("type", is("urn:gwr:problem:bad-request"));
            }
        }
    }
}
