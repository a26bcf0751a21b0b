package dev.gwr.seeds;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target has a number (FIGURE) or is something definite to be done (DELIVERABLE). */
@Schema(description = "FIGURE, a target with a number, or DELIVERABLE, something definite to be done")
public enum TargetKind implements Labelled {
    FIGURE("量化目标", "target with a number"),
    DELIVERABLE("任务事项", "definite thing to be done, without a number");

    private final String zh;
    private final String en;

    TargetKind(String zh, String en) {
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
