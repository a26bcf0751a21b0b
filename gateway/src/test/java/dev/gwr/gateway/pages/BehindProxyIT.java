package dev.gwr.gateway.pages;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.PackagedServices;
import dev.gwr.commons.testing.Tokens;
import dev.gwr.gateway.GatewayCases;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Behind a proxy that ends TLS: pages, cookies and the limit of reads go by what is outside. */
@QuarkusIntegrationTest
@WithTestResource(PackagedServices.class)
@Order(GatewayCases.WRITERS)
class BehindProxyIT {

    private static final int BURST = 5;
    private static final int MOST = 500;

    /** Who asks more often than the limit allows is another each time. */
    private static final AtomicInteger CLIENTS = new AtomicInteger();

    PackagedServices services;

    private static String door;

    @BeforeEach
    void open() throws IOException {
        if (door == null) {
            door = services.gateway("gateway-behind-proxy", Map.of(), Map.of("GWR_BEHIND_PROXY", "true",
                    "GWR_READS_PER_SECOND", "1", "GWR_READS_BURST", String.valueOf(BURST)));
        }
    }

    @AfterAll
    static void close() {
        door = null;
    }

    private static RequestSpecification from(String client) {
        return given().noFilters().baseUri(door).redirects().follow(false).header("X-Forwarded-For", client)
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "gwr.example");
    }

    @Test
    void whoComesFromOutsideIsToldUpOrDownAndNoMore() {
        from("192.0.2.99").get("/q/health/ready").then().statusCode(200).body(is("{\"status\":\"UP\"}"));
        from("192.0.2.99").get("/q/health/live").then().statusCode(200).body(is("{\"status\":\"UP\"}"));
        for (String path : List.of("/q/metrics", "/q/health", "/q/health/well")) {
            from("192.0.2.99").get(path).then().statusCode(404);
            given().noFilters().baseUri(door).get(path).then().statusCode(200);
        }
    }

    @Test
    void addressesInPagesAreThoseOfOutside() {
        from("192.0.2.1").get("/zh/").then().statusCode(200).body(containsString("href=\"https://gwr.example/en/\""));
    }

    /** As nginx with {@code location /gwr/} asks: it takes the path off, and says so. */
    @Test
    void aPathBeforeAllPathsIsInEveryLink() {
        String page = at("/gwr").get("/zh/targets/fj-2024-grain-output").then().statusCode(200).extract().asString();
        assertTrue(page.contains("href=\"https://gwr.example/gwr/en/targets/fj-2024-grain-output\""), page);
        Matcher links = Pattern.compile("(?:href|src|action)=\"(/[^\"]*)").matcher(page);
        assertTrue(links.results().map(link -> link.group(1)).allMatch(link -> link.startsWith("/gwr/")), page);
        at("/gwr").get("/en/nothing").then().statusCode(404).body(containsString("href=\"/gwr/en/\""));
        from("192.0.2.1").get("/zh/").then().body(not(containsString("/gwr/")));
    }

    @Test
    void whereAnAnswerLeadsToHasItToo() {
        at("/gwr").get("/").then().statusCode(303).header("Location", is("https://gwr.example/gwr/zh/"));
        at("/gwr").header("Accept-Language", "-").get("/").then().statusCode(303);
        at("/gwr").get("/text-size?size=large&to=/zh/targets").then().statusCode(303)
                .header("Location", is("https://gwr.example/gwr/zh/targets"))
                .header("Set-Cookie", containsString("Path=/gwr/"));
        at("/gwr").get("/q/swagger-ui").then().header("Location", endsWith("/gwr/q/swagger-ui/"));
        at("/gwr").get("/q/swagger-ui/").then().statusCode(200).body(containsString("url: \"../openapi-3.0\""));
        for (String document : List.of("/q/openapi", "/q/openapi-3.0")) {
            at("/gwr").get(document + "?format=json").then().statusCode(200).body("servers.url", is(List.of("/gwr")));
            at("/gwr").get(document).then().body(containsString("- url: /gwr\n"));
            from("192.0.2.1").get(document + "?format=json").then().body("servers.url", is(List.of("/")));
        }
        at("/gwr").header("Authorization", "Bearer " + Tokens.of("wang@example.org", "editor"))
                .contentType("application/json")
                .body(Map.of("indicator", "gdp-growth", "province", "350000", "period", "2019-H1", "value", 4.5,
                        "unit", "%", "source", Map.of("document", "统计公报")))
                .post("/api/v1/observations").then().statusCode(201)
                .header("Location", startsWith("/gwr/api/v1/observations/gdp-growth-2019-h1-"));
    }

    @Test
    void whatIsNoPathIsNotBelieved() {
        for (String prefix : List.of("//evil.example", "/a b", "/<script>", "gwr", "/")) {
            at(prefix).get("/").then().header("Location", is("https://gwr.example/zh/"));
        }
    }

    private static RequestSpecification at(String prefix) {
        return from("198.51.100." + CLIENTS.incrementAndGet()).header("X-Forwarded-Prefix", prefix);
    }

    @Test
    void theSessionOfAnHttpsSiteIsSentOverHttpsOnly() {
        String link = given().noFilters().baseUri(door)
                .header("Authorization", "Bearer " + Tokens.of("wang@example.org", "editor"))
                .post("/sign-in-links").then().statusCode(200).extract().asString().strip();
        Response entered = from("192.0.2.2").post(link);
        entered.then().statusCode(303);
        List<String> sessions = entered.headers().getValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("gwr-session=")).toList();
        assertEquals(2, sessions.size());
        assertTrue(sessions.stream().allMatch(one -> one.contains("Secure") && one.contains("HttpOnly")),
                sessions.toString());
    }

    /** The index is made without any service, too. */
    @Test
    void whoReadsTooOftenIsToldByAProblem() {
        Response last = from("192.0.2.8").get("/api/v1");
        last.then().statusCode(200);
        for (int i = 0; i < MOST && last.statusCode() == 200; i++) {
            last = from("192.0.2.8").get("/api/v1");
        }
        last.then().statusCode(429).contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*")).body("status", is(429))
                .body("type", is("urn:gwr:problem:too-many-requests"));
    }

    /** Pages that are made without any service: they are asked for faster than the limit grows. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void whoReadsTooManyPagesIsToldSoOnAPage(Language language) {
        String client = "192.0.2." + (3 + language.ordinal());
        String page = "/" + language + "/nothing";
        Response last = from(client).get(page);
        for (int i = 0; i < MOST && last.statusCode() == 404; i++) {
            last = from(client).get(page);
        }
        last.then().statusCode(429).contentType(containsString("text/html")).header("Retry-After", notNullValue())
                .header("Content-Security-Policy", notNullValue())
                .body(containsString(language == Language.zh ? "请求过于频繁" : "Too many requests"));
        from("192.0.2.9").get(page).then().statusCode(404);
    }
}
