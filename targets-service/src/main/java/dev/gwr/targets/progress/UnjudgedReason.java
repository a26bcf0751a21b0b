package dev.gwr.targets.progress;

import dev.gwr.model.Labelled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why values are known and a target is not judged by them. */
@Schema(description = "Why a target is not judged although values are known: UNEVEN 进度不均衡, it comes by season, in "
        + "batches or by leaps, so the share of the time that is over says nothing of what is due; NO_BASELINE 缺少基期, "
        + "it moves from where it was, and that is not known; NEITHER_WAY_IS_BETTER 无优劣之分, it is off the line that it "
        + "should stay near, and neither way is better; NOT_FROM_THE_START 不含期初, no value runs from the start of the "
        + "period; NOTHING_TO_COMPARE 缺少对照, what it is held against has no value for the same time; NO_PERIOD 未定期限, "
        + "the text sets no time; YEARLY_OR_ALTOGETHER 未言年均, of several years, and the text does not say whether the "
        + "number is that of each or of all; LAST_YEAR_AHEAD 末年未到, a level of the last of several years, of which "
        + "nothing is measured yet; NO_FIGURE 未列数值, the number is assigned elsewhere")
public enum UnjudgedReason implements Labelled {
    UNEVEN("进度不均衡", "comes by season, in batches or by leaps, so the share of the time that is over says nothing of "
            + "what is due"),
    NO_BASELINE("缺少基期", "moves from where it was, and that is not known"),
    NEITHER_WAY_IS_BETTER("无优劣之分", "off the line that it should stay near, and neither way is better"),
    NOT_FROM_THE_START("不含期初", "no value runs from the start of the period"),
    NOTHING_TO_COMPARE("缺少对照", "what it is held against has no value for the same time"),
    NO_PERIOD("未定期限", "the text sets no time"),
    YEARLY_OR_ALTOGETHER("未言年均", "of several years, and the text does not say whether the number is that of each or "
            + "of all"),
    LAST_YEAR_AHEAD("末年未到", "a level of the last of several years, of which nothing is measured yet"),
    NO_FIGURE("未列数值", "the number is assigned elsewhere");

    private final String zh;
    private final String en;

    UnjudgedReason(String zh, String en) {
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
