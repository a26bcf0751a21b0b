package dev.gwr.gateway.pages;

import dev.gwr.seeds.Seeds.IndicatorSeed;
import dev.gwr.seeds.catalogue.Catalogue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a record is called, as far as its id alone says so: a feed of changes has no more than ids, and asking for each
 * of a hundred records would make the page wait.
 */
final class RecordNames {

    private static final Pattern OF_REPORT = Pattern.compile("([a-z]{2}-[12][0-9]{3})-(.+)");
    private static final Pattern MEASURED = Pattern.compile(
            "(.+?)-([12][0-9]{3}(?:-(?:[01][0-9]|[qh][1-4]))?)(?:-[a-z0-9]{6,})?");
    private static final String PROVISIONAL = "x-";

    private RecordNames() {
    }

    static String of(Frame f, String resource, String id) {
        return switch (resource) {
            case "REPORT", "REPORTS" -> f.report(id);
            case "TARGET" -> ofReport(f, id).orElse(id);
            case "OBSERVATION" -> ofReport(f, id).or(() -> measured(f, id)).orElse(id);
            default -> id;
        };
    }

    /** fj-2024-gdp-growth is what the report fj-2024 says of gdp-growth. */
    private static Optional<String> ofReport(Frame f, String id) {
        Matcher parts = OF_REPORT.matcher(id);
        return !parts.matches() ? Optional.empty() : indicator(f, parts.group(2)).or(() -> measured(f, parts.group(2)))
                .map(name -> f.report(parts.group(1)) + " " + name);
    }

    /** gdp-growth-2024-q1-6z74phr7 is a value of gdp-growth for 2024-Q1. */
    private static Optional<String> measured(Frame f, String id) {
        Matcher parts = MEASURED.matcher(id);
        return !parts.matches() ? Optional.empty() : indicator(f, parts.group(1))
                .map(name -> name + " " + parts.group(2).toUpperCase(Locale.ROOT));
    }

    private static Optional<String> indicator(Frame f, String id) {
        Optional<IndicatorSeed> known = Catalogue.packaged().indicator(id);
        return known.isPresent() ? known.map(one -> f.name(one.name(), one.nameEn()))
                : !id.startsWith(PROVISIONAL) ? Optional.empty()
                        : Optional.of(f.say("目录外指标", "an indicator that is not in the catalogue"));
    }
}
