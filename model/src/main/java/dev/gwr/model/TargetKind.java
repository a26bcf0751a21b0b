package dev.gwr.model;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target has a number, is held against something else, or is something definite to be done. */
@Schema(description = "FIGURE, a target with a number; RELATIVE, one held against another indicator or the year "
        + "before (与经济增长同步, 只增不减); DELIVERABLE, something definite to be done")
public enum TargetKind implements Labelled {
    FIGURE("量化目标", "target with a number"),
    RELATIVE("相对目标", "target held against something else"),
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
