package dev.gwr.gateway.pages;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Cases in the Chromium of the machine; where there is none they are skipped, and say so. None is ever downloaded. */
abstract class Browsers {

    /** Names one that is elsewhere. */
    private static final String VARIABLE = "GWR_CHROMIUM";
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
            "google-chrome-stable");
    private static final String MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void startBrowser() {
        Optional<Path> chromium = chromium();
        assumeTrue(chromium.isPresent(), "Skipped: there is no Chromium on this machine; " + VARIABLE
                + " may name one");
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium.get())
                .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    @AfterAll
    static void endBrowser() {
        if (playwright != null) {
            playwright.close();
            playwright = null;
        }
    }

    private static Optional<Path> chromium() {
        Stream<Path> onThePath = NAMES.stream().flatMap(name ->
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(directory -> Path.of(directory, name)));
        return Stream.of(Stream.ofNullable(System.getenv(VARIABLE)).map(Path::of), onThePath, Stream.of(Path.of(MAC)))
                .flatMap(Function.identity()).filter(Files::isExecutable).findFirst();
    }

    static Visit visit(Browser.NewContextOptions options) {
        return new Visit(browser.newContext(options));
    }

    static String say(Language language, String zh, String en) {
        return language == Language.zh ? zh : en;
    }
}
