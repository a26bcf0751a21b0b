package dev.gwr.seeds;

import static dev.gwr.seeds.SecondReport.INDICATORS;
import static dev.gwr.seeds.SecondReport.REPORT;
import static dev.gwr.seeds.SecondReport.TARGETS;
import static dev.gwr.seeds.SecondReport.TEXT;
import static dev.gwr.seeds.SecondReport.UNCOUNTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.model.Citation;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report in a directory of its own, beside the packaged ones. */
class ReportsTest {

    @TempDir
    private Path directory;

    @BeforeEach
    void aSecondReport() throws IOException {
        SecondReport.write(directory);
    }

    private void put(String file, String content) throws IOException {
        Files.writeString(directory.resolve("jx-2025").resolve(file), content);
    }

    @Test
    void aFolderIsAReport() {
        List<Report> reports = Reports.in(directory).load();
        assertEquals(List.of("jx-2025"), reports.stream().map(Report::id).toList());
        assertEquals(List.of(), ReportCheck.faults(reports));
        Report report = reports.get(0);
        assertEquals(new BigDecimal("5.1"), report.observations().get(0).value());
        assertEquals(new Citation("jx-2025", "二", 1, 8, 20, "地区生产总值增长5%左右"),
                report.citations(report.targets().get(0)).get(0));
        assertEquals(List.of(), report.projects(), "a file that is not there is an empty list");
    }

    @Test
    void standsBesideThePackagedReportsAndSharesTheirIndicators() {
        List<Report> reports = Reports.find(Optional.of(directory)).load();
        Set<String> expected = Reports.find(Optional.empty()).load().stream().map(Report::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        expected.add("jx-2025");
        assertEquals(List.copyOf(expected), reports.stream().map(Report::id).toList());
        assertEquals(List.of(), ReportCheck.faults(reports));
        assertEquals(1, reports.stream().flatMap(report -> report.indicators().stream())
                .filter(indicator -> indicator.id().equals("gdp-growth")).distinct().count());
    }

    @Test
    void mustDefineASharedIndicatorAlike() throws IOException {
        put("indicators.yaml", INDICATORS.replace("direction: HIGHER", "direction: NEUTRAL"));
        assertEquals(List.of("jx-2025: gdp-growth: the catalogue has this indicator, and defines it otherwise"),
                ReportCheck.faults(Reports.find(Optional.of(directory)).load()));
    }

    @Test
    void mayHaveAnIndicatorOfItsOwn() throws IOException {
        put("indicators.yaml", INDICATORS.replace("gdp-growth", "growth-of-something"));
        put("targets.yaml", TARGETS.replace("indicator: gdp-growth", "indicator: growth-of-something"));
        List<Report> reports = Reports.in(directory).load();
        assertEquals(List.of(), ReportCheck.faults(reports));
        assertEquals(List.of("gdp-growth", "growth-of-something"),
                reports.get(0).indicators().stream().map(Seeds.IndicatorSeed::id).toList());
    }

    @Test
    void hasTheRegionsOfItsPlaceAndWhatElseItNames() throws IOException {
        put("regions.yaml", "- {code: '430102', mentions: [{section: 二, quote: 地区生产总值}]}\n");
        Report report = Reports.in(directory).load().get(0);
        assertEquals(List.of(), ReportCheck.faults(List.of(report)));
        assertEquals(112 + 3, report.regions().size(), "Jiangxi, and a district with its city and its province");
        assertEquals(Set.of("430102", "430100", "430000"), report.withParents(List.of("430102")));
        put("regions.yaml", "- {code: '999999', mentions: [{section: 二, quote: 地区生产总值}]}\n");
        assertEquals("reports/jx-2025/regions.yaml: there is no region 999999", refused());
    }

    @Test
    void isHeldToTheSameRules() throws IOException {
        put("targets.yaml", TARGETS.replace("value: 5\n", "value: 6\n"));
        assertEquals(List.of("jx-2025: jx-2025-gdp-growth: its value 6 is not the number of 5%"),
                ReportCheck.faults(Reports.in(directory).load()));
        put("targets.yaml", TARGETS.replace("APPROXIMATELY", "EXACTLY"));
        assertEquals(List.of("jx-2025: jx-2025-gdp-growth: its bound is EXACTLY, but the words around 5% say "
                + "APPROXIMATELY"),
                ReportCheck.faults(Reports.in(directory).load()));
        put("targets.yaml", TARGETS.replace("id: jx-2025-", "id: jx-2024-"));
        assertEquals(List.of("jx-2025: jx-2024-gdp-growth: its id must begin with jx-2025-"),
                ReportCheck.faults(Reports.in(directory).load()));
    }

    @Test
    void theDigestChangesWithAnyByte() throws IOException {
        String before = Reports.in(directory).digest();
        assertEquals(before, Reports.in(directory).digest());
        put("uncounted.yaml", UNCOUNTED + "# a comment\n");
        assertNotEquals(before, Reports.in(directory).digest());
        assertNotEquals(Reports.find(Optional.empty()).digest(), Reports.find(Optional.of(directory)).digest());
    }

    @Test
    void aFolderOfTheSameNameInTheDirectoryWins() throws IOException {
        Files.createDirectory(directory.resolve("jx-2024"));
        Files.writeString(directory.resolve("jx-2024/report.yaml"), REPORT.replace("jx-2025", "jx-2024"));
        Files.writeString(directory.resolve("jx-2024/report.txt"), TEXT);
        Report report = Reports.find(Optional.of(directory)).load().stream()
                .filter(one -> one.id().equals("jx-2024")).findFirst().orElseThrow();
        assertEquals(TEXT, report.text());
    }

    @Test
    void noDirectory() {
        String message = assertThrows(RuntimeException.class, () -> Reports.in(directory.resolve("none"))).getMessage();
        assertTrue(message.contains("none"), message);
    }

    private String refused() {
        return assertThrows(RuntimeException.class, () -> Reports.in(directory).load()).getMessage();
    }
}
