package dev.gwr.model;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a part of a report is. */
@Schema(description = "What a part of a report is: PRELIMINARIES, REVIEW of what was done, OUTLOOK on several years, "
        + "PLAN for the year, GOVERNMENT (its own work), ANNEX, or NOTES on terms")
public enum PartKind implements Labelled {
    PRELIMINARIES("前言", "preliminaries"),
    REVIEW("回顾", "review of the year before"),
    OUTLOOK("规划", "outlook on several years"),
    PLAN("安排", "plan for the year"),
    GOVERNMENT("政府自身建设", "the government's own work"),
    ANNEX("附件", "annex"),
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
