package dev.gwr.targets.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gwr.model.Bound;
import dev.gwr.model.Period;
import dev.gwr.seeds.Seeds;
import dev.gwr.seeds.catalogue.Catalogue;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the catalogue says of an indicator, in the verdicts that follow from it. Values are made up. */
class CatalogueVerdictsTest {

    @ParameterizedTest(name = "{0} {1} {2}: {3}, {4}")
    @CsvSource(delimiter = '|', value = {
        // Awarded, elected or counted once a year, in one go: half way through it nothing is due.
        "academicians                    | AT_LEAST | 12   | 2023=10, 2024-H1=10        | running | NOT_JUDGED UNEVEN",
        "national-sme-clusters           | AT_LEAST | 14   | 2023=10, 2024-Q3=10        | running | NOT_JUDGED UNEVEN",
        "national-innovative-clusters    | AT_LEAST | 10   | 2023=8, 2024-Q3=8          | running | NOT_JUDGED UNEVEN",
        "green-organic-gi-products       | AT_LEAST | 7000 | 2023=6400, 2024-H1=6450    | running | NOT_JUDGED UNEVEN",
        "green-food-material-bases       | AT_LEAST | 52   | 2023=49, 2024-H1=49        | running | NOT_JUDGED UNEVEN",
        "leading-agricultural-enterprises | AT_LEAST | 1100 | 2023=1058, 2024-H1=1058   | running | NOT_JUDGED UNEVEN",
        "national-ecological-demonstration-areas | AT_LEAST | 30 | 2023=28, 2024-Q3=28   | running | NOT_JUDGED UNEVEN",
        "lucid-waters-practice-bases     | AT_LEAST | 11   | 2023=10, 2024-Q3=10        | running | NOT_JUDGED UNEVEN",
        "hundred-billion-leading-farm-chains | EXACTLY | 5 | 2023=3, 2024-H1=3          | running | NOT_JUDGED UNEVEN",
        "ten-billion-distinctive-farm-chains | EXACTLY | 2 | 2023=1, 2024-H1=1          | running | NOT_JUDGED UNEVEN",
        "key-manufacturing-chains        | EXACTLY  | 12   | 2023=10, 2024-H1=10        | running | NOT_JUDGED UNEVEN",
        "advanced-manufacturing-clusters | EXACTLY  | 6    | 2023=4, 2024-H1=4          | running | NOT_JUDGED UNEVEN",
        "academicians                    | AT_LEAST | 12   | 2023=10, 2024=11           | over    | MISSED",
        "academicians                    | AT_LEAST | 12   | 2023=10, 2024-H1=12        | running | ON_TRACK",
        // Applied for and let in by leaps, laid before sessions, done away with by one decision.
        "companies-applying-for-listing-added | EXACTLY | 10 | 2024-Q1=1                | running | NOT_JUDGED UNEVEN",
        "companies-applying-for-listing-added | EXACTLY | 10 | 2024-Q3=10               | running | MET",
        "listed-companies-added          | AT_LEAST | 12   | 2024-H1=4                  | running | NOT_JUDGED UNEVEN",
        "local-regulations-submitted     | EXACTLY  | 12   | 2024-H1=4                  | running | NOT_JUDGED UNEVEN",
        "government-rules-repealed-or-amended | EXACTLY | 11 | 2024-Q3=0                | running | NOT_JUDGED UNEVEN",
        "normative-documents-repealed    | EXACTLY  | 38   | 2024-H1=2                  | running | NOT_JUDGED UNEVEN",
        "proposals-handled               | EXACTLY  | 1100 | 2024-Q1=0                  | running | NOT_JUDGED UNEVEN",
        // Lent in the first months: half of it in half a year is no sign that all of it will be.
        "new-credit                      | AT_LEAST | 5000 | 2024-H1=2600               | running | NOT_JUDGED UNEVEN",
        "new-credit                      | AT_LEAST | 5000 | 2024-10=5010               | running | MET",
        // Adds up: sown in spring and in autumn, won at this and at that event.
        "grain-sown-area                 | AT_LEAST | 5600 | 2024-H1 alone=1700, 2024-H2 alone=3950 | over | MET",
        "grain-sown-area                 | AT_LEAST | 5600 | 2023=5590, 2024-H1=1700    | running | NOT_JUDGED UNEVEN",
        "asian-games-gold-medals         | AT_LEAST | 10   | 2024-Q3 alone=11           | running | NOT_JUDGED "
                + "NOT_FROM_THE_START",
        // 左右 of an amount: a twentieth is near enough, but no year that came no nearer than the one before.
        "gdp                             | APPROXIMATELY | 30000 | 2023=29000, 2024=28900 | over    | MISSED",
        "gdp                             | APPROXIMATELY | 30000 | 2023=29000, 2024=29000 | over    | MISSED",
        "gdp                             | APPROXIMATELY | 30000 | 2023=29000, 2024=29600 | over    | MET",
        "gdp                             | APPROXIMATELY | 30000 | 2023=30500, 2024=29600 | over    | MET",
        "gdp                             | APPROXIMATELY | 30000 | 2023-Q3=22000, 2024=28900 | over | MET",
        "gdp                             | APPROXIMATELY | 30000 | 2023=29000, 2024-H1=14400 | running | NOT_JUDGED "
                + "UNEVEN",
        "enterprise-direct-financing     | APPROXIMATELY | 5000 | 2023=4850, 2024=4800   | over    | MISSED",
        "provincial-engineering-research-centres-added | APPROXIMATELY | 40 | 2023=39, 2024=38 | over | MET",
        // Each year's growth of what is promised as an average.
        "industrial-revenue-growth       | APPROXIMATELY | 9 | 2024=8.8                 | over    | MET"})
    void followsFromTheCatalogue(String id, Bound bound, BigDecimal value, String values, String clock,
            String expected) {
        Seeds.IndicatorSeed indicator = Catalogue.packaged().indicator(id).orElseThrow();
        Promise.Kind kind = new Promise.Kind(indicator.measuredIn().orElseThrow(), indicator.basis(),
                indicator.direction(), indicator.accumulates(), indicator.uneven(), indicator.tolerance(), false);
        Progress progress = ProgressRule.evaluate(new Promise(value, null, bound, Period.read("2024").orElseThrow(),
                kind, Promise.Said.NOTHING), Kinds.values(values), clock.equals("over")).orElseThrow();
        assertEquals(expected, progress.status() + (progress.reason() == null ? "" : " " + progress.reason()));
    }
}
