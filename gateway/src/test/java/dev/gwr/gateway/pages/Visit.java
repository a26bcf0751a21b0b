package dev.gwr.gateway.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody with a browser. What goes wrong unseen (an error in the console, a request to elsewhere) is held against the
 * page.
 */
final class Visit implements AutoCloseable {

    static final int PHONE = 390;
    static final int DESKTOP = 1280;
    private static final int MOST_BYTES = 150 * 1024;

    final Page page;
    private final BrowserContext context;
    private final List<String> faults = new ArrayList<>();
    private long bytes;
    private String refused;

    Visit(BrowserContext context) {
        this.context = context;
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isOfRefused(message)) {
                faults.add(message.text() + " at " + message.location());
            }
        });
        page.onPageError(faults::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(site()) && !request.url().startsWith("blob:")) {
                faults.add("asked elsewhere: " + request.url());
            }
        });
        page.onRequestFinished(request -> bytes += request.sizes().responseBodySize
                + request.sizes().responseHeadersSize);
    }

    static Browser.NewContextOptions with(int width, ColorScheme scheme, String language) {
        return new Browser.NewContextOptions().setViewportSize(width, 844).setColorScheme(scheme).setLocale(language);
    }

    /** With letters of another size from now on. */
    Visit sized(String size) {
        context.addCookies(List.of(new Cookie(Session.SIZE, size).setUrl(site())));
        return this;
    }

    static String site() {
        return "http://localhost:" + RestAssured.port;
    }

    private boolean isOfRefused(ConsoleMessage message) {
        return refused != null && message.text().startsWith("Failed to load resource")
                && message.location().startsWith(refused);
    }

    /** Goes to a page that is answered as an error, which the browser writes into its console. */
    Page openRefused(String path) {
        refused = site() + path;
        return open(path);
    }

    /** Goes to a page and holds it to what every page is. */
    Page open(String path) {
        bytes = 0;
        page.navigate(site() + path);
        return page;
    }

    /**
     * The page as it now stands: nothing beside it, nothing too wide, nothing that a screen reader or a keyboard
     * misses.
     */
    void holds() {
        String where = page.url();
        assertEquals(List.of(), faults, where);
        int width = (Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertTrue(width <= 0, where + " is wider than the window by " + width);
        List<String> violations = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations().stream()
                .map(one -> one.getId() + ": " + one.getNodes().stream().map(node -> String.valueOf(node.getTarget())
                        + " " + node.getFailureSummary()).limit(3).toList()).toList();
        assertEquals(List.of(), violations, where);
    }

    /** What came over the wire since the page was opened. */
    void isLight() {
        assertTrue(bytes > 0 && bytes < MOST_BYTES, page.url() + " weighs " + bytes + " bytes");
    }

    @Override
    public void close() {
        context.close();
    }
}
