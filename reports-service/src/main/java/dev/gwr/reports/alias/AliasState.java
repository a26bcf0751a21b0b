package dev.gwr.reports.alias;

import dev.gwr.model.Labelled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people think of an alias. */
@Schema(description = "What people think of an alias: OFFERED 待定 (a correction taught it, nobody has decided), "
        + "CONFIRMED 采用 (used whenever a report is read), or REJECTED 不用")
public enum AliasState implements Labelled {
    OFFERED("待定", "offered by a correction"),
    CONFIRMED("采用", "used whenever a report is read"),
    REJECTED("不用", "not used");

    private final String zh;
    private final String en;

    AliasState(String zh, String en) {
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
