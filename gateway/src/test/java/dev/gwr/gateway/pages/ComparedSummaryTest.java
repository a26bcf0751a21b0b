package dev.gwr.gateway.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gwr.gateway.service.targets.ComparedValue;
import dev.gwr.gateway.service.targets.Comparison;
import dev.gwr.gateway.service.targets.ComparisonCell;
import dev.gwr.gateway.service.targets.ComparisonLeftOut;
import dev.gwr.gateway.service.targets.ComparisonRow;
import dev.gwr.gateway.service.targets.ComparisonSummary;
import dev.gwr.gateway.service.targets.Indicator;
import dev.gwr.gateway.service.targets.Value;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A made-up column. */
class ComparedSummaryTest {

    private static final Frame ZH = Frame.of(Language.zh, "", "/zh/compare", null, "/assets", "http://localhost",
            Visitor.NOBODY);

    private static ComparisonRow row(String region, String name, String unitText) {
        ComparisonCell cell = new ComparisonCell();
        if (unitText != null) {
            Value value = new Value();
            value.setUnitText(unitText);
            ComparedValue target = new ComparedValue();
            target.setValue(value);
            cell.setTarget(target);
        }
        ComparisonRow row = new ComparisonRow();
        row.setRegion(region);
        row.setName(name);
        row.setCells(List.of(cell));
        return row;
    }

    private static ComparisonLeftOut leftOut(String region, String why) {
        ComparisonLeftOut one = new ComparisonLeftOut();
        one.setRegion(region);
        one.setWhy(why);
        return one;
    }

    private static ComparedSummary foot(String unit, String unitText, String mean, String least, String greatest) {
        Indicator indicator = new Indicator();
        indicator.setUnit(unit);
        ComparisonSummary summary = new ComparisonSummary();
        summary.setCount(mean == null ? 0 : 1);
        summary.setMean(mean == null ? null : new BigDecimal(mean));
        summary.setMedian(summary.getMean());
        summary.setLeast(least == null ? null : new BigDecimal(least));
        summary.setGreatest(greatest == null ? null : new BigDecimal(greatest));
        summary.setRaised(0);
        summary.setKept(1);
        summary.setLowered(2);
        summary.setLeftOut(List.of(leftOut("350000", "NO_REPORT"), leftOut("360000", "DIRECTION"),
                leftOut("410000", "NO_REPORT")));
        Comparison table = new Comparison();
        table.setIndicators(List.of(indicator));
        table.setSummaries(List.of(summary));
        table.setRows(List.of(row("340000", "安徽省", unitText), row("350000", "福建省", null),
                row("360000", "江西省", null), row("410000", "河南省", null)));
        return ComparedSummary.of(ZH, table).get(0);
    }

    @Test
    void largeNumbersStandInTheWordsOfTheCells() {
        ComparedSummary foot = foot("KILOGRAM", "亿斤", "31464444444.4444", "5.13E+9", "8E+10");
        assertEquals("629.29亿斤", foot.mean());
        assertEquals("102.6亿斤—1,600亿斤", foot.span());
    }

    @Test
    void noughtIsANumberToo() {
        assertEquals("0%—1%", foot("PERCENT", "%", "0.5", "0", "1").span());
        assertEquals("", foot("PERCENT", "%", null, null, null).span());
    }

    @Test
    void whatIsLeftOutIsNamedWithItsReason() {
        ComparedSummary foot = foot("PERCENT", "%", "5", "5", "5");
        assertEquals("1 4 5%", foot.counted() + " " + foot.of() + " " + foot.span());
        assertEquals(List.of(new ComparedSummary.LeftOut("无报告", List.of("福建省", "河南省")),
                new ComparedSummary.LeftOut("只有方向", List.of("江西省"))), foot.leftOut());
    }
}
