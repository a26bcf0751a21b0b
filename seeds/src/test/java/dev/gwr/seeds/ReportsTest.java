package dev.gwr.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second report, of a made-up year, in a directory of its own: what an operator adds without building anything. */
class ReportsTest {

    private static final String TEXT = """
            2025年江西省政府工作报告
            2025年1月15日在江西省第十四届人民代表大会第三次会议上
            省长 某某某
            一、2024年工作回顾
            （一）经济稳中有进。地区生产总值增长5.1%。
            二、2025年工作安排
            主要预期目标是：地区生产总值增长5%左右。
            """;

    private static final String REPORT = """
            id: jx-2025
            title: 2025年江西省政府工作报告
            titleEn: Jiangxi Provincial Government Work Report 2025 (made up)
            province: {code: '360000', name: 江西省, nameEn: Jiangxi}
            year: 2025
            date: '2025-01-15'
            meeting: 江西省第十四届人民代表大会第三次会议
            meetingEn: Third Session of the Fourteenth Jiangxi Provincial People's Congress
            speaker: 某某某
            speakerRole: 省长
            language: zh-Hans
            themes:
              - {code: headline, section: 二, name: 主要预期目标, nameEn: Headline targets}
            parts:
              - code: 前言
                heading: 前言
                headingEn: Preliminaries
                kind: PRELIMINARIES
                sections:
                  - {code: 前言, heading: 前言, headingEn: Preliminaries, synthetic: true, lines: [2, 3]}
              - code: 一
                heading: 一、2024年工作回顾
                headingEn: I. Review of the Work of 2024
                kind: REVIEW
                period: '2024'
                line: 4
                sections:
                  - {code: 一.1, heading: 经济稳中有进, headingEn: The economy made steady progress, lines: [5, 5]}
              - code: 二
                heading: 二、2025年工作安排
                headingEn: II. Plan of Work for 2025
                kind: PLAN
                period: '2025'
                line: 6
                sections:
                  - {code: 二, heading: 引言, headingEn: Introduction, synthetic: true, lines: [7, 7]}
            """;

    private static final String INDICATORS = """
            - id: gdp-growth
              name: 地区生产总值增长
              nameEn: Growth of gross regional product (GDP)
              unit: '%'
              basis: GROWTH
              accumulates: false
              direction: HIGHER
              theme: headline
            """;

    private static final String TARGETS = """
            - id: jx-2025-gdp-growth
              kind: FIGURE
              indicator: gdp-growth
              name: 地区生产总值增长5%左右
              nameEn: Gross regional product to grow by about 5%
              period: '2025'
              written: 5%
              value: 5
              unit: '%'
              bound: APPROXIMATELY
              headline: true
              theme: headline
              cite:
                - {section: 二, quote: 地区生产总值增长5%左右}
            """;

    private static final String OBSERVATIONS = """
            - id: jx-2025-gdp-growth-2024
              indicator: gdp-growth
              period: '2024'
              written: 5.1%
              value: 5.1
              unit: '%'
              bound: EXACTLY
              cite:
                - {section: 一.1, quote: 地区生产总值增长5.1%}
            """;

    private static final String UNCOUNTED = """
            - {section: 前言, quote: 2025年1月15日, reason: The date on which the report was given.}
            """;

    @TempDir
    private Path directory;

    @BeforeEach
    void aSecondReport() throws IOException {
        Files.createDirectory(directory.resolve("jx-2025"));
        put("report.txt", TEXT);
        put("report.yaml", REPORT);
        put("indicators.yaml", INDICATORS);
        put("targets.yaml", TARGETS);
        put("observations.yaml", OBSERVATIONS);
        put("uncounted.yaml", UNCOUNTED);
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
        assertEquals(new Citation("jx-2025", "二", 1, 8, 20, "地区生产总值增长5%左右"), report.citations(report.targets().get(0)).get(0));
        assertEquals(List.of(), report.projects(), "a file that is not there is an empty list");
    }

