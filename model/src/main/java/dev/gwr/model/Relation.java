package dev.gwr.model;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a relative target is held against something else: another indicator, another place, or the year before. */
@Schema(description = "IN_STEP_WITH 与…同步, FASTER_THAN 高于…, NOT_BELOW 不低于…, MORE_THAN_BEFORE 提高 / 只增, "
        + "NOT_LESS_THAN_BEFORE 只增不减, LESS_THAN_BEFORE 下降, STABLE 保持稳定")
public enum Relation implements Labelled {
    IN_STEP_WITH("同步", "in step with it"),
    FASTER_THAN("高于", "higher or faster than it"),
    NOT_BELOW("不低于", "not below it"),
    MORE_THAN_BEFORE("提高", "more than in the period before"),
    NOT_LESS_THAN_BEFORE("只增不减", "not less than in the period before"),
    LESS_THAN_BEFORE("下降", "less than in the period before"),
    STABLE("保持稳定", "stable");

    private final String zh;
    private final String en;

    Relation(String zh, String en) {
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
