package dev.gwr.model;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a promise stands against what happened. A rule computes it, or people report it; the same words for both. */
@Schema(description = "How a promise stands against what happened: NO_DATA 暂无数据, NOT_JUDGED 不予评判 (values are known, "
        + "but nothing that they could fairly be held against), BEHIND 落后, ON_TRACK 正常推进, NOT_MEASURED 期末未测 (the time "
        + "is over, and the last value is of before its end), MET 已完成, MISSED 未完成")
public enum ProgressStatus implements Labelled {
    NO_DATA("暂无数据", "nothing is known yet"),
    NOT_JUDGED("不予评判", "values are known, but nothing that they could fairly be held against"),
    BEHIND("落后", "behind what is due by now"),
    ON_TRACK("正常推进", "as far as is due by now"),
    NOT_MEASURED("期末未测", "the time is over, and the last value is of before its end"),
    MET("已完成", "met"),
    MISSED("未完成", "not met, and the time is over");

    private final String zh;
    private final String en;

    ProgressStatus(String zh, String en) {
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
