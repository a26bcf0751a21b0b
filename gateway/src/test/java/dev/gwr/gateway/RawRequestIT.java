package dev.gwr.gateway;

import static dev.gwr.gateway.RawConnection.all;
import static dev.gwr.gateway.RawConnection.connect;
import static dev.gwr.gateway.RawConnection.send;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.PackagedServices;
import dev.gwr.commons.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Requests byte for byte as they come from curl, from old clients and from careless ones: no HTTP library would send
 * them.
 */
@QuarkusIntegrationTest
@WithTestResource(PackagedServices.class)
class RawRequestIT extends GatewayCases {

    PackagedServices services;

    private static String ask(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String get(String uri) throws IOException {
        return ask("GET " + uri + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/api/v1/projects?q=高铁&limit=1               | 榕鹭高铁",
        "/api/v1/targets?section=二.4&limit=200        | fj-2024-grain-output",
        "/api/v1/search?q=高铁                         | 榕鹭高铁",
        "/api/v1/reports/fj-2024/sections/二.4         | 101亿斤"})
    void chineseIsTypedStraightIntoTheUri(String uri, String found) throws IOException {
        String answer = get(uri);
        assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
        assertTrue(answer.contains(found), answer);
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/targets/%zz", "/api/v1/targets?q=%zz", "/api/v1/reports/%zz", "/%zz", "/api/v1/targets?q=a|b"})
    void aMalformedUriIsAProblem(String uri) throws IOException {
        problem(400, "bad-request", get(uri));
    }

    @Test
    void whatIsTooLongIsRefused() throws IOException {
        assertStatus(414, get("/api/v1/targets?q=" + "a".repeat(20_000)));
        assertStatus(431, ask("GET /api/v1/targets HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX: "
                + "a".repeat(40_000) + "\r\n\r\n"));
    }

    @Test
    void aHostIsNeeded() throws IOException {
        problem(400, "bad-request", ask("GET /api/v1/targets HTTP/1.1\r\nConnection: close\r\n\r\n"));
        problem(400, "bad-request", ask("GET /api/v1/targets HTTP/1.0\r\n\r\n"));
        problem(400, "bad-request", ask("GET /api/v1/reports HTTP/1.1\r\nHost: x%%\r\nConnection: close\r\n\r\n"));
    }

    @Test
    void aMethodThatNobodyKnowsIsAProblem() throws IOException {
        for (String path : new String[] {"/api/v1/targets", "/api/v1/reports"}) {
            problem(405, "method-not-allowed", ask("BREW " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: "
                    + "close\r\n\r\n"));
        }
    }

    @Test
    void anAnswerWithoutABodyHasNone() throws IOException {
        String tag = get("/api/v1/targets?limit=1").replaceAll("(?s).*ETag: (\"[^\"]*\").*", "$1");
        String unchanged = ask("GET /api/v1/targets?limit=1 HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: " + tag
                + "\r\nConnection: close\r\n\r\n");
        assertTrue(unchanged.startsWith("HTTP/1.1 304 "), unchanged);
        assertTrue(unchanged.endsWith("\r\n\r\n") && !unchanged.contains("chunked"), unchanged);
        String head = ask("HEAD /api/v1/targets?limit=1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertTrue(head.startsWith("HTTP/1.1 200 ") && head.endsWith("\r\n\r\n"), head);
    }

    @Test
    void aBodyIsPassedOnHoweverItComes() throws IOException {
        String text = "{\"text\": \"深入实施科技兴闽四大行动\"}";
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        String head = "POST /api/v1/annotations HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\n";
        for (String request : new String[] {
            head + "Content-Length: " + length + "\r\n\r\n" + text,
            head + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(length) + "\r\n" + text
            + "\r\n0\r\n\r\n"}) {
            String answer = ask(request);
            assertTrue(answer.startsWith("HTTP/1.1 200 ") && answer.contains("科技兴闽四大行动"), answer);
        }
        problem(413, "payload-too-large", ask(head + "Content-Length: 6000000\r\n\r\n"));
    }

    /** It is neither an error nor a service's fault, here or there. */
    @Test
    void aClientThatHangsUpIsNoFaultOfOurs() throws IOException, InterruptedException {
        URI gateway = URI.create(services.gateway("gateway-hung-up", Map.of()));
        try {
            for (String part : List.of("", "{\"text\": \"深入")) {
                try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
                    socket.getOutputStream().write(("POST /api/v1/annotations HTTP/1.1\r\nHost: localhost\r\n"
                            + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n" + part)
                            .getBytes(StandardCharsets.UTF_8));
                    TimeUnit.MILLISECONDS.sleep(500);
                }
            }
            TimeUnit.SECONDS.sleep(1);
            List<String> faults = Stream.of("gateway-hung-up", "glossary").flatMap(this::said)
                    .filter(line -> line.contains("ERROR") || line.contains("broke the connection off")).toList();
            assertEquals(List.of(), faults);
        } finally {
            services.kill("gateway-hung-up");
        }
    }

    /** Whoever asks for the same is answered as if nobody had gone. */
    @Test
    void whoHangsUpAtOnceKeepsNobodyWaiting() throws IOException {
        for (int i = 1; i <= 30; i++) {
            String uri = "/api/v1/targets?asOf=2001-01-" + (i < 10 ? "0" : "") + i;
            try (Socket gone = new Socket("localhost", RestAssured.port)) {
                gone.setSoLinger(i % 2 == 0, 0);
                gone.getOutputStream().write(("GET " + uri + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
            assertAnsweredSoon(uri);
        }
    }

    @Test
    void whoAnnouncesABodyAndSendsNoneKeepsNobodyWaiting() throws IOException {
        for (String uri : List.of("/api/v1/targets?asOf=2001-02-01", "/api/v1/overview?asOf=2001-02-01")) {
            try (Socket silent = new Socket("localhost", RestAssured.port)) {
                silent.getOutputStream().write(("GET " + uri + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                        + "10\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
                assertAnsweredSoon(uri);
            }
        }
    }

    /** The gateway's connection to the service may be another request's by then. */
    @Test
    void whoHangsUpInTheMiddleOfAnAnswerBreaksNoOtherOff() throws IOException {
        for (int i = 1; i <= 28; i++) {
            List<Socket> gone = new ArrayList<>();
            for (int j = 1; j <= 12; j++) {
                Socket socket = new Socket("localhost", RestAssured.port);
                socket.setReceiveBufferSize(1024);
                socket.setSoLinger(true, 0);
                socket.getOutputStream().write(("GET /api/v1/targets?limit=200&asOf=20" + (j + 9) + "-02-"
                        + (i < 10 ? "0" : "") + i
                        + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.UTF_8));
                gone.add(socket);
            }
            gone.get(i % 12).getInputStream().read();
            for (Socket socket : gone) {
                socket.close();
            }
            assertAnsweredSoon("/api/v1/observations?asOf=2003-01-" + (i < 10 ? "0" : "") + i);
        }
    }

    private static void assertAnsweredSoon(String uri) throws IOException {
        long begin = System.nanoTime();
        String answer = get(uri);
        assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
        assertTrue(System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(5), "it was answered late");
    }

    /** A header may go on in the next line, and a careless client's ends in one. */
    @Test
    void aTokenWithAStrayLineBreakIsRefusedAndNotLogged() throws IOException {
        String token = Tokens.of("li@example.org", "editor");
        for (URI at : doors()) {
            for (String broken : List.of(token + "\r\n forged", token.replaceFirst("\\.", ".\r\n "),
                    "\r\n " + token + " x",
                    token + "\rforged: 1", token + "\u001b[2J")) {
                try (Socket socket = connect(at)) {
                    send(socket, "POST /api/v1/observations HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + "Content-Type: application/json\r\nContent-Length: 2\r\nAuthorization: Bearer " + broken
                            + "\r\n\r\n{}");
                    assertTrue(all(socket).matches("(?s)HTTP/1.1 40[01] .*"), broken);
                }
            }
        }
        assertEquals(List.of(), said("targets").filter(line -> line.contains(token.substring(token.lastIndexOf('.')))
                || line.contains("forged")).toList());
        // A refusal leaves its line, and from where it came only where that was asked for.
        List<String> refusals = said("targets").filter(line -> line.contains("Refused: POST")).toList();
        assertTrue(!refusals.isEmpty() && refusals.stream().noneMatch(line -> line.contains("(from ")),
                refusals.toString());
    }

    private Stream<String> said(String name) {
        try {
            return services.said(name).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertStatus(int status, String answer) {
        assertEquals(String.valueOf(status), answer.split(" ", 3)[1], answer);
    }

    private static void problem(int status, String type, String answer) {
        assertStatus(status, answer);
        assertTrue(answer.toLowerCase(Locale.ROOT).contains("content-type: application/problem+json"), answer);
        assertTrue(answer.contains("urn:gwr:problem:" + type), answer);
    }

    private List<URI> doors() {
        return List.of(URI.create("http://localhost:" + RestAssured.port), URI.create(services.url("targets")));
    }

    @Test
    void aProblemDoesNotEchoAtLength() {
        StringBuilder query = new StringBuilder("limit=1");
        for (int i = 0; i < 1000; i++) {
            query.append("&p").append(i).append("=1");
        }
        for (URI at : doors()) {
            for (String path : List.of("/api/v1/targets?" + query, "/api/v1/" + "a".repeat(9000), "/api/v1/targets/"
                    + "a".repeat(9000),
                    "/api/v1/targets?sort=" + "a".repeat(9000))) {
                String problem = given().noFilters().baseUri(at.toString()).urlEncodingEnabled(false).get(path)
                        .asString();
                assertTrue(problem.contains("urn:gwr:problem:") && problem.length() < 8_000, path.substring(0, 20)
                        + ": " + problem.length());
            }
        }
        for (String path : List.of("/zh/reports/" + "a".repeat(9000), "/zh/targets?" + query, "/en/nothing?" + query)) {
            String page = given().noFilters().urlEncodingEnabled(false).get(path).asString();
            assertTrue(page.contains("<html") && page.length() < 12_000, path.substring(0, 20) + ": " + page.length());
        }
    }

    @Test
    void everyProblemHasATraceId() throws IOException {
        for (URI at : doors()) {
            for (String path : List.of("/nothing", "/api/nothing", "/api/v1/nothing", "/q/nothing",
                    "/api/v1/targets/nothing",
                    "/api/v1/targets?nothing=1", "/api/v1/targets/%zz", "/api/v1/nothing/%zz")) {
                String problem;
                try (Socket socket = connect(at)) {
                    send(socket, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
                    problem = all(socket);
                }
                assertTrue(problem.contains("\"traceId\":\""), at + path + ": " + problem);
            }
            for (String line : List.of("OPTIONS *", "CONNECT a:80", "GET foo", "GET ?x")) {
                // It is closed by the server: what follows would come past all that limits a client.
                try (Socket socket = connect(at)) {
                    send(socket, line + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
                    String problem = all(socket);
                    assertTrue(problem.contains("\"traceId\":\"") && problem.contains("nosniff"), problem);
                }
            }
        }
    }
}
