package dev.gwr.commons.progress;

import dev.gwr.seeds.Labelled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a promise stands against what happened. A rule computes it, or people report it; the same words for both. */
@Schema(description = "How a promise stands against what happened: NO_DATA 暂无数据, BEHIND 落后, ON_TRACK 正常推进, MET 已完成, "
        + "MISSED 未完成")
public enum ProgressStatus implements Labelled {
    NO_DATA("暂无数据", "nothing is known yet"),
    BEHIND("落后", "behind what is due by now"),
    ON_TRACK("正常推进", "as far as is due by now"),
    MET("已完成", "kept"),
    MISSED("未完成", "not kept, and the time is over");

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
