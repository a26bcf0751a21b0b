package dev.gwr.gateway.pages;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.PackagedServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.http.Header;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in to the pages at an OpenID Connect issuer, step by step, and what is refused on the way. */
@QuarkusIntegrationTest
@WithTestResource(PackagedServices.class)
class IssuerSignInIT {

    private static final String TARGET = "/en/targets/fj-2024-gdp-growth";

    PackagedServices services;

    private static Issuer issuer;
    private static String door;

    /** What one browser keeps. */
    private final CookieFilter cookies = new CookieFilter();

    @BeforeEach
    void open() throws IOException {
        if (door == null) {
            issuer = new Issuer();
            Map<String, String> settings = new HashMap<>(issuer.settings());
            settings.put("GWR_BEHIND_PROXY", "true");
            door = services.gateway("gateway-with-issuer", Map.of(), settings);
        }
        issuer.wrongNonce = null;
    }

    @AfterAll
    static void close() {
        if (issuer != null) {
            issuer.close();
        }
        door = null;
    }

    private RequestSpecification browser() {
        return given().noFilters().filter(cookies).redirects().follow(false).urlEncodingEnabled(false);
    }

    private static String location(Response answer) {
        assertTrue(answer.statusCode() == 302 || answer.statusCode() == 303, answer.statusLine() + answer.asString());
        return answer.header("Location");
    }

    /** Begins at a page, says at the issuer who it is, and gives the address that leads back. */
    private String returned(String page, String user) {
        String authorize = location(browser().get(door + "/en/sign-in?to=" + page));
        assertThat(authorize, startsWith(issuer.url() + "/authorize?"));
        String form = new XmlPath(XmlPath.CompatibilityMode.HTML, given().noFilters().urlEncodingEnabled(false)
                .get(authorize).then().statusCode(200).extract().asString())
                .getList("**.findAll { it.name() == 'form' }.@action", String.class).stream()
                .filter(one -> one.contains("user=" + user)).findFirst().orElseThrow();
        return location(given().noFilters().redirects().follow(false).urlEncodingEnabled(false)
                .post(issuer.url() + form));
    }

    private Response signedIn(String page, String user) {
        return browser().get(location(browser().get(returned(page, user))));
    }

    @Test
    void theSessionIsTheAccessTokenAsLongAsItIsGood() {
        Response answer = signedIn(TARGET + "%3Freading=CONFIRMED", "editor");
        answer.then().statusCode(200).header("Cache-Control", containsString("no-store"))
                .body(containsString("url=" + TARGET + "?reading=CONFIRMED\""))
                .body(containsString("editor@issuer.test"));
        List<String> set = answer.headers().getList("Set-Cookie").stream().map(Header::getValue).toList();
        List<String> sessions = set.stream().filter(one -> one.startsWith("gwr-session=")).toList();
        assertEquals(2, sessions.size(), set.toString());
        for (String one : sessions) {
            assertThat(one, allOf(containsString("HttpOnly"), containsString("SameSite=Strict")));
            int age = Integer.parseInt(one.replaceAll(".*Max-Age=(\\d+).*", "$1"));
            assertTrue(age > 3500 && age <= 3600, one);
        }
        assertTrue(set.stream().filter(one -> one.startsWith("q_session")).allMatch(one -> one.contains("Max-Age=0")),
                set.toString());
        browser().get(door + "/en/desk").then().statusCode(200);
    }

    @Test
    void whoOpensTheDeskIsSentToTheIssuerAndNobodyElseIs() {
        String way = location(browser().get(door + "/zh/desk?cursor=abc"));
        assertThat(way, containsString("/zh/sign-in?to=%2Fzh%2Fdesk%3Fcursor%3Dabc"));
        assertThat(location(browser().get(door + way)), startsWith(issuer.url()));
        browser().get(door + "/en/").then().statusCode(200).body(containsString("/en/sign-in?to="));
        browser().get(door + "/api/v1/reports").then().statusCode(200).header("Set-Cookie", nullValue());
        browser().contentType("application/x-www-form-urlencoded").post(door + TARGET + "/results").then()
                .statusCode(401).body(containsString("href=\"/en/sign-in\""));
    }

    @Test
    void anAnswerToAnotherQuestionIsRefused() {
        String back = returned(TARGET, "editor");
        refused(browser().get(back.replaceAll("state=.*", "state=made-up")));
        refused(given().noFilters().redirects().follow(false).get(back));
    }

