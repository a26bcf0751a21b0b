package dev.gwr.seeds;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a part of a report is. */
@Schema(description = "What a part of a report is: PRELIMINARIES, REVIEW of the year before, PLAN for the year, "
        + "or NOTES on terms")
public enum PartKind implements Labelled {
    PRELIMINARIES("前言", "preliminaries"),
    REVIEW("回顾", "review of the year before"),
    PLAN("安排", "plan for the year"),
    NOTES("名词注释", "notes on terms");

    private final String zh;
    private final String en;

    PartKind(String zh, String en) {
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
