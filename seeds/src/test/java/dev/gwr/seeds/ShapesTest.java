package dev.gwr.seeds;

import static dev.gwr.seeds.ShapesFolder.INDICATORS;
import static dev.gwr.seeds.ShapesFolder.OBSERVATIONS;
import static dev.gwr.seeds.ShapesFolder.REPORT;
import static dev.gwr.seeds.ShapesFolder.TARGETS;
import static dev.gwr.seeds.ShapesFolder.TERMS;
import static dev.gwr.seeds.ShapesFolder.TEXT;
import static dev.gwr.seeds.ShapesFolder.UNCOUNTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.model.ObservationKind;
import dev.gwr.model.RegionLevel;
import dev.gwr.model.Relation;
import dev.gwr.model.publication.Publication;
import dev.gwr.model.publication.PublishedTarget;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What real reports have and that of Jiangxi has not: a made-up one of the nation, with each of these shapes once. */
class ShapesTest {

    @TempDir
    private Path directory;

    @BeforeEach
    void theFolder() throws IOException {
        Files.createDirectory(directory.resolve("cn-2031"));
        for (Map.Entry<String, String> file : Map.of("report.txt", TEXT, "report.yaml", REPORT, "indicators.yaml",
                INDICATORS,
                "targets.yaml", TARGETS, "observations.yaml", OBSERVATIONS, "terms.yaml", TERMS, "uncounted.yaml",
                UNCOUNTED).entrySet()) {
            put(file.getKey(), file.getValue());
        }
    }

    private void put(String file, String content) throws IOException {
        Files.writeString(directory.resolve("cn-2031").resolve(file), content);
    }

    private Report report() {
        return Reports.in(directory).load().get(0);
    }

    /** A slip in one of the files, and the faults that it leads to. */
    private List<String> faults(String file, String content, String right, String wrong) throws IOException {
        assertTrue(content.contains(right), right);
        put(file, content.replace(right, wrong));
        List<String> faults = ReportCheck.faults(report());
        put(file, content);
        return faults;
    }

    @Test
    void areProven() {
        assertEquals(List.of(), ReportCheck.faults(report()));
        assertEquals(new NumberCoverage.InSection(3, 3, 0, 0), NumberCoverage.of(report()).sections().get("一"));
        assertEquals(new NumberCoverage.InSection(1, 0, 1, 0), NumberCoverage.of(report()).sections().get("二.1"));
    }

    @Test
    void arePublished() {
        Publication published = Publications.of(report());
        assertEquals(RegionLevel.COUNTRY, published.report().level());
        assertEquals("headline", published.report().themes().get(0).area());
        assertEquals(List.of("2030", "2026/2030"), published.report().parts().get(1).periods());
        assertEquals(List.of(5, 7), published.report().parts().get(1).sections().get(0).lines(), "line 6 is noise");
        assertEquals(2, published.report().parts().get(2).sections().get(1).level());
        PublishedTarget range = published.targets().get(0);
        assertEquals(new BigDecimal("5.5"), range.value().normalisedUpper());
        assertEquals("在工作中争取结果更好", range.stretch());
        assertEquals(Relation.IN_STEP_WITH, published.targets().get(1).against().relation());
        assertEquals(ObservationKind.OUTCOME, published.observations().get(0).kind());
        assertEquals("PERSON_TIME", published.observations().get(1).value().unit());
    }

    @Test
    void aRangeHasBothEnds() throws IOException {
        String id = "cn-2031-gdp-growth: ";
        assertEquals(List.of(id + "its upper value 6.5 is not the second number of 5%—5.5%"),
                faults("targets.yaml", TARGETS, "upper: 5.5", "upper: 6.5"));
        assertEquals(List.of(id + "its upper value null is not the second number of 5%—5.5%"),
                faults("targets.yaml", TARGETS, "  upper: 5.5\n", ""));
        assertEquals(List.of(id + "its bound is EXACTLY, but the words around 5%—5.5% say BETWEEN"),
                faults("targets.yaml", TARGETS, "bound: BETWEEN", "bound: EXACTLY"));
        List<String> end = faults("targets.yaml", TARGETS, "written: 5%—5.5%\n  value: 5\n  upper: 5.5\n",
                "written: 5.5%\n  value: 5.5\n");
        assertTrue(end.contains(id + "5.5% is only one end of the range that stands there: write both, and value and "
                + "upper"));
    }

    @Test
    void numbersAreNotCutAtAComma() throws IOException {
        List<String> faults = faults("observations.yaml", OBSERVATIONS, "written: 23,876人次\n  value: 23876",
                "written: 876人次\n  value: 876");
        assertTrue(faults.contains("cn-2031-visitors: 876人次 is only a piece of the number that stands there"));
    }

    @Test
    void aForecastGovernsItsSentence() throws IOException {
        assertEquals(List.of("cn-2031-export-growth-2030: the text only expects it (有望), so it must be a forecast"),
                faults("observations.yaml", OBSERVATIONS, "  forecast: true\n  cite:\n    - {section: 一, quote: "
                        + "出口增长5%。}",
                        "  cite:\n    - {section: 一, quote: 出口增长5%。}"));
    }

    @Test
    void aRelativeTargetSaysHowAndAgainstWhat() throws IOException {
        String id = "cn-2031-income: ";
        assertEquals(List.of(id + "no quote has a word that says FASTER_THAN, such as 高于"),
                faults("targets.yaml", TARGETS, "relation: IN_STEP_WITH", "relation: FASTER_THAN"));
        assertEquals(List.of(id + "no quote says 全国平均水平"), faults(
                "targets.yaml", TARGETS, "text: 经济增长", "text: 全国平均水平"));
        assertEquals(List.of(id + "there is no indicator none"),
                faults("targets.yaml", TARGETS, "indicator: gdp-growth}", "indicator: none}"));
        assertEquals(List.of("cn-2031-gdp-growth: no quote says its stretch, 更好更快"),
                faults("targets.yaml", TARGETS, "stretch: 在工作中争取结果更好", "stretch: 更好更快"));
    }

    @Test
    void anExcuseCoversOneNumber() throws IOException {
        put("observations.yaml", OBSERVATIONS.substring(0, OBSERVATIONS.indexOf("- id: cn-2031-trade-growth-2030")));
        List<String> faults = faults("uncounted.yaml", UNCOUNTED, "- {section: 二.1",
                "- {section: 一, quote: 增长4%，出口增长5%, reason: No reason.}\n- {section: 二.1");
        assertEquals(List.of("uncounted 一 增长4%，出口增长5%: it excuses 4, 5 at once: each number needs a reason of its own"),
                faults);
    }

    @Test
    void aNoteMayStandOnTwoLines() throws IOException {
        assertEquals(List.of("cn-2031-term-new-quality: its definition must be the whole note after 新质工程"),
                faults("terms.yaml", TERMS, "用于生产的工程。}", "用于生产的工程}"));
    }

    @Test
    void anOutcomeHasNoNumber() throws IOException {
        put("observations.yaml", OBSERVATIONS.replace("  nameEn: Grain yields among the highest of the world\n",
                "  value: 1\n"));
        assertEquals(List.of("reports/cn-2031/observations.yaml, line 4 (cn-2031-grain-yield): value: schema for "
                + "'value' is false",
                "reports/cn-2031/observations.yaml, line 1 (cn-2031-grain-yield): the key nameEn is missing"),
                assertThrows(Reports.FaultyFolderException.class, this::report).faults());
    }
}
