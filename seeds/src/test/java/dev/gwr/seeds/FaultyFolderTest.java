package dev.gwr.seeds;

import static dev.gwr.seeds.SecondReport.OBSERVATIONS;
import static dev.gwr.seeds.SecondReport.REPORT;
import static dev.gwr.seeds.SecondReport.TARGETS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slips of whoever writes the YAML: the message names the file, the line, the record and the key. */
class FaultyFolderTest {

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
    void anUnknownKey() throws IOException {
        put("targets.yaml", TARGETS.replace("written:", "wrriten:"));
        assertEquals(List.of("reports/jx-2025/targets.yaml, line 1 (jx-2025-gdp-growth): unknown key wrriten",
                "reports/jx-2025/targets.yaml, line 1 (jx-2025-gdp-growth): the key written is missing"), faults());
    }

    @Test
    void aNeededKeyLeftOut() throws IOException {
        put("observations.yaml", OBSERVATIONS.replace("  period: '2024'\n", ""));
        assertEquals(List.of("reports/jx-2025/observations.yaml, line 1 (jx-2025-gdp-growth-2024): the key period is "
                + "missing"),
                faults());
    }

    @Test
    void aNeededKeyLeftEmpty() throws IOException {
        put("targets.yaml", TARGETS.replace("quote: 地区生产总值增长5%左右", "quote: "));
        assertEquals(List.of("reports/jx-2025/targets.yaml, line 14 (jx-2025-gdp-growth): cite/0/quote: null found, "
                + "string expected"),
                faults());
    }

    @Test
    void aKeyWrittenTwice() throws IOException {
        put("targets.yaml", TARGETS + "  value: 6\n");
        String message = refused();
        assertTrue(message.startsWith("reports/jx-2025/targets.yaml, line 15: "), message);
        assertTrue(message.contains("value"), message);
    }

    @Test
    void anUnknownConstant() throws IOException {
        put("targets.yaml", TARGETS.replace("APPROXIMATELY", "ABOUT"));
        String message = refused();
        assertTrue(message.startsWith("reports/jx-2025/targets.yaml, line 10 (jx-2025-gdp-growth): bound: "), message);
        assertTrue(message.contains("AT_LEAST"), message);
    }

    @Test
    void aPeriodThatIsNone() throws IOException {
        for (String none : List.of("2021-2025", "明年")) {
            put("targets.yaml", TARGETS.replace("period: '2025'", "period: " + none));
            assertTrue(refused().startsWith("reports/jx-2025/targets.yaml, line 6 (jx-2025-gdp-growth): period: "),
                    refused());
        }
    }

    @Test
    void allAtOnce() throws IOException {
        put("targets.yaml", TARGETS.replace("bound: APPROXIMATELY\n", ""));
        put("observations.yaml", OBSERVATIONS.replace("  period: '2024'\n", ""));
        put("target.yaml", TARGETS);
        assertEquals(3, faults().size(), faults().toString());
    }

    @Test
    void brokenYaml() throws IOException {
        put("targets.yaml", TARGETS.replace("cite:\n", "cite: [\n"));
        assertTrue(refused().startsWith("reports/jx-2025/targets.yaml, line "), refused());
    }

    @Test
    void aMisspeltFileName() throws IOException {
        put("target.yaml", TARGETS);
        String message = refused();
        assertTrue(message.startsWith("reports/jx-2025/target.yaml: a report has no such file; it has ["), message);
        assertTrue(message.contains("targets.yaml"), message);
    }

    @Test
    void aFolderThatOnlyHasAMisspeltFile() throws IOException {
        Files.createDirectory(directory.resolve("jx-2026"));
        Files.writeString(directory.resolve("jx-2026/reprot.yaml"), REPORT);
        List<Reports.Proven> proven = Reports.in(directory).prove();
        assertEquals(List.of(), proven.get(0).faults(), "a faulty folder keeps no other from being read");
        assertTrue(proven.get(0).report().isPresent());
        assertEquals("jx-2026", proven.get(1).folder());
        assertTrue(proven.get(1).faults().get(0).startsWith("reports/jx-2026/reprot.yaml: a report has no such file"));
        assertEquals(List.of("reports/jx-2026: report.yaml is missing", "reports/jx-2026: report.txt is missing"),
                proven.get(1).faults().subList(1, 3));
    }

    @Test
    void aFolderThatHasNothingToDoWithReports() throws IOException {
        Files.createDirectory(directory.resolve("schemas"));
        Files.writeString(directory.resolve("schemas/targets.schema.json"), "{}");
        assertEquals(List.of("jx-2025"), Reports.in(directory).prove().stream().map(Reports.Proven::folder).toList());
    }

    @Test
    void whatTheTextDoesNotProve() throws IOException {
        put("targets.yaml", TARGETS.replace("value: 5\n", "value: 6\n"));
        Reports.Proven proven = Reports.in(directory).prove().get(0);
        assertEquals(List.of("jx-2025-gdp-growth: its value 6 is not the number of 5%"), proven.faults());
        assertEquals(Optional.empty(), proven.report());
    }

    // ---- the program that says all of it ----

    @Test
    void theProgramProvesAFolderOrADirectory() throws IOException {
        String line = "jx-2025: 1 targets, 1 observations, 0 projects, 0 terms; 5 numbers in the text, 2 claimed, 3 "
                + "excused";
        assertEquals(List.of("true", line, "Proven."), check(directory.resolve("jx-2025")));
        assertEquals(List.of("true", line, "Proven."), check(directory));
        put("targets.yaml", TARGETS.replace("value: 5\n", "value: 6\n"));
        assertEquals(List.of("false", "jx-2025: jx-2025-gdp-growth: its value 6 is not the number of 5%", "1 fault."),
                check(directory));
        assertEquals("false", check(directory.resolve("none")).get(0));
    }

    private static List<String> check(Path directory) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean proven = Check.run(directory, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return (proven + "\n" + bytes.toString(StandardCharsets.UTF_8)).lines().toList();
    }

    @Test
    void aFolderOfAnotherName() throws IOException {
        put("report.yaml", REPORT.replace("id: jx-2025", "id: jx-2026"));
        assertEquals("reports/jx-2025/report.yaml: id must be the folder's name", refused());
    }

    @Test
    void noText() throws IOException {
        Files.delete(directory.resolve("jx-2025/report.txt"));
        assertEquals("reports/jx-2025: report.txt is missing", refused());
    }

    @Test
    void linesBeyondTheText() throws IOException {
        put("report.yaml", REPORT.replace("lines: [7, 7]", "lines: [7, 70]"));
        assertEquals("reports/jx-2025/report.yaml: section 二: lines must be [first, last] within the text", refused());
    }

    private List<String> faults() {
        return assertThrows(Reports.FaultyFolderException.class, () -> Reports.in(directory).load()).faults();
    }

    private String refused() {
        return assertThrows(RuntimeException.class, () -> Reports.in(directory).load()).getMessage();
    }
}