    @Test
    void anAnswerIsGoodOnce() {
        String back = returned(TARGET, "editor");
        location(browser().get(back));
        refused(browser().get(back));
    }

    /** Somebody goes back and begins anew, or in two windows. */
    @Test
    void twoSignInsAtOnceBothComeToTheirEnd() {
        String first = returned(TARGET, "editor");
        String second = returned("/en/desk", "editor");
        browser().get(location(browser().get(first))).then().statusCode(200).body(containsString("url=" + TARGET));
        browser().get(location(browser().get(second))).then().statusCode(200).body(containsString("url=/en/desk"));
    }

    /** Also where the browser's cookie of the sign-in is taken along: the issuer itself says no. */
    @Test
    void aCodeThatWasUsedIsRefusedByTheIssuer() {
        Response begun = given().noFilters().redirects().follow(false).get(door + "/en/sign-in");
        String authorize = location(begun);
        String back = location(given().noFilters().redirects().follow(false).urlEncodingEnabled(false)
                .post(authorize.replace("/authorize?", "/choice?user=editor&")));
        RequestSpecification thief = given().noFilters().redirects().follow(false).urlEncodingEnabled(false);
        location(thief.cookies(begun.getCookies()).get(back));
        refused(given().noFilters().redirects().follow(false).urlEncodingEnabled(false).cookies(begun.getCookies())
                .get(back));
    }

    @Test
    void anIdTokenOfAnotherSignInIsRefused() {
        issuer.wrongNonce = "another";
        refused(browser().get(returned(TARGET, "editor")));
    }

    @Test
    void whomTheIssuerRefusesIsNotSignedIn() {
        refused(browser().get(returned(TARGET, "nobody")));
    }

    private static void refused(Response answer) {
        answer.then().statusCode(401).contentType(containsString("text/html"))
                .body(containsString("Nobody was signed in")).body(containsString("href=\"/en/sign-in\""));
        assertThat(answer.headers().getValues("Set-Cookie").toString(), not(containsString("gwr-session")));
    }

    @Test
    void aViewerSeesNoButtonsAndIsRefusedAnyway() {
        signedIn("/en/desk", "viewer").then().statusCode(200);
        browser().get(door + "/en/desk").then().statusCode(403);
        browser().get(door + TARGET).then().body(containsString("Sign out viewer@issuer.test"))
                .body(not(containsString("Record a result")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/zh/", "/q/openapi", "javascript:alert(1)"})
    void nobodyIsLedToAnotherSite(String page) {
        signedIn(page, "editor").then().statusCode(200).body(containsString("url=/en/desk\""));
    }

    @Test
    void behindHttpsEverythingIsSecure() {
        Response begun = browser().header("X-Forwarded-Proto", "https").header("X-Forwarded-Host", "gwr.example")
                .get(door + "/zh/sign-in");
        assertThat(location(begun), containsString("redirect_uri=https%3A%2F%2Fgwr.example%2Fzh%2Fsign-in"));
        String state = begun.headers().getValues("Set-Cookie").stream().filter(one -> one.startsWith("q_auth"))
                .findFirst().orElseThrow();
        assertThat(state, allOf(containsString("Secure"), containsString("HTTPOnly"), containsString("SameSite=Lax")));
    }

    @Test
    void signingOutEndsTheSession() {
        signedIn(TARGET, "editor");
        browser().post(door + "/en/sign-out").then().statusCode(303);
        assertThat(location(browser().get(door + "/en/desk")), containsString("/en/sign-in"));
    }

    @Test
    void whileTheIssuerIsAwayReadersAreNot() throws IOException {
        String name = "gateway-without-issuer";
        String away;
        try (Issuer gone = new Issuer()) {
            away = gone.url();
        }
        Map<String, String> settings = new HashMap<>(issuer.settings());
        settings.put("GWR_SIGN_IN_ISSUER", away);
        String alone = services.gateway(name, Map.of(), settings);
        try {
            given().noFilters().get(alone + "/en/").then().statusCode(200);
            browser().get(alone + "/en/sign-in").then().statusCode(503).contentType(containsString("text/html"))
                    .body(containsString("The issuer does not answer"));
        } finally {
            services.kill(name);
        }
    }

    /** The gateway of the other cases has no issuer. */
    @Test
    void withoutAnIssuerThereIsNoSuchPage() {
        given().get("/en/sign-in").then().statusCode(404);
        given().get("/en/desk").then().statusCode(401).body(containsString("./run sign-in"));
        given().get("/en/").then().statusCode(200).body(not(containsString("/en/sign-in")));
    }
}
