package dev.gwr.gateway.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dev.gwr.commons.testing.PackagedServices;
import dev.gwr.commons.testing.Tokens;
import dev.gwr.gateway.GatewayCases;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The desk in a real browser: an editor signs in, drops a report in, reviews it by keyboard, publishes it; and who may
 * not.
 */
@QuarkusIntegrationTest
@WithTestResource(PackagedServices.class)
@Order(GatewayCases.PUBLISHERS)
class DeskIT extends Browsers {

    private static final Logger LOG = Logger.getLogger(DeskIT.class);
    private static final int READINGS = 20;

    /** Each time a report of its own, as a text that is here already is not taken in again. */
    @ParameterizedTest
    @CsvSource({"zh, 1280, 2031", "zh, 390, 2041", "en, 1280, 2043", "en, 390, 2045"})
    void anEditorTakesAReportInAndReviewsItByKeyboard(Language language, int width, int year) throws IOException {
        try (Visit visit = visit(Visit.with(width, ColorScheme.LIGHT, language.tag()))) {
            Page page = signIn(visit, language, "editor");
            visit.holds();
            takeIn(page, language, year);
            visit.holds();
            page.getByText(say(language, "逐条审核全部", "Review all")).click();
            visit.holds();
            long begin = System.nanoTime();
            int waiting = Integer.parseInt(page.locator("#left").textContent());
            for (int i = 1; i <= READINGS; i++) {
                page.keyboard().press("a");
                assertThat(page.locator("#left")).hasText(String.valueOf(waiting - i));
            }
            LOG.infof("%d readings were reviewed by keyboard in %d ms", READINGS,
                    (System.nanoTime() - begin) / 1_000_000);
            undoesAndRejects(page, language, waiting - READINGS);
            page.locator("main a").first().click();
            page.getByText(say(language, "发布", "Publish"), new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator(".note")).containsText(say(language, "已发布", "Published"));
            assertTrue(isCompared(year), "What was published is not compared");
            visit.open("/" + language + "/compare?period=" + year);
            assertThat(page.locator("table.compare tbody")).containsText(say(language, "江西", "Jiangxi"));
            visit.open("/" + language + "/desk/reports/jx-" + year + "/review?kind=EXCUSE");
            assertThat(page.locator("form.fields p")).hasText(Pattern.compile(say(language, "^不计的理由：[一-龥“”，：]+。$",
                    "^Excused because: [A-Za-z,: ]+\\.$")));
        }
    }

