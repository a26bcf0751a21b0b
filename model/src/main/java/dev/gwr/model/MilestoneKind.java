package dev.gwr.model;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of thing happened to a project. The words for results are those of the commitments' stages. */
@Schema(description = "What kind of thing happened: PROGRESS 进展 (works or preparations went on, a status was taken), "
        + "APPROVED 获批, UNVEILED 揭牌, LISTED 列入名单或获得称号, UPGRADED 升级, PLANNED 计划 (a planned date was announced), DELAYED "
        + "延期, SUSPENDED 停工, RESUMED 复工 (after a suspension or a cancellation)")
public enum MilestoneKind implements Labelled {
    PROGRESS("进展", "something moved, or a status was taken"),
    APPROVED("获批", "approved"),
    UNVEILED("揭牌", "plate unveiled"),
    LISTED("列入", "put on a list, or a title won"),
    UPGRADED("升级", "an upgrade went into service"),
    PLANNED("计划", "a planned date was announced"),
    DELAYED("延期", "put off"),
    SUSPENDED("停工", "suspended"),
    RESUMED("复工", "resumed after a suspension or a cancellation");

    private final String zh;
    private final String en;

    MilestoneKind(String zh, String en) {
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