    @Test
    void standsBesideThePackagedReportsAndSharesTheirIndicators() {
        List<Report> reports = Reports.find(Optional.of(directory)).load();
        assertEquals(List.of("jx-2024", "jx-2025"), reports.stream().map(Report::id).toList());
        assertEquals(List.of(), ReportCheck.faults(reports));
        assertEquals(1, reports.stream().flatMap(report -> report.indicators().stream())
                .filter(indicator -> indicator.id().equals("gdp-growth")).distinct().count());
    }

    @Test
    void mustDefineASharedIndicatorAlike() throws IOException {
        put("indicators.yaml", INDICATORS.replace("direction: HIGHER", "direction: NEUTRAL"));
        assertEquals(List.of("jx-2025: indicator gdp-growth is defined otherwise by another report"),
                ReportCheck.faults(Reports.find(Optional.of(directory)).load()));
    }

    @Test
    void isHeldToTheSameRules() throws IOException {
        put("targets.yaml", TARGETS.replace("value: 5\n", "value: 6\n"));
        assertEquals(List.of("jx-2025: jx-2025-gdp-growth: its value 6 is not the number of 5%"),
                ReportCheck.faults(Reports.in(directory).load()));
        put("targets.yaml", TARGETS.replace("APPROXIMATELY", "EXACTLY"));
        assertEquals(List.of("jx-2025: jx-2025-gdp-growth: its bound is EXACTLY, but the words around 5% say APPROXIMATELY"),
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
        Report report = Reports.find(Optional.of(directory)).load().get(0);
        assertEquals("jx-2024", report.id());
        assertEquals(TEXT, report.text());
    }

    // ---- slips of whoever writes the YAML: the message names the file, the line and the key ----

    @Test
    void anUnknownKey() throws IOException {
        put("targets.yaml", TARGETS.replace("written:", "wrriten:"));
        String message = refused();
        assertTrue(message.startsWith("reports/jx-2025/targets.yaml, line 7: unknown key wrriten; known are ["), message);
        assertTrue(message.contains(" written]"), message);
    }

    @Test
    void aNeededKeyLeftOut() throws IOException {
        put("observations.yaml", OBSERVATIONS.replace("  period: '2024'\n", ""));
        String message = refused();
        assertTrue(message.startsWith("reports/jx-2025/observations.yaml, line "), message);
        assertTrue(message.contains("'period'"), message);
    }

    @Test
    void aNeededKeyLeftEmpty() throws IOException {
        put("targets.yaml", TARGETS.replace("quote: 地区生产总值增长5%左右", "quote: "));
        String message = refused();
        assertTrue(message.startsWith("reports/jx-2025/targets.yaml, line "), message);
        assertTrue(message.contains("quote"), message);
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
        assertTrue(message.startsWith("reports/jx-2025/targets.yaml, line 10: "), message);
        assertTrue(message.contains("ABOUT") && message.contains("AT_LEAST"), message);
    }

    @Test
    void brokenYaml() throws IOException {
        put("targets.yaml", TARGETS.replace("cite:\n", "cite: [\n"));
        assertTrue(refused().startsWith("reports/jx-2025/targets.yaml, line "), refused());
    }

    @Test
    void aMisspeltFileName() throws IOException {
        put("target.yaml", TARGETS);
        String message = assertThrows(IllegalArgumentException.class, () -> Reports.in(directory)).getMessage();
        assertTrue(message.contains("target.yaml") && message.contains("targets.yaml"), message);
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

    @Test
    void noDirectory() {
        String message = assertThrows(RuntimeException.class, () -> Reports.in(directory.resolve("none"))).getMessage();
        assertTrue(message.contains("none"), message);
    }

    private String refused() {
        return assertThrows(RuntimeException.class, () -> Reports.in(directory).load()).getMessage();
    }
}
