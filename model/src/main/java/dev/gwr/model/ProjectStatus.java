package dev.gwr.model;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a project stands: the status code list of OC4IDS. */
@Schema(description = "Where a project stands: the status code list of OC4IDS")
public enum ProjectStatus implements Labelled {
    IDENTIFICATION("谋划", "identification"),
    PREPARATION("前期准备", "preparation"),
    IMPLEMENTATION("在建", "implementation"),
    COMPLETION("收尾运营", "completion"),
    COMPLETED("已建成", "completed"),
    CANCELLED("已取消", "cancelled");

    private final String zh;
    private final String en;

    ProjectStatus(String zh, String en) {
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
