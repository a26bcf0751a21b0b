package dev.gwr.gateway.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.gateway.service.targets.ComparedValue;
import dev.gwr.gateway.service.targets.Comparison;
import dev.gwr.gateway.service.targets.ComparisonCell;
import dev.gwr.gateway.service.targets.ComparisonRow;
import dev.gwr.gateway.service.targets.Indicator;
import dev.gwr.gateway.service.targets.Value;
import dev.gwr.model.Bound;
import dev.gwr.model.EmptyReason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A made-up table of two places. */
class ComparedDrawingTest {

    private static final Frame ZH = Frame.of(Language.zh, "", "/zh/compare", null, "/assets", "http://localhost",
            Visitor.NOBODY);

    private static ComparisonRow row(String name, String report, ComparisonCell... cells) {
        ComparisonRow row = new ComparisonRow();
        row.setName(name);
        row.setReport(report);
        row.setCells(List.of(cells));
        return row;
    }

    private static ComparisonCell aims(String text) {
        Value value = new Value();
        value.setText(text);
        ComparedValue target = new ComparedValue();
        target.setValue(value);
        target.setBound(Bound.APPROXIMATELY);
        ComparisonCell cell = new ComparisonCell();
        cell.setTarget(target);
        return cell;
    }

    private static ComparisonCell empty(EmptyReason reason) {
        ComparisonCell cell = new ComparisonCell();
        cell.setEmpty(reason);
        return cell;
    }

    private static Indicator indicator(String name) {
        Indicator one = new Indicator();
        one.setName(name);
        return one;
    }

    private static TableDrawing drawing() {
        Comparison table = new Comparison();
        table.setIndicators(List.of(indicator("甲指标增长"), indicator("乙指标占丙指标和丁指标之和的比重提高幅度")));
        table.setRows(List.of(row("甲省", "aa-2031", aims("5%"), empty(EmptyReason.NOT_STATED)),
                row("乙省", null, empty(EmptyReason.NO_REPORT), empty(EmptyReason.NO_REPORT))));
        return ComparedDrawing.of(ZH, table, List.of());
    }

    private static TableDrawing.Text text(String words) {
        return drawing().texts().stream().filter(one -> one.words().equals(words)).findFirst().orElseThrow();
    }

    @Test
    void whatStandsInARowStandsOnOneLineBelowItsHead() {
        assertEquals(text("甲省").y(), text("5%左右").y());
        assertEquals(text("甲指标增长").x(), text("5%左右").x());
        assertEquals(text("甲省").y(), text("未提出").y());
        assertEquals(1, drawing().texts().stream().filter(one -> one.words().equals("无报告")).count());
    }

    @Test
    void aLongNameTakesTwoLinesAndNothingLeavesTheDrawing() {
        TableDrawing drawing = drawing();
        TableDrawing.Text second = drawing.texts().get(3);
        assertTrue(second.y() > text("甲指标增长").y(), second.words());
        assertEquals(text("甲省").y(), second.y() + 27, "a row is as high as its longest cell");
        drawing.texts().forEach(one -> assertTrue(one.x() + 12 * one.words().length() < drawing.width()
                && one.y() < drawing.height(), one.words()));
    }

    @Test
    void wordsOfLettersAreNotBroken() {
        assertEquals(List.of("New urban", "employment"), TableDrawing.lines("New urban employment", 80));
        assertEquals(List.of("城镇新", "增就业"), TableDrawing.lines("城镇新增就业", 40));
    }
}
