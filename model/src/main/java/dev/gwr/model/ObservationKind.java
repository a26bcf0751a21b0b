package dev.gwr.model;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A result has a number (FIGURE) or is said without one (OUTCOME). */
@Schema(description = "FIGURE, a result with a number, or OUTCOME, one without: 断面保持Ⅱ类水质, 居全国前列")
public enum ObservationKind implements Labelled {
    FIGURE("量化结果", "result with a number"),
    OUTCOME("定性结果", "result without a number");

    private final String zh;
    private final String en;

    ObservationKind(String zh, String en) {
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
