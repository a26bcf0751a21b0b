package dev.gwr.gateway.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.gwr.commons.testing.PackagedServices;
import dev.gwr.gateway.GatewayCases;
import dev.gwr.gateway.TwoReports;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

/** The pages in a real browser: their readers' ways through them, and what every page is held to. */
@QuarkusIntegrationTest
@WithTestResource(value = PackagedServices.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@Order(GatewayCases.ALONE)
class PagesIT extends Browsers {

    private static final List<String> PAGES = List.of("/", "/reports", "/reports/fj-2024", "/reports/fj-2024/二.1",
            "/reports/fj-2024/二.4/2", "/targets", "/targets?kind=FIGURE&sort=NAME", "/targets/fj-2024-gdp-growth",
            "/results/fj-2024-gdp-growth-2023", "/compare", "/indicators/gdp-growth", "/projects",
            "/projects/fj-rong-lu-high-speed-railway", "/places", "/places/350000", "/terms",
            "/terms/fj-2024-term-2468-action-plan", "/search?q=高铁", "/search", "/changes", "/coverage");

    private static TwoReports two;

    PackagedServices services;

    /** Two reports of one place side by side. */
    private static String comparison() {
        if (two == null) {
            two = TwoReports.publish();
        }
        return "/reports/" + two.later() + "/comparison?with=" + two.earlier();
    }

    /** Each language at each width, each theme in each language: what differs between pages is in all of them. */
    @ParameterizedTest
    @CsvSource({"zh, 390, LIGHT", "zh, 1280, DARK", "en, 390, DARK", "en, 1280, LIGHT"})
    void everyPageIsAsPagesAre(String language, int width, ColorScheme scheme) {
        for (String path : Stream.concat(PAGES.stream(), Stream.of(comparison())).toList()) {
            try (Visit visit = visit(Visit.with(width, scheme, language))) {
                visit.open("/" + language + path);
                visit.holds();
                visit.isLight();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, 390, true", "zh, 1280, false", "en, 390, false", "en, 1280, true"})
    void aReaderFindsASentenceAndCitesIt(Language language, int width, boolean script) {
        try (Visit visit = visit(Visit.with(width, ColorScheme.LIGHT, language.tag()).setJavaScriptEnabled(script)
                .setPermissions(List.of("clipboard-read", "clipboard-write")))) {
            Page page = visit.open("/");
            assertThat(page).hasURL(Pattern.compile(".*/" + language + "/"));
            Locator search = page.getByRole(AriaRole.MAIN).getByRole(AriaRole.SEARCH);
            search.getByRole(AriaRole.SEARCHBOX).fill("粮食产量");
            search.getByRole(AriaRole.BUTTON).click();
            assertThat(page.locator(".hits li").first()).containsText(say(language, "名称", "name"));
            page.locator(".hits a").first().click();
            assertThat(page.locator("h1")).containsText(say(language, "粮食产量", "rain output"));
            page.locator("blockquote footer a").first().click();
            assertThat(page.locator(".paragraph:target")).containsText("101亿斤以上");
            page.locator(".paragraph:target").getByText(say(language, "引用", "Cite")).click();
            assertThat(page.locator("pre").nth(1)).containsText("福建省人民政府. 2024年福建省政府工作报告[R/OL].");
            assertThat(page.locator("pre").nth(2)).containsText("@techreport{fj-2024");
            if (script) {
                Locator copy = page.getByRole(AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(say(language, "复制", "Copy") + " GB/T 7714"));
                copy.click();
                assertThat(copy).hasText(say(language, "已复制", "Copied"));
                assertEquals(page.locator("pre").nth(1).textContent(),
                        page.evaluate("navigator.clipboard.readText()"));
            }
        }
    }

    /** What is new in them is a filter that is chosen, letters at their largest, and a page that refuses. */
    @ParameterizedTest
    @CsvSource({"zh, 1280, DARK, normal, /compare?period=2024&region=350000, 200",
        "en, 390, LIGHT, larger, /compare?period=2024&region=350000, 200", "en, 390, LIGHT, larger, /, 200",
        "en, 390, LIGHT, larger, /reports/fj-2024, 200", "en, 390, LIGHT, larger, /targets/fj-2024-gdp-growth, 200",
        "en, 390, LIGHT, larger, /coverage, 200", "en, 390, DARK, larger, /targets?sort=BEST, 400",
        "zh, 1280, LIGHT, normal, /targets/nothing, 404"})
    void aPageIsAsPagesAreHoweverItIsAskedFor(Language language, int width, ColorScheme scheme, String size,
            String path, int status) {
        try (Visit visit = visit(Visit.with(width, scheme, language.tag())).sized(size)) {
            if (status == 200) {
                visit.open("/" + language + path);
            } else {
                visit.openRefused("/" + language + path);
            }
            assertThat(visit.page.locator("html")).hasAttribute("data-size", size);
            visit.holds();
        }
    }

    @Test
    void aTermIsExplainedWhereItStands() {
        try (Visit visit = visit(Visit.with(Visit.DESKTOP, ColorScheme.LIGHT, "zh-CN"))) {
            Page page = visit.open("/zh/reports/fj-2024/二.1");
            Locator term = page.locator(".paragraph details").first();
            assertFalse(term.locator("span").isVisible());
            term.locator("summary").click();
            assertTrue(term.locator("span").isVisible());
            visit.holds();
        }
    }

    @Test
    void onPaperThereIsTheTextAndNoNavigation() {
        try (Visit visit = visit(Visit.with(Visit.DESKTOP, ColorScheme.LIGHT, "zh-CN"))) {
            Page page = visit.open("/zh/reports/fj-2024/二.1");
            assertThat(page.locator(".outline")).isVisible();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String part : List.of("header.site nav", "header.site form[role=search]", ".outline",
                    "footer.site")) {
                assertThat(page.locator(part)).isHidden();
            }
            assertThat(page.locator(".paragraph").first()).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, 390", "zh, 1280", "en, 390", "en, 1280"})
    void aComparerFiltersAndTakesTheDataAlong(Language language, int width) throws IOException {
        try (Visit visit = visit(Visit.with(width, ColorScheme.LIGHT, language.tag()))) {
            Page page = visit.open("/" + language + "/targets");
            Locator kind = page.getByLabel(say(language, "类别", "Kind"));
            kind.selectOption("FIGURE");
            page.getByLabel(say(language, "排序", "Order")).selectOption("VALUE_DESCENDING");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(say(language, "筛选", "Filter"))).click();
            assertThat(page).hasURL(Visit.site() + "/" + language + "/targets?kind=FIGURE&sort=VALUE_DESCENDING");
            assertThat(kind).hasValue("FIGURE");
            page.getByRole(AriaRole.NAVIGATION).getByText(say(language, "比较", "Compare")).click();
            assertThat(page.locator("table.compare")).containsText("5%");
            String table = page.getByText("CSV").getAttribute("href");
            given().get(table).then().statusCode(200).contentType(containsString("csv"))
                    .body(containsString("地区生产总值增长5%左右"));
            given().get(page.getByText("XLSX").getAttribute("href")).then().statusCode(200);
            Download whole = page.waitForDownload(() -> page.getByText("SVG").click());
            assertTrue(whole.suggestedFilename().matches("comparison-20\\d\\d\\.svg"), whole.suggestedFilename());
            assertTrue(Files.readString(whole.path()).contains(say(language, ">5%左右</text>", ">5% (about)</text>")));
            page.locator("table.compare thead a").first().click();
            assertThat(page.locator("svg.chart").first()).containsText("5%");
            Download drawing = page.waitForDownload(() -> page.getByText("SVG").first().click());
            assertTrue(Files.readString(drawing.path()).startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\""));
        }
    }

    /** What is short enough for a phone is on it as a whole: no name in pieces, no value beside the window. */
    @Test
    void namesAndChartsFitAPhone() {
        try (Visit visit = visit(Visit.with(Visit.PHONE, ColorScheme.LIGHT, "en"))) {
            Page page = visit.open("/en/places");
            assertEquals(1, page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Heilongjiang"))
                    .locator("a").evaluate("name => name.getClientRects().length"));
            visit.open("/en/indicators/gdp-growth");
            assertEquals(true, page.locator("svg.fits text").evaluateAll("texts => texts.length > 2 && texts.every("
                    + "one => one.getBoundingClientRect().right <= innerWidth && one.getBoundingClientRect().bottom "
                    + "<= one.closest('svg').getBoundingClientRect().bottom)"));
            visit.open("/en/targets");
            page.locator("select[name=province]").selectOption("Fujian");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filter")).click();
            assertThat(page).hasURL(Visit.site() + "/en/targets?province=350000");
            assertThat(page.locator("tbody tr").first()).containsText("Fujian 2024");
        }
    }

    @Test
    void aReaderHoldsAReportAgainstTheOneBeforeIt() {
        comparison();
        try (Visit visit = visit(Visit.with(Visit.PHONE, ColorScheme.LIGHT, "zh-CN").setJavaScriptEnabled(false))) {
            Page page = visit.open("/zh/reports/" + two.later());
            page.getByText("对照2031年报告").click();
            assertThat(page).hasURL(Visit.site() + "/zh" + comparison());
            visit.open("/zh/compare");
            page.getByText("海南 2032 ↔ 海南 2031").click();
            assertThat(page).hasURL(Visit.site() + "/zh" + comparison());
            assertThat(row(page, "城镇新增就业").first()).containsText("-2万人");
            assertThat(row(page, "城镇新增就业").first().locator("q").first()).containsText("城镇新增就业20万人以上");
            assertThat(row(page, "城镇新增就业").nth(1)).containsText("未完成");
            assertThat(row(page, "城镇新增就业").nth(1)).containsText("城镇新增就业19万人");
            assertThat(row(page, "居民消费价格").first()).containsText("3%");
            assertThat(page.locator("h3")).containsText(new String[] {"调低", "持平", "新增", "未再提出"});
            assertThat(row(page, "甲乙高速公路").locator("td p")).containsText(new String[] {"2031 开工", "2032 加快"});
            assertThat(row(page, "甲乙高速公路").locator("q")).hasText(new String[] {"甲乙高速公路", "甲乙高速公路"});
            row(page, "城镇新增就业").first().locator(".small a").first().click();
            assertThat(page.locator(".paragraph:target")).containsText("城镇新增就业20万人以上");
            Locator read = page.locator(".paragraph:target a.mark.TARGET.machine").first();
            assertThat(read).hasCSS("text-decoration-style", "dashed");
        }
        given().get("/zh/reports/fj-2024/comparison").then().statusCode(400).contentType(containsString("text/html"));
    }

    private static Locator row(Page page, String words) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(words));
    }

    @Test
    void theLanguageAndTheSizeAreRemembered() {
        try (Visit visit = visit(Visit.with(Visit.PHONE, ColorScheme.DARK, "en").setJavaScriptEnabled(false))) {
            Page page = visit.open("/");
            assertThat(page).hasURL(Pattern.compile(".*/en/"));
            page.getByText("中文").click();
            assertThat(page).hasURL(Pattern.compile(".*/zh/"));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("特大")).click();
            assertThat(page).hasURL(Pattern.compile(".*/zh/"));
            assertThat(page.locator("html")).hasAttribute("data-size", "larger");
            visit.open("/");
            assertThat(page).hasURL(Pattern.compile(".*/zh/"));
            assertThat(page.locator("html")).hasAttribute("data-size", "larger");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("标准")).click();
            assertThat(page.locator("html")).hasAttribute("data-size", "normal");
            visit.open("/zh/reports/fj-2024");
            assertThat(page.locator("link[hreflang=en]")).hasAttribute("href", Visit.site() + "/en/reports/fj-2024");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsNotThereIsSaidOnAPage(Language language) {
        try (Visit visit = visit(Visit.with(Visit.PHONE, ColorScheme.LIGHT, language.tag())
                .setJavaScriptEnabled(false))) {
            for (String path : List.of("/nothing", "/reports/xx-1999", "/targets/nothing")) {
                Page page = visit.open("/" + language + path);
                assertThat(page.locator("h1")).hasText(language == Language.zh ? "没有这个页面" : "There is no such page");
                given().get("/" + language + path).then().statusCode(404).contentType(containsString("text/html"));
            }
        }
        given().get("/zh/targets?sort=BEST").then().statusCode(400).contentType(containsString("text/html"));
        given().get("/api/v1/targets/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void aPartThatIsAwayIsNamedAndTheRestIsThere() throws IOException {
        services.kill("projects");
        try (Visit visit = visit(Visit.with(Visit.PHONE, ColorScheme.LIGHT, "zh-CN"))) {
            Page page = visit.open("/zh/reports/fj-2024/二.4");
            assertThat(page.locator(".missing").first()).containsText("“项目”暂时无法显示");
            assertThat(page.locator("a.mark.TARGET").first()).isVisible();
            visit.holds();
            page.navigate(Visit.site() + "/zh/projects/fj-rong-lu-high-speed-railway");
            assertThat(page.locator("h1")).hasText("服务暂时不可用");
        } finally {
            services.bringBack("projects");
        }
    }

    @Test
    void pagesRunNothingThatIsNotTheirs() {
        given().get("/zh/").then().statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self'; style-src "
                        + "'self'"))
                .header("Cache-Control", is("no-cache"));
        given().redirects().follow(false).get("/text-size?size=large&to=https://elsewhere.example/zh/").then()
                .header("Location", containsString("localhost"));
    }

    @Test
    void theFeedIsAtom() throws Exception {
        String feed = given().get("/zh/changes.atom").then().statusCode(200).contentType("application/atom+xml")
                .extract().asString();
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(feed)));
        assertEquals("http://www.w3.org/2005/Atom", document.getDocumentElement().getNamespaceURI());
        assertTrue(document.getElementsByTagName("entry").getLength() > 0);
        assertEquals(1, document.getDocumentElement().getElementsByTagName("title").getLength()
                - document.getElementsByTagName("entry").getLength());
    }
}
