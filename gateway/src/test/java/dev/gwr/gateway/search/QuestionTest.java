package dev.gwr.gateway.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.gateway.search.Question.Attempt;
import dev.gwr.gateway.service.reports.ReportSummary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {

    private static final List<ReportSummary> REPORTS = List.of(report("fj-2024", "350000", 2024),
            report("fj-2025", "350000", 2025), report("gd-2024", "440000", 2024), report("fuzhou-2024", "350100",
                    2024));

    private static ReportSummary report(String id, String region, int year) {
        ReportSummary report = new ReportSummary();
        report.setId(id);
        report.setRegion(region);
        report.setYear(year);
        return report;
    }

    @ParameterizedTest
    @CsvSource({
        "2024年粮食产量, 粮食产量, fj-2024 gd-2024 fuzhou-2024",
        "福建2024年粮食产量, 粮食产量, fj-2024",
        "福建省粮食产量, 粮食产量, fj-2024 fj-2025",
        "福建省廣東粮食产量, 粮食产量, fj-2024 fj-2025 gd-2024",
        "福建GDP增长目标, gdp 增长目标, fj-2024 fj-2025",
        "福建GDP增长目标是多少, gdp 增长目标, fj-2024 fj-2025",
        "5G基站数量, 5g 基站数量, ",
        "景德镇陶瓷, 景德镇 陶瓷, ",
        "2031年粮食产量, 2031年 粮食产量, ",
        "福州地铁, 福州 地铁, "})
    void yearsAndProvincesChooseReportsAndTheRestIsWords(String question, String words, String reports) {
        Attempt first = Question.attempts(question, REPORTS).get(0);
        assertEquals(words, String.join(" ", first.words()));
        assertEquals(reports == null ? "" : reports, String.join(" ", first.reports()));
    }

    @Test
    void thenPairsAreLookedForAndTheLastLeftOut() {
        assertEquals(List.of("gdp 增长目标", "gdp 增长 目标", "gdp 增长"), words("福建GDP增长目标"));
        assertEquals(List.of("高铁建设情况", "高铁 建设 情况", "高铁 建设"), words("高铁建设情况"));
        assertEquals(List.of("福州 地铁"), words("福州地铁"));
    }

    @Test
    void aLongQuestionIsNotAskedForEver() {
        assertTrue(Question.attempts("春眠不觉晓处处闻啼鸟夜来风雨声花落知多少".repeat(10), REPORTS).size() <= 5);
        assertEquals(List.of(), Question.attempts("福建2031年", List.of()));
    }

    private static List<String> words(String question) {
        return Question.attempts(question, REPORTS).stream().map(one -> String.join(" ", one.words())).toList();
    }
}
