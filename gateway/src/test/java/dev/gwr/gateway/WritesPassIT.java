package dev.gwr.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a writer sends reaches the service as it was sent, which decides on it; and no log of the gateway shows a token.
 */
@QuarkusIntegrationTest
@WithTestResource(value = WireTap.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@Order(GatewayCases.ALONE)
class WritesPassIT {

    private static final String TOKEN = "Bearer aaa.bbb-secret_ccc.ddd";

    /** As many threads as readers: the common pool has fewer on a small machine. */
    private static final ExecutorService READERS = Executors.newFixedThreadPool(5);

    WireTap service;

    @AfterAll
    static void end() {
        READERS.shutdownNow();
    }

    @BeforeEach
    void begin() throws InterruptedException {
        GatewayCases.awaitReady();
    }

    private static RequestSpecification write() {
        return given().header("Authorization", TOKEN).header("Idempotency-Key", "k!1~")
                .header("If-Match", "\"abc-v1\", W/\"x\"")
                .contentType("application/json").body("{\"value\":4.90,\"note\":\"江西\"}");
    }

    /** Half a file must not pass for a whole one here either. */
    @ParameterizedTest
    @ValueSource(strings = {"", "Accept-Encoding: gzip\r\n"})
    void whatBreaksOffAtTheServiceBreaksOffForTheClient(String coding) throws IOException {
        try (Socket client = new Socket("localhost", RestAssured.port)) {
            client.getOutputStream().write(("GET /api/v1/targets/table.csv HTTP/1.1\r\nHost: a\r\n" + coding + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            StringBuilder taken = new StringBuilder();
            try {
                byte[] some = new byte[8192];
                for (int read = client.getInputStream().read(some); read >= 0;
                        read = client.getInputStream().read(some)) {
                    taken.append(new String(some, 0, read, StandardCharsets.US_ASCII));
                }
            } catch (IOException broken) {
                // A reset tells as well.
            }
            assertTrue(taken.toString().startsWith("HTTP/1.1 200 OK"), taken.toString());
            assertFalse(taken.toString().endsWith("0\r\n\r\n"), "it looks whole");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH"})
    void aWriteArrivesAsItWasSent(String method) throws InterruptedException {
        service.answer(201);
        write().urlEncodingEnabled(false).request(method, "/api/v1/observations/x/correction?a=%E6%B1%9F").then()
                .statusCode(201)
                .header("ETag", "\"abc-v2\"").header("Location", "/api/v1/observations/x");
        WireTap.Taken taken = service.next();
        assertEquals(method, taken.method());
        assertEquals("/api/v1/observations/x/correction?a=%E6%B1%9F", taken.uri());
        assertEquals(TOKEN, taken.headers().get("Authorization"));
        assertEquals("k!1~", taken.headers().get("Idempotency-Key"));
        assertEquals("\"abc-v1\", W/\"x\"", taken.headers().get("If-Match"));
        assertEquals("{\"value\":4.90,\"note\":\"江西\"}", taken.body());
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 409, 412, 422, 428, 429, 503})
    void whatTheServiceDecidesIsTheAnswer(int status) {
        service.answer(status);
        write().post("/api/v1/status-reports").then().statusCode(status).header("Retry-After", "7")
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }

    @Test
    void aReadWithATokenIsPassedOnWithItToo() throws InterruptedException {
        service.answer(200);
        given().header("Authorization", TOKEN).get("/api/v1/observations").then().statusCode(200);
        assertEquals(TOKEN, service.next().headers().get("Authorization"));
    }

    @Test
    void aPartWhoseConnectionWasClosedIsAskedForOnceMore() throws InterruptedException {
        service.answer(200);
        service.close(1);
        given().queryParam("q", "粮食").queryParam("type", "TARGET").get("/api/v1/search").then().statusCode(200);
        String first = service.next().uri();
        assertEquals(first, service.next().uri());
    }

    @Test
    void whoWaitedForAnAnswerThatCouldNotBeHadIsToldSoAtOnce() {
        service.answer(503, 1500);
        List<CompletableFuture<Response>> readers = IntStream.range(0, 5)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> given().get("/api/v1/targets?limit=7"), READERS))
                .toList();
        for (CompletableFuture<Response> reader : readers) {
            Response answer = reader.join();
            assertEquals(503, answer.statusCode());
            assertNotNull(answer.header("Retry-After"));
        }
        assertEquals(1, service.count(), "those who waited did not ask again, one after the other's time was up");
    }

    @Test
    void noTokenIsMadeUpAndNoneIsKept() throws InterruptedException {
        service.answer(401);
        write().post("/api/v1/observations").then().statusCode(401);
        given().contentType("application/json").body("{}").post("/api/v1/observations").then().statusCode(401);
        service.next();
        assertEquals(null, service.next().headers().get("Authorization"));
    }

    @Test
    void aWriteIsSentOnceWhateverBecomesOfIt() throws InterruptedException {
        service.answer(503);
        write().post("/api/v1/observations").then().statusCode(503);
        service.next();
        assertEquals(null, service.next());
    }

    @Test
    void noLogShowsAToken() throws IOException {
        service.answer(500);
        write().post("/api/v1/observations").then().statusCode(500);
        write().post("/api/v1/milestones").then().statusCode(503).header("Retry-After", is("1"))
                .header("WWW-Authenticate", nullValue());
        write().post("/api/v1/search").then().statusCode(405);
        write().get("/api/v1/overview").then().statusCode(503);
        String log = Files.readString(Path.of("target", "quarkus.log"));
        assertTrue(log.contains("/api/v1/milestones"), "The log of the gateway is elsewhere");
        assertFalse(log.contains("bbb-secret_ccc"));
    }
}
