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
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The desk in a real browser: an editor signs in, drops a report in, reviews it by keyboard, publishes it; and who may
 * not.
 */
@QuarkusIntegrationTest
@WithTestResource(PackagedServices.class)
@Order(GatewayCases.WRITERS)
class DeskIT extends Browsers {

    private static final Logger LOG = Logger.getLogger(DeskIT.class);
    private static final int READINGS = 20;

    @Test
    void anEditorTakesAReportInAndReviewsItByKeyboard() throws IOException {
        try (Visit visit = visit(Visit.with(Visit.DESKTOP, ColorScheme.LIGHT, "zh-CN"))) {
            Page page = signIn(visit, "editor");
            visit.holds();
            page.setInputFiles("input[type=file]", new FilePayload("report.txt", "text/plain", report()));
            page.getByText("收录并识读").click();
            assertThat(page.locator(".note")).containsText("已收录并识读");
            visit.holds();
            page.getByText("逐条审核全部").click();
            visit.holds();
            long begin = System.nanoTime();
            int waiting = Integer.parseInt(page.locator("#left").textContent());
            for (int i = 1; i <= READINGS; i++) {
                page.keyboard().press("a");
                assertThat(page.locator("#left")).hasText(String.valueOf(waiting - i));
            }
            LOG.infof("%d readings were reviewed by keyboard in %d ms", READINGS,
                    (System.nanoTime() - begin) / 1_000_000);
            undoesAndRejects(page, waiting - READINGS);
            page.locator("main a").first().click();
            page.getByText("发布", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator(".note")).containsText("已发布");
        }
        assertTrue(isCompared(), "What was published is not compared");
    }

    /** A key goes back to what was decided last; rejecting needs a reason, which no key gives. */
    private static void undoesAndRejects(Page page, int left) {
        page.keyboard().press("u");
        assertThat(page.locator(".badge").nth(1)).containsText("人工确认");
        page.keyboard().press("x");
        assertThat(page.locator("input[name=reason]").first()).isFocused();
        page.keyboard().type("试一试");
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=status]").first()).hasText("已否决");
        assertThat(page.locator("#left")).hasText(String.valueOf(left));
        page.keyboard().press("s");
        assertThat(page).hasURL(Pattern.compile(".*cursor=.*"));
    }

    @Test
    void aResultIsRecordedOnThePageOfItsTarget() {
        try (Visit visit = visit(Visit.with(Visit.PHONE, ColorScheme.DARK, "en").setJavaScriptEnabled(false))) {
            signIn(visit, "editor");
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
            Page page = signIn(visit, "viewer");
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
    private static Page signIn(Visit visit, String role) {
        String link = given().header("Authorization", "Bearer " + Tokens.of(role + "@test", role))
                .post("/sign-in-links").then()
                .statusCode(200).extract().asString().strip();
        Page page = visit.open(link.replace("/zh/", role.equals("editor") ? "/zh/" : "/en/"));
        page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON).click();
        assertThat(page).hasURL(Pattern.compile(".*/desk"));
        given().get(link).then().statusCode(404);
        return page;
    }

    /**
     * The others take in what is published when they next look: a following of the feed would say when; a list says it
     * too.
     */
    private static boolean isCompared() {
        long end = System.nanoTime() + 30_000_000_000L;
        String cell = "rows.find { it.report == 'jx-2031' }.cells.find { it.target != null }.target.id";
        while (System.nanoTime() < end) {
            String found = given().get("/api/v1/comparisons?period=2031").path(cell);
            if (found != null) {
                return true;
            }
        }
        return false;
    }

    private static byte[] report() throws IOException {
        try (var in = PackagedServices.class.getResourceAsStream("/fixture/jx-2031.txt")) {
            return in.readAllBytes();
        }
    }
}
