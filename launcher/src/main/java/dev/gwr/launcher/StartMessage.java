package dev.gwr.launcher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What is said once everything is ready: where to look, and how to record something. */
final class StartMessage {
    /** Made up and says so: whoever tries it out must not leave a false figure with a true source. */
    private static final String EXAMPLE = "{\"indicator\":\"gdp-growth\",\"period\":\"2024-Q1\",\"value\":4.9,\"unit\""
            + ":\"%\","
            + "\"source\":{\"document\":\"made up, to try it out\"}}";

    private StartMessage() {
    }

    static String text(Settings settings, Home home, Duration took) {
        String url = settings.url(Service.GATEWAY).replace(Settings.LOOPBACK, "localhost");
        List<String> lines = new ArrayList<>(List.of(
                "",
                String.format("GWR is ready after %.1f s.", took.toMillis() / 1000.0),
                "  Start here   " + url + "/",
                "  Try it out   " + url + "/q/swagger-ui",
                "  OpenAPI      " + url + "/q/openapi",
                "  For example  curl '" + url + "/api/v1/targets?limit=1'",
                "  Logs         " + home.logs().of("*")));
        if (settings.issuesTokens()) {
            // No token here: what is printed ends in logs that others read.
            lines.add("To sign a browser in as an editor: ./run sign-in prints a link that is good once.");
            lines.add("To record something, as an editor (./run token gives a token that is good for an hour):");
            lines.add("  curl -H \"Authorization: Bearer $(./run token)\" -H 'Content-Type: application/json' -d '"
                    + EXAMPLE + "' "
                    + url + "/api/v1/observations");
        }
        lines.add("Ctrl-C stops everything; the data stays in " + home.directory() + ".");
        lines.add("");
        return String.join(System.lineSeparator(), lines);
    }
}
