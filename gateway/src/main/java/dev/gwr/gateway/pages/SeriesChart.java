package dev.gwr.gateway.pages;

import dev.gwr.gateway.service.targets.ComparedValue;
import dev.gwr.gateway.service.targets.IndicatorSeries;
import dev.gwr.gateway.service.targets.SeriesPlace;
import dev.gwr.gateway.service.targets.SeriesPoint;
import dev.gwr.model.NotCounted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A place's years as a chart: where each mark stands in a drawing of 640 by 260, below its legend. */
public record SeriesChart(SeriesPlace place, List<Mark> targets, List<Mark> results, List<Mark> years) {

    /** With fewer values there is no line to see. */
    static final int LEAST_VALUES = 3;

    private static final int WIDTH = 640;
    private static final int HEIGHT = 180;
    private static final int MARGIN = 50;
    private static final int TOP = 44;
    private static final int BELOW = 48;
    private static final int ABOVE = -10;
    private static final int UNDER = 20;
    private static final int MOST_YEARS = 12;
    private static final int WITH_HEAD = 280;

    /** {@code label} is what is written at it: above, or below where the other of the year is higher. */
    public record Mark(int x, int y, String label, boolean above) {

        public int labelY() {
            return y + (above ? ABOVE : UNDER);
        }
    }

    /** Of each place that has enough of them. */
    static List<SeriesChart> of(IndicatorSeries series) {
        return series.getPlaces().stream().filter(place -> values(place).size() >= LEAST_VALUES).map(SeriesChart::of)
                .toList();
    }

    /** Several charts below each other, each with its head. */
    public record Drawing(List<Placed> lines, int height) {
    }

    /** A chart, and how far down it stands. */
    public record Placed(SeriesChart line, int y) {
    }

    static Drawing drawing(List<SeriesChart> lines) {
        List<Placed> placed = new ArrayList<>();
        lines.forEach(line -> placed.add(new Placed(line, placed.size() * WITH_HEAD)));
        return new Drawing(placed, lines.size() * WITH_HEAD);
    }

    static SeriesChart of(SeriesPlace place) {
        List<BigDecimal> values = values(place);
        List<Mark> targets = new ArrayList<>();
        List<Mark> results = new ArrayList<>();
        List<Mark> years = new ArrayList<>();
        int count = place.getPoints().size();
        for (int i = 0; i < count; i++) {
            SeriesPoint point = place.getPoints().get(i);
            int x = MARGIN + (count == 1 ? (WIDTH - 2 * MARGIN) / 2 : i * (WIDTH - 2 * MARGIN) / (count - 1));
            // So many years fit beside each other; of more, each second or third is named, and always the last.
            boolean named = (count - 1 - i) % (1 + (count - 1) / MOST_YEARS) == 0;
            years.add(new Mark(x, HEIGHT + BELOW, named ? point.getPeriod() : "", true));
            add(targets, x, point.getTarget(), point.getResult(), values, false);
            add(results, x, point.getResult(), point.getTarget(), values, true);
        }
        return new SeriesChart(place, targets, results, years);
    }

    static List<BigDecimal> values(SeriesPlace place) {
        return place.getPoints().stream().flatMap(point -> Stream.of(point.getTarget(), point.getResult())
                .filter(Objects::nonNull))
                .map(SeriesChart::number).filter(Objects::nonNull).sorted().toList();
    }

    /**
     * The lines between marks of years that follow each other, as SVG's path takes them: no line crosses a year without
     * a value.
     */
    public String line(List<Mark> marks) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < marks.size(); i++) {
            boolean follows = i > 0 && index(marks.get(i)) == index(marks.get(i - 1)) + 1;
            path.append(follows ? 'L' : 'M').append(marks.get(i).x()).append(' ').append(marks.get(i).y());
        }
        return path.toString();
    }

    private int index(Mark mark) {
        return years.stream().map(Mark::x).toList().indexOf(mark.x());
    }

    /** What is drawn of a value; null for a direction (正增长), which has no place between numbers. */
    static BigDecimal number(ComparedValue value) {
        return value == null || value.getValue() == null || !NotCounted.isNumber(value.getValue().getNormalised(),
                value.getValue().getText()) ? null : value.getValue().getNormalised();
    }

    /** {@code above} is where a value stands beside one that is the same, or beside none. */
    private static void add(List<Mark> marks, int x, ComparedValue value, ComparedValue other, List<BigDecimal> values,
            boolean above) {
        BigDecimal number = number(value);
        BigDecimal beside = number(other);
        if (number != null) {
            double least = values.get(0).doubleValue();
            double span = values.get(values.size() - 1).doubleValue() - least;
            double share = span == 0 ? 0.5 : (number.doubleValue() - least) / span;
            boolean higher = beside == null || number.compareTo(beside) == 0 ? above : number.compareTo(beside) > 0;
            marks.add(new Mark(x, TOP + (int) Math.round((1 - share) * (HEIGHT - TOP)), value.getValue().getText(),
                    higher));
        }
    }
}
