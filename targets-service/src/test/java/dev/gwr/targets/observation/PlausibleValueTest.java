package dev.gwr.targets.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.seeds.Seeds;
import dev.gwr.seeds.catalogue.Catalogue;
import dev.gwr.targets.indicator.IndicatorEntity;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which values the indicators of the catalogue can have. */
class PlausibleValueTest {

    private static IndicatorEntity indicator(String id) {
        Seeds.IndicatorSeed seed = Catalogue.packaged().indicator(id).orElseThrow();
        IndicatorEntity indicator = new IndicatorEntity();
        indicator.id = id;
        indicator.unit = seed.measuredIn().orElseThrow();
        indicator.basis = seed.basis();
        indicator.accumulates = seed.accumulates();
        return indicator;
    }

    @ParameterizedTest
    @CsvSource({"grain-output-increase, -5, 亿斤", "gdp-growth, -3.2, %", "afforestation-plan-rate, 126.8, %",
        "childcare-places-per-1000-people, 4.17, 个/千人", "life-expectancy, 78.6, 岁",
        "urban-sewage-collection-rate-increase, -0.4, 个百分点", "academicians, 10, 名",
        "asian-games-gold-medals, 11, 枚", "business-entities, 482.8, 万户"})
    void whatMayBeIsTaken(String id, BigDecimal value, String unit) {
        assertEquals(value, PlausibleValue.of(indicator(id), value, unit).amount());
    }

    @ParameterizedTest
    @CsvSource({"gdp-growth, -100, %", "good-air-days-share, 100.1, %", "grain-output, -1, 亿斤",
        "academicians, 10.5, 名", "export-clearance-efficiency-rank-nation, 0, 位"})
    void whatCannotBeIsRefused(String id, BigDecimal value, String unit) {
        IndicatorEntity indicator = indicator(id);
        assertThrows(ProblemException.class, () -> PlausibleValue.of(indicator, value, unit));
    }
}
