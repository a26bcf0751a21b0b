package dev.gwr.model;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a target stands to that of the year before. */
@Schema(description = "How a target stands to the one of the report before: RAISED 调高, KEPT 持平, LOWERED 调低, NEW 新增 "
        + "(that report sets none), DROPPED 未再提出 (only that report sets one, where it can be said that this one does "
        + "not: NOT_STATED), NOT_COMPARABLE 不可比. A range counts by both ends")
public enum TargetChange implements Labelled {
    RAISED("调高", "raised"),
    KEPT("持平", "unchanged"),
    LOWERED("调低", "lowered"),
    NEW("新增", "new"),
    DROPPED("未再提出", "dropped"),
    NOT_COMPARABLE("不可比", "not comparable");

    private final String zh;
    private final String en;

    TargetChange(String zh, String en) {
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
