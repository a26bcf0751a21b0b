package dev.gwr.reports.report;

import dev.gwr.model.Labelled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a report has come. */
@Schema(description = "How far a report has come: RECEIVED 已收录, read and not published; PUBLISHED 已发布; WITHDRAWN 已撤回; "
        + "REFUSED 未通过校验, a folder whose records its text does not prove")
public enum ReportState implements Labelled {
    RECEIVED("已收录", "read and not published"),
    PUBLISHED("已发布", "published"),
    WITHDRAWN("已撤回", "taken back"),
    REFUSED("未通过校验", "a folder whose records its text does not prove");

    private final String zh;
    private final String en;

    ReportState(String zh, String en) {
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
