package dev.gwr.gateway.pages;

import dev.gwr.gateway.service.targets.ComparedValue;
import dev.gwr.gateway.service.targets.IndicatorSeries;
import dev.gwr.gateway.service.targets.SeriesPlace;
import dev.gwr.gateway.service.targets.SeriesPoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Places below each other for one year: what each aims at, a range as a bar, and the result that it starts from. The
 * order is that of the aims, the highest first. Across, all is told in per cent of the width: so it fits a phone, and
 * its letters stay as large as they are.
 */
public record PlacesChart(String period, List<Row> rows, int height) {

    private static final double LEFT = 31;
    private static final double RIGHT = 74;
    private static final int TENTHS = 10;
    private static final int LINE = 26;
    private static final int TOP = 34;

    /** A place. What a row has not, is null. */
    public record Row(SeriesPlace place, int y, double from, double to, ComparedValue target, Double result,
            String before) {

        public int textY() {
            return y + 4;
        }
    }

    private record Aim(SeriesPlace place, ComparedValue target, ComparedValue before) {

        BigDecimal lower() {
            return SeriesChart.number(target);
        }

        BigDecimal upper() {
            return target.getValue().getNormalisedUpper() == null ? lower() : target.getValue().getNormalisedUpper();
        }

        Stream<BigDecimal> numbers() {
            return Stream.of(lower(), upper(), SeriesChart.number(before)).filter(Objects::nonNull);
        }
    }

    /** The newest year that anybody aims at; null where nobody does with a number. */
    static PlacesChart of(IndicatorSeries series) {
        TreeSet<String> periods = new TreeSet<>();
        series.getPlaces().forEach(place -> place.getPoints().stream()
                .filter(point -> SeriesChart.number(point.getTarget()) != null)
                .forEach(point -> periods.add(point.getPeriod())));
        return periods.isEmpty() ? null : of(series, periods.last());
    }

    private static PlacesChart of(IndicatorSeries series, String period) {
        List<Aim> aims = new ArrayList<>();
        for (SeriesPlace place : series.getPlaces()) {
            // Every year from a place's first to its last is there, so the point before is of the year before.
            ComparedValue before = null;
            for (SeriesPoint point : place.getPoints()) {
                if (point.getPeriod().equals(period) && SeriesChart.number(point.getTarget()) != null) {
                    aims.add(new Aim(place, point.getTarget(), before));
                }
                before = SeriesChart.number(point.getResult()) == null ? null : point.getResult();
            }
        }
        aims.sort(Comparator.comparing(Aim::upper).thenComparing(Aim::lower).reversed());
        double least = aims.stream().flatMap(Aim::numbers).min(Comparator.naturalOrder()).orElseThrow().doubleValue();
        double most = aims.stream().flatMap(Aim::numbers).max(Comparator.naturalOrder()).orElseThrow().doubleValue();
        List<Row> rows = new ArrayList<>();
        for (Aim aim : aims) {
            ComparedValue before = aim.before();
            rows.add(new Row(aim.place(), TOP + rows.size() * LINE, x(aim.lower(), least, most),
                    x(aim.upper(), least, most),
                    aim.target(), before == null ? null
                    : x(SeriesChart.number(before), least, most),
                    before == null ? "" : before.getValue().getText()));
        }
        return new PlacesChart(period, rows, TOP + rows.size() * LINE);
    }

    private static double x(BigDecimal value, double least, double most) {
        double share = most == least ? 0.5 : (value.doubleValue() - least) / (most - least);
        return (double) Math.round(TENTHS * (LEFT + share * (RIGHT - LEFT))) / TENTHS;
    }
}
