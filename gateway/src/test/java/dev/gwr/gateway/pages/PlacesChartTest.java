package dev.gwr.gateway.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gwr.gateway.service.targets.ComparedValue;
import dev.gwr.gateway.service.targets.IndicatorSeries;
import dev.gwr.gateway.service.targets.SeriesPlace;
import dev.gwr.gateway.service.targets.SeriesPoint;
import dev.gwr.gateway.service.targets.Value;
import dev.gwr.model.Bound;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Made-up places and years. */
class PlacesChartTest {

    private static ComparedValue value(String text, double number, Bound bound) {
        Value value = new Value();
        value.setText(text);
        value.setNormalised(BigDecimal.valueOf(number));
        value.setUnit("PERCENT");
        ComparedValue said = new ComparedValue();
        said.setValue(value);
        said.setBound(bound);
        return said;
    }

    private static SeriesPoint point(String year, ComparedValue target, ComparedValue result) {
        SeriesPoint point = new SeriesPoint();
        point.setPeriod(year);
        point.setTarget(target);
        point.setResult(result);
        return point;
    }

    private static IndicatorSeries series(List<List<SeriesPoint>> places) {
        IndicatorSeries series = new IndicatorSeries();
        series.setPlaces(places.stream().map(points -> {
            SeriesPlace place = new SeriesPlace();
            place.setPoints(points);
            return place;
        }).toList());
        return series;
    }

    @Test
    void theResultBesideATargetIsOfTheYearBeforeAndOfNoOther() {
        PlacesChart chart = PlacesChart.of(series(List.of(
                List.of(point("2025", null, value("2.9%", 2.9, null)), point("2026", value("3%", 3, null), null)),
                List.of(point("2024", null, value("2.1%", 2.1, null)), point("2025", null, null),
                point("2026", value("2%", 2, null), null)))));
        assertNotNull(chart.rows().get(0).result());
        assertNull(chart.rows().get(1).result(), "it is of two years before");
    }

    @Test
    void aDirectionIsNotDrawnAsNought() {
        PlacesChart chart = PlacesChart.of(series(List.of(
                List.of(point("2026", value("进一步下降", 0, Bound.MORE_THAN), null)),
                List.of(point("2026", value("3%", 3, Bound.AT_LEAST), null)),
                List.of(point("2026", value("零增长", 0, Bound.EXACTLY), null)))));
        assertEquals(List.of("3%", "零增长"),
                chart.rows().stream().map(row -> row.target().getValue().getText()).toList());
    }
}
