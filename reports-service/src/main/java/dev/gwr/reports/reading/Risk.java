package dev.gwr.reports.reading;

import dev.gwr.model.Labelled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a reading should be looked at before others. */
@Schema(name = "ReadingRisk", description = "Why a reading should be looked at before others: the machine is not sure "
        + "(LOW_CONFIDENCE), the report gives the same thing another value, too (VALUES_DIFFER), no rule knows its "
        + "unit (NEW_UNIT), or its indicator is none of the catalogue (PROVISIONAL_INDICATOR)")
public enum Risk implements Labelled {
    LOW_CONFIDENCE(40, "把握不大", "the machine is not sure"),
    VALUES_DIFFER(50, "文中另有数值", "the report gives the same thing another value"),
    NEW_UNIT(30, "新单位", "no rule knows its unit"),
    PROVISIONAL_INDICATOR(20, "目录外指标", "its indicator is none of the catalogue");

    private final int weight;
    private final String zh;
    private final String en;

    Risk(int weight, String zh, String en) {
        this.weight = weight;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    int weight() {
        return weight;
    }
}
