package dev.gwr.gateway.pages;

import dev.gwr.commons.csv.Spreadsheet;
import dev.gwr.gateway.service.targets.ComparedValue;
import dev.gwr.gateway.service.targets.IndicatorSeries;
import dev.gwr.gateway.service.targets.SeriesPlace;
import dev.gwr.gateway.service.targets.SeriesPoint;
import java.util.ArrayList;
import java.util.List;

/** An indicator over the years as a table for people: the words of the reports, and numbers to count with. */
final class SeriesTable {

    private SeriesTable() {
    }

    static Spreadsheet of(Frame f, IndicatorSeries series) {
        List<List<Object>> rows = new ArrayList<>();
        String unit = f.unit(series.getIndicator().getUnit());
        rows.add(List.of(f.say("地区代码", "Code"), f.say("地区", "Place"), f.say("年份", "Year"), f.say("目标", "Target"),
                f.say("目标数值", "Number of the target") + " (" + unit + ")", f.say("完成", "Result"),
                f.say("完成数值", "Number of the result") + " (" + unit + ")", f.say("目标出处", "Sentence of the target"),
                f.say("完成出处", "Sentence of the result")));
        for (SeriesPlace place : series.getPlaces()) {
            for (SeriesPoint point : place.getPoints()) {
                ComparedValue target = point.getTarget();
                ComparedValue result = point.getResult();
                rows.add(List.of(place.getRegion(), f.name(place.getName(), place.getNameEn()), point.getPeriod(),
                        words(f, target), number(target), words(f, result), number(result), sentence(target),
                        sentence(result)));
            }
        }
        return new Spreadsheet(series.getIndicator().getId() + "-series", "GWR", 0, rows);
    }

    static String words(Frame f, ComparedValue value) {
        return value == null ? "" : PageExtensions.said(f, value);
    }

    static String sentence(ComparedValue value) {
        return value == null || value.getCitation() == null ? "" : value.getCitation().quote();
    }

    /** The lower end of a range; nothing for a direction. */
    private static Object number(ComparedValue value) {
        Object number = SeriesChart.number(value);
        return number == null ? "" : number;
    }
}
