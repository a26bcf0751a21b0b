package dev.gwr.gateway.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.gwr.commons.testing.PackagedServices;
import dev.gwr.gateway.GatewayCases;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** An editor with a real browser, which keeps strict cookies from who comes from another site. */
@QuarkusIntegrationTest
@WithTestResource(PackagedServices.class)
@Order(GatewayCases.PUBLISHERS)
class IssuerDeskIT extends Browsers {

    private static final String GATEWAY = "gateway-of-the-issuers-desk";

    PackagedServices services;

    @Test
    void anEditorSignsInAtTheIssuerRecordsAResultAndSignsOut() throws IOException {
        try (Issuer issuer = new Issuer();
                Visit visit = visit(Visit.with(Visit.DESKTOP, ColorScheme.LIGHT, "en").setJavaScriptEnabled(false))) {
            String door = services.gateway(GATEWAY, Map.of(), issuer.settings());
            Page page = visit.page;
            page.navigate(door + "/en/desk");
            assertThat(page).hasURL(Pattern.compile(issuer.url() + "/authorize.*"));
            page.getByText("editor").click();
            assertThat(page).hasURL(door + "/en/desk");
            page.navigate(door + "/en/targets/fj-2024-gdp-growth");
            page.getByText("Record a result").click();
            page.locator("form[action$=results] input[name=period]").fill("2024-Q3");
            page.locator("form[action$=results] input[name=value]").fill("4.7");
            page.locator("form[action$=results] input[name=document]").fill("made up, by who came from the issuer");
            page.locator("form[action$=results] button").click();
            assertThat(page.locator("main")).containsText("made up, by who came from the issuer");
            page.getByText("Sign out editor@issuer.test").click();
            assertThat(page).hasURL(door + "/en/");
            page.navigate(door + "/en/targets/fj-2024-gdp-growth");
            assertThat(page.getByText("Record a result")).hasCount(0);
            page.getByText("Sign in").click();
            page.getByText("viewer").click();
            assertThat(page).hasURL(door + "/en/targets/fj-2024-gdp-growth");
            assertThat(page.getByText("Sign out viewer@issuer.test")).isVisible();
            assertThat(page.getByText("Record a result")).hasCount(0);
        } finally {
            services.kill(GATEWAY);
        }
    }
}
