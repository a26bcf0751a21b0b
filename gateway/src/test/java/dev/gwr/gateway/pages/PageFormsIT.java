package dev.gwr.gateway.pages;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.PackagedServices;
import dev.gwr.commons.testing.Tokens;
import dev.gwr.gateway.GatewayCases;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.http.ContentType;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages over HTTP, without a browser: what forms send, what links lead to, and who may keep an answer. */
@QuarkusIntegrationTest
@WithTestResource(value = PackagedServices.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@Order(GatewayCases.ALONE)
class PageFormsIT {

    private static final String MEASURED = "/en/targets/fj-2024-gdp-growth";
    private static final String DELIVERABLE = "/en/targets/fj-2024-science-innovation-fund";
    private static final String PROJECT = "/en/projects/fj-rong-lu-high-speed-railway";

    PackagedServices services;

    @BeforeEach
    void begin() throws InterruptedException {
        GatewayCases.awaitReady();
    }

    @Test
    void whatStandsOnAPageIsConfirmedAtOnceAlsoUnderAFilter() throws IOException {
        byte[] text;
        try (InputStream in = PackagedServices.class.getResourceAsStream("/fixture/jx-2031.txt")) {
            text = in.readAllBytes();
        }
        String id = given().auth().oauth2(Tokens.of("wang@example.org", "editor"))
                .contentType("text/plain; charset=utf-8").body(text)
                .post("/api/v1/reports").then().statusCode(201).extract().path("id");
        String page = "/zh/desk/reports/" + id + "/several?kind=TARGET";
        Form.of(page, "/several").send().then().statusCode(303).header("Location", endsWith("/several?kind=TARGET"));
        assertThat(Form.whole(page), containsString("没有待确认的了"));
    }

    /** The mark is that of the session: what refuses is the role. */
    @ParameterizedTest
    @ValueSource(strings = {"/zh/desk/reports/fj-2024/publication",
            "/zh/desk/reports/fj-2024/readings/fj-2024-gdp-growth/confirmation",
        "/zh/targets/fj-2024-gdp-growth/results"})
    void whoMayNotWriteIsRefusedOnAPage(String action) {
        String token = Tokens.of("viewer@example.org", "viewer");
        given().noFilters().cookie("gwr-session", token).contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("mark", new Visitor("normal", token, "viewer@example.org", Set.of("viewer")).mark())
                .formParam("period", "2024-Q1").formParam("value", "4.6").formParam("unit", "%")
                .formParam("document", "made up").formParam("tag", "*").post(action).then().statusCode(403)
                .contentType(containsString("text/html")).body(containsString("您的角色不能进行这项操作"));
    }

    @Test
    void aFileIsKeptForGoodUnderItsOwnVersionOnly() {
        Matcher own = Pattern.compile("href=\"(/assets/[0-9a-f]+/)style.css\"").matcher(Form.whole("/zh/"));
        assertTrue(own.find());
        given().get(own.group(1) + "style.css").then().statusCode(200).header("Cache-Control",
                is("public, max-age=31536000, immutable"));
        given().get("/assets/000000000000/style.css").then().statusCode(200).header("Cache-Control", is("no-cache"));
        given().get(own.group(1) + "nothing.css").then().statusCode(404);
    }

    @Test
    void aPlaceIsFoundByItsName() {
        assertThat(Form.whole("/zh/search?q=%E8%B5%A3%E5%B7%9E"), containsString("href=\"/zh/places/360700\""));
        String province = Form.whole("/en/search?q=Fujian");
        assertThat(province, containsString("href=\"/en/places/350000\""));
        assertThat(province, containsString("href=\"/en/reports/fj-2024\""));
        assertThat(Form.whole("/zh/search?q=%E9%AB%98%E9%93%81"), not(containsString("<strong>地区：")));
    }

    @Test
    void targetsOfAThemeAreThoseOfTheTable() {
        String filter = "?report=fj-2024&theme=rural";
        int all = given().get("/api/v1/targets?report=fj-2024").path("total");
        int rural = given().get("/api/v1/targets" + filter).path("total");
        assertTrue(rural > 0 && rural < all, rural + " of " + all);
        String page = Form.whole("/zh/targets" + filter);
        assertThat(page, containsString("共 " + rural + " 项 ·"));
        assertThat(page, containsString("<input type=\"hidden\" name=\"theme\" value=\"rural\">"));
    }

    @Test
    void itIsSaidHowFarAReportIsRead() {
        assertThat(Form.whole("/zh/coverage"), containsString("data-label=\"识读\">100%"));
    }

    @Test
    void aResultIsRecordedFromTheDesk() {
        Form.of(MEASURED, "/results").with("period", "2024-Q1").with("value", "4.6")
                .with("document", "made up, a result").send()
                .then().statusCode(303);
        assertThat(Form.whole(MEASURED), containsString("made up, a result"));
    }

    @Test
    void howADeliverableStandsIsReportedFromTheDesk() {
        for (String status : List.of("BEHIND", "ON_TRACK", "MISSED", "MET")) {
            Form.of(DELIVERABLE, "/status-reports").with("status", status).with("date", "2024-06-30")
                    .with("document", "made up, " + status).send().then().statusCode(303);
            assertThat(Form.whole(DELIVERABLE), containsString("made up, " + status));
        }
        for (String status : List.of("NO_DATA", "NOT_JUDGED", "NOT_MEASURED")) {
            assertThat(Form.whole(DELIVERABLE), not(containsString("<option value=\"" + status)));
        }
    }

    /** The status of what is measured follows from its results: no form asks for what is refused. */
    @Test
    void nobodyIsAskedHowAMeasuredTargetStands() {
        assertTrue(Form.isOn(MEASURED, "/results"));
        assertFalse(Form.isOn(MEASURED, "/status-reports"));
    }

    @Test
    void aMilestoneIsRecordedFromTheDesk() {
        Form.of(PROJECT, "/milestones").with("date", "2024-06-30").with("what", "made up, a milestone")
                .with("document", "made up")
                .with("kind", "").with("status", "").send().then().statusCode(303);
        assertThat(Form.whole(PROJECT), containsString("made up, a milestone"));
        assertThat(Form.whole(PROJECT), not(containsString("<option value=\"PLANNED\"")));
        Form.of(PROJECT, "/milestones").with("date", "soon").with("what", "made up").with("document", "made up").send()
                .then().statusCode(400).contentType(containsString("text/html"));
    }

    @Test
    void textIsMadeLargeAndNormalAgain() {
        String page = Form.whole("/en/targets?kind=FIGURE");
        for (String size : List.of("normal", "large", "larger")) {
            String link = "/text-size?size=" + size + "&to=%2Fen%2Ftargets%3Fkind%3DFIGURE";
            assertThat(page, containsString("href=\"" + link.replace("&", "&amp;") + "\""));
            Response answer = Form.editor().get(link);
            answer.then().statusCode(303).header("Location", endsWith("/en/targets?kind=FIGURE"));
            given().cookies(answer.cookies()).get("/en/targets").then()
                    .body(containsString("data-size=\"" + size + "\""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=huge&to=%2Fzh%2F", "to=%2Fzh%2F", "size=&to=%2Fzh%2F", "size=large&to=%2Fzh%2F%25zz",
            "size=large&to=%2Fzh%2F%5C",
        "size=large&to=%2Fzh%2F%20%7B"})
    void aSizeOrAPageThatIsNoneIsRefused(String query) {
        Form.editor().get("/text-size?" + query).then().statusCode(400);
    }

    @Test
    void theNewestChangeComesFirst() {
        String id = null;
        for (int i = 1; i <= 40; i++) {
            id = given().auth().oauth2(Tokens.of("zhao@example.org", "editor")).contentType(ContentType.JSON)
                    .body("{\"indicator\":\"gdp-growth\",\"period\":\"" + (1950 + i) + "\",\"value\":" + i
                    + ",\"unit\":\"%\",\"source\":{\"document\":\""
                            + i + "\"}}").post("/api/v1/observations").then().statusCode(201).extract().path("id");
        }
        for (String page : List.of("/en/", "/en/changes")) {
            String whole = Form.whole(page);
            String text = whole.substring(whole.indexOf("What changed lately"));
            assertThat(page + " has it", text.indexOf("/en/results/" + id), greaterThan(0));
            assertEquals(text.indexOf("/en/results/"), text.indexOf("/en/results/" + id), page);
        }
    }

    @Test
    void whatAnEditorSeesIsKeptForNobodyElse() {
        Form.editor().get("/zh/targets").then().statusCode(200).header("Cache-Control", is("private, no-cache"));
        given().get("/zh/targets").then().statusCode(200).header("Cache-Control", is("no-cache"));
    }

    @Test
    void aLinkToSignInWithIsMadeOnTheMachineItselfForATokenThatIsGood() {
        String token = "Bearer " + Tokens.of("wang@example.org", "editor");
        given().header("Authorization", token).post("/sign-in-links").then().statusCode(200)
                .body(startsWith("/zh/sign-in/"));
        for (String header : List.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via")) {
            given().header("Authorization", token).header(header, "for=127.0.0.1").post("/sign-in-links").then()
                    .statusCode(403);
        }
        given().header("Authorization", "Bearer " + Tokens.expired("wang@example.org", "editor")).post("/sign-in-links")
                .then().statusCode(401);
    }

    @Test
    void placesGoOnWhereAPageEnds() {
        String first = Form.whole("/zh/places?q=%E5%8C%BA");
        List<String> links = new XmlPath(XmlPath.CompatibilityMode.HTML, first)
                .getList("**.findAll { it.name() == 'a' && it.@rel == 'next' }.@href", String.class);
        assertEquals(1, links.size(), first);
        assertThat(Form.whole(links.get(0)), not(is(first)));
    }

    @Test
    void aTermStandsWithItsDefinitionAndItsSource() {
        given().get("/zh/terms?report=fj-2024&reading=CONFIRMED").then().statusCode(200);
        String terms = Form.whole("/zh/terms?report=fj-2024");
        for (String part : List.of("制造业重点产业链建设“2468”行动计划", "href=\"/zh/reports/fj-2024/", "?start=")) {
            assertThat(terms, containsString(part));
        }
        given().get("/zh/terms?reading=BEST").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?level=COUNTY", "?level=COUNTRY", "?period=1990",
            "?indicator=gdp-growth&level=PREFECTURE",
        "?period=2024&reading=CONFIRMED", "?region=350000"})
    void aComparisonOfNothingIsAPageToo(String query) {
        given().get("/zh/compare" + query).then().statusCode(200).contentType(containsString("text/html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?period=soon", "?level=STREET", "?indicator=nothing", "?region=999999"})
    void aComparisonOfWhatIsNotIsRefusedOnAPage(String query) {
        long end = System.nanoTime() + 60_000_000_000L;
        Response answer = given().get("/en/compare" + query);
        while (answer.statusCode() == 200 && answer.asString().contains("class=\"missing\"")
                && System.nanoTime() < end) {
            answer = given().get("/en/compare" + query);
        }
        answer.then().statusCode(400).contentType(containsString("text/html"));
    }

    @Test
    void withoutTargetsAndTermsPagesShowTheRest() throws IOException {
        services.kill("targets");
        services.kill("glossary");
        try {
            lacks("/zh/", "目标", "class=\"totals\"");
            lacks("/zh/", "名词解释", "href=\"/zh/reports/fj-2024\"");
            lacks("/zh/compare", "目标", "name=\"region\"");
            lacks("/zh/targets", "目标", "name=\"kind\"");
            lacks("/zh/terms", "名词解释", "name=\"reading\"");
            lacks("/zh/reports/fj-2024", "目标", "class=\"paragraph\"");
            lacks("/zh/reports/fj-2024", "名词解释", "class=\"paragraph\"");
        } finally {
            services.bringBack("targets");
            services.bringBack("glossary");
            List.of("/zh/", "/zh/compare", "/zh/targets", "/zh/terms", "/zh/reports/fj-2024").forEach(Form::whole);
        }
    }

    private static void lacks(String path, String part, String rest) {
        given().get(path).then().statusCode(200).body(containsString("“" + part + "”暂时无法显示"), containsString(rest));
    }
}
