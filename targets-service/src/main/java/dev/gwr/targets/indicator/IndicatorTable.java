package dev.gwr.targets.indicator;

import dev.gwr.commons.csv.ChosenColumns;
import dev.gwr.commons.store.Names;

/** Indicators as people want them in a spreadsheet. */
final class IndicatorTable {

    private IndicatorTable() {
    }

    static ChosenColumns<Indicator> columns() {
        return new ChosenColumns<Indicator>()
                .add("指标", Indicator::name)
                .add("英文名", Indicator::nameEn)
                .add("别名", Indicator::aliases)
                .add("单位", Indicator::unit)
                .add("性质", Indicator::basis)
                .add("方向", Indicator::direction)
                .add("可累计", Indicator::accumulates)
                .add("容差", Indicator::tolerance)
                .add("领域", one -> Names.area(one.area()))
                .add("目录外", Indicator::provisional)
                .add("说明", Indicator::note)
                .add("编号", Indicator::id);
    }
}
