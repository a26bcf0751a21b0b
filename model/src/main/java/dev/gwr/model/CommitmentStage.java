package dev.gwr.model;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a report says of a project for a year: a promise of the plan or a result of the review. The stage is what the
 * verb says, and no more: 打造 a platform does not say that works begin, and 揭牌 does not say that what was unveiled is
 * finished.
 */
@Schema(description = "What a report says of a project for a year, no more than its verb does. Promised: PLAN 谋划, "
        + "PREPARE 前期工作, START 开工, SET_UP 打造 / 搭建 / 创建 / 建设 of something new (how far in the year is not said), "
        + "ADVANCE 推进 / 推动…建设, ACCELERATE 加快, COMPLETE 建成, OPERATE 正式 / 全面运营, UPGRADE 升级改造 / 迭代升级, USE 用好 / 推广运用, "
        + "WIN_TITLE 创建 of a title. Reported: COMPLETED 通车 / 投运 / 完工 / 验收 / 上线, STARTED 开工, PROGRESSED 推进, APPROVED "
        + "获批, UNVEILED 揭牌 / 挂牌, LISTED 列入, UPGRADED 新版上线")
public enum CommitmentStage implements Labelled {
    PLAN("谋划", "to be planned or proposed"),
    PREPARE("前期工作", "preparatory work"),
    START("开工", "construction to start"),
    SET_UP("建设", "something new to be built or set up; how far in the year is not said"),
    ADVANCE("推进", "construction to go on"),
    ACCELERATE("加快", "construction to be sped up"),
    COMPLETE("建成", "to be completed"),
    OPERATE("运营", "to be brought into full operation"),
    UPGRADE("升级", "what runs already to be upgraded"),
    USE("推广运用", "what runs already to be used better or more widely"),
    WIN_TITLE("创建称号", "a title or rank to be won for what exists"),
    COMPLETED("已建成", "was completed or put into operation"),
    STARTED("已开工", "construction was started"),
    PROGRESSED("已推进", "moved forward"),
    APPROVED("已获批", "was approved, not built yet"),
    UNVEILED("已揭牌", "its plate was unveiled; how far it is set up is not said"),
    LISTED("已列入", "was put on a list, or won a title"),
    UPGRADED("已升级", "an upgrade went into service");

    private final String zh;
    private final String en;

    CommitmentStage(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Whether it is a promise, which can be held against what happened; the others are results themselves. */
    public boolean isPromise() {
        return compareTo(COMPLETED) < 0;
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
