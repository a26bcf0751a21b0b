package dev.gwr.seeds;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a report says of a project for a year: a promise of the plan or a result of the review. */
@Schema(description = "What a report says of a project for a year. Promised: COMPLETE 建成, ACCELERATE 加快, START "
        + "开工, PREPARE 前期工作, PLAN 谋划, OPERATE 运营. Reported: COMPLETED, STARTED, PROGRESSED")
public enum CommitmentStage implements Labelled {
    COMPLETE("建成", "to be completed"),
    ACCELERATE("加快", "construction to be sped up"),
    START("开工", "construction to start"),
    PREPARE("前期工作", "preparatory work"),
    PLAN("谋划", "to be planned or proposed"),
    OPERATE("运营", "to be brought into full operation"),
    COMPLETED("已建成", "was completed or put into operation"),
    STARTED("已开工", "construction was started"),
    PROGRESSED("已推进", "moved forward");

    private final String zh;
    private final String en;

    CommitmentStage(String zh, String en) {
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
