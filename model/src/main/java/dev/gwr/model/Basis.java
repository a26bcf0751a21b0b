package dev.gwr.model;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of number an indicator is; decides how periods add up and how progress is computed. */
@Schema(description = "What kind of number an indicator is: LEVEL, GROWTH year on year, POINTS (increase in "
        + "percentage points), SHARE or rate, NEWLY_ADDED in the period, FLOW (done in the period without adding to "
        + "anything: repaired, repealed, answered, treated), COUNT at its end, RANK, STREAK (years in a row)")
public enum Basis implements Labelled {
    LEVEL("水平", "level in the period"),
    GROWTH("同比增长", "growth year on year"),
    POINTS("提高百分点", "increase in percentage points"),
    SHARE("占比或比率", "share or rate"),
    NEWLY_ADDED("新增", "newly added in the period"),
    FLOW("期内完成量", "done in the period, not added to anything"),
    COUNT("总数", "count at the end of the period"),
    RANK("位次", "rank"),
    STREAK("连续年数", "years in a row");

    private final String zh;
    private final String en;

    Basis(String zh, String en) {
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
}
