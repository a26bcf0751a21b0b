package dev.gwr.gateway.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gwr.gateway.service.reports.ReportSummary;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Made-up reports, each a region and a year. */
class ReportPairTest {

    private static ReportSummary report(String about) {
        String[] parts = about.split(" ");
        ReportSummary report = new ReportSummary();
        report.setId(about);
        report.setRegion(parts[0].equals("?") ? null : parts[0]);
        report.setYear(parts[1].equals("?") ? null : Integer.valueOf(parts[1]));
        return report;
    }

    private static List<String> pairs(String reports) {
        return ReportPair.of(Stream.of(reports.split(", ")).map(ReportPairTest::report).toList()).stream()
                .map(pair -> pair.later().getId() + " with " + pair.earlier().getId()).toList();
    }

    @Test
    void theNewestStandsBesideTheOneBeforeItWhicheverYearThatIsOf() {
        assertEquals(List.of("350000 2032 with 350000 2029", "460000 2031 with 460000 2030"),
                pairs("460000 2031, 350000 2029, 460000 2030, 350000 2032, 350000 2027"));
    }

    @ParameterizedTest
    @CsvSource({"350000 2032", "'350000 2032, 460000 2031'", "'350000 2032, 350000 2032'", "'350000 2032, 350000 ?'",
        "'? 2032, ? 2031'"})
    void whatHasNoOtherYearBesideItIsNoPair(String reports) {
        assertEquals(List.of(), pairs(reports));
    }
}
