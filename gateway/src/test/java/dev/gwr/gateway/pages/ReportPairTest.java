package dev.gwr.gateway.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gwr.gateway.service.targets.ComparedValue;
import dev.gwr.gateway.service.targets.Comparison;
import dev.gwr.gateway.service.targets.ComparisonCell;
import dev.gwr.gateway.service.targets.ComparisonRow;
import dev.gwr.model.Citation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Made-up rows, each a report and the report of each cell's target of the year before. */
class ReportPairTest {

    private static ComparisonRow row(String report, String... before) {
        ComparisonRow row = new ComparisonRow();
        row.setReport(report);
        row.setCells(Stream.of(before).map(ReportPairTest::cell).toList());
        return row;
    }

    private static ComparisonCell cell(String before) {
        ComparisonCell cell = new ComparisonCell();
        if (!before.isEmpty()) {
            ComparedValue value = new ComparedValue();
            value.setCitation(new Citation(before, "二", 1, 0, 2, "甲乙"));
            cell.setTargetBefore(value);
        }
        return cell;
    }

    private static List<ReportPair> pairs(ComparisonRow nation, ComparisonRow... rows) {
        Comparison table = new Comparison();
        table.setNation(nation);
        table.setRows(List.of(rows));
        return ReportPair.of(table);
    }

    @Test
    void theNationComesFirstAndWhatHasNoYearBeforeIsNoPair() {
        assertEquals(List.of(new ReportPair("cn-2032", "cn-2031"), new ReportPair("hi-2032", "hi-2031")),
                pairs(row("cn-2032", "cn-2031"), row("fj-2032", "", ""), row("hi-2032", "", "hi-2031"),
                        row(null, "ah-2031")));
    }

    @Test
    void aTableMayHaveNoNation() {
        assertEquals(List.of(), pairs(null, row("fj-2032")));
    }
}