    /** A key goes back to what was decided last; rejecting needs a reason, which no key gives. */
    private static void undoesAndRejects(Page page, Language language, int left) {
        page.keyboard().press("u");
        assertThat(page.locator(".badge").nth(1)).containsText(say(language, "人工确认", "confirmed"));
        page.keyboard().press("x");
        assertThat(page.locator("input[name=reason]").first()).isFocused();
        page.keyboard().type("试一试");
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=status]").first()).hasText(say(language, "已否决", "Rejected"));
        assertThat(page.locator("#left")).hasText(String.valueOf(left));
        page.keyboard().press("s");
        assertThat(page).hasURL(Pattern.compile(".*cursor=.*"));
        assertThat(page.locator("[role=status]").first()).hasText(say(language, "已跳过", "Skipped"));
    }

    /** A few of one kind: all are skipped, the last too, then offered again; one is put right. In dark colours. */
    @ParameterizedTest
    @CsvSource({"zh, 390, 2047", "en, 1280, 2049"})
    void whatWasSkippedIsOfferedAtTheEnd(Language language, int width, int year) throws IOException {
        try (Visit visit = visit(Visit.with(width, ColorScheme.DARK, language.tag()))) {
            Page page = signIn(visit, language, "editor");
            visit.holds();
            takeIn(page, language, year);
            visit.holds();
            String report = "/" + language + "/desk/reports/jx-" + year;
            visit.open(report + "/several?kind=TERM");
            visit.holds();
            visit.open(report + "/review?kind=TERM");
            visit.holds();
            String first = page.locator("h1").textContent();
            String waiting = page.locator("#left").textContent();
            for (int i = 0; i < Integer.parseInt(waiting); i++) {
                goOn(page, "s");
            }
            assertThat(page.locator("h1")).hasText(say(language, "后面没有了，跳过的还有 " + waiting + " 条待审",
                    "Nothing follows; skipped and still waiting: " + waiting));
            visit.holds();
            goOn(page, "u");
            assertThat(page.locator(".badge").nth(1)).containsText(say(language, "机器识读", "machine-read"));
            goOn(page, "s");
            page.getByText(say(language, "审核跳过的", "Review what was skipped")).click();
            assertThat(page.locator("h1")).hasText(first);
            page.waitForLoadState();
            page.keyboard().press("e");
            assertThat(page.locator("input[name=name]")).isFocused();
            page.keyboard().press("ControlOrMeta+a");
            page.keyboard().type("灯塔行动");
            page.keyboard().press("Enter");
            assertThat(page.locator("[role=status]").first()).hasText(say(language, "已更正", "Corrected"));
            assertThat(page.locator("#left")).hasText(String.valueOf(Integer.parseInt(waiting) - 1));
        }
    }

    /** A key that leads to another page. */
    private static void goOn(Page page, String key) {
        String here = page.url();
        page.keyboard().press(key);
        page.waitForURL(url -> !url.equals(here));
    }

    private static void takeIn(Page page, Language language, int year) throws IOException {
        page.setInputFiles("input[type=file]", new FilePayload("report.txt", "text/plain", report(year)));
        page.getByText(say(language, "收录并识读", "Take in and read")).click();
        assertThat(page.locator(".note")).containsText(say(language, "已收录并识读", "Taken in and read"));
    }

    @Test
    void aResultIsRecordedOnThePageOfItsTarget() {
        try (Visit visit = visit(Visit.with(Visit.PHONE, ColorScheme.DARK, "en").setJavaScriptEnabled(false))) {
            signIn(visit, Language.en, "editor");
            Page page = visit.open("/en/targets/fj-2024-gdp-growth");
            page.getByText("Record a result").click();
            page.locator("form[action$=results] input[name=period]").fill("2024-Q2");
            page.locator("form[action$=results] input[name=value]").fill("4.4");
            page.locator("form[action$=results] input[name=document]").fill("made up, for a test");
            page.locator("form[action$=results] button").click();
            assertThat(page.locator("main")).containsText("2024-Q2");
            assertThat(page.locator("main")).containsText("made up, for a test");
        }
    }

    @Test
    void whoMayNotWriteSeesNoButtonsAndIsRefusedAnyway() {
        try (Visit visit = visit(Visit.with(Visit.DESKTOP, ColorScheme.LIGHT, "en"))) {
            Page page = signIn(visit, Language.en, "viewer");
            assertThat(page.locator("h1")).hasText("You may not do this");
            visit.open("/en/targets/fj-2024-gdp-growth");
            assertEquals(0, page.getByText("Record a result").count());
        }
        given().get("/en/desk").then().statusCode(401).contentType(containsString("text/html"));
        given().contentType("application/x-www-form-urlencoded").header("Sec-Fetch-Site", "cross-site")
                .post("/en/sign-out").then()
                .statusCode(403);
        given().contentType("application/x-www-form-urlencoded")
                .cookie("gwr-session", Tokens.of("editor@test", "editor"))
                .formParam("mark", "made up").post("/zh/desk/reports/fj-2024/publication").then().statusCode(403);
        given().post("/sign-in-links").then().statusCode(401);
    }

    /** As ./run sign-in does it; the link is good once. */
    private static Page signIn(Visit visit, Language language, String role) {
        String link = given().header("Authorization", "Bearer " + Tokens.of(role + "@test", role))
                .post("/sign-in-links").then()
                .statusCode(200).extract().asString().strip();
        Page page = visit.open(link.replace("/zh/", "/" + language + "/"));
        page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON).click();
        assertThat(page).hasURL(Pattern.compile(".*/desk"));
        given().get(link).then().statusCode(404);
        return page;
    }

    /**
     * The others take in what is published when they next look: a following of the feed would say when; a list says it
     * too.
     */
    private static boolean isCompared(int year) {
        long end = System.nanoTime() + 30_000_000_000L;
        String cell = "rows.find { it.report == 'jx-" + year + "' }.cells.find { it.target != null }.target.id";
        while (System.nanoTime() < end) {
            String found = given().get("/api/v1/comparisons?period=" + year).path(cell);
            if (found != null) {
                return true;
            }
        }
        return false;
    }

    private static byte[] report(int year) throws IOException {
        try (var in = PackagedServices.class.getResourceAsStream("/fixture/jx-2031.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("2030年", year - 1 + "年").replace("2031年", year + "年").getBytes(StandardCharsets.UTF_8);
        }
    }
}
