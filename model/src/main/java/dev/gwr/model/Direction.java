package dev.gwr.model;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which way an indicator improves. */
@Schema(description = "Which way an indicator improves: HIGHER is better, LOWER is better, or NEUTRAL")
public enum Direction implements Labelled {
    HIGHER("越高越好", "higher is better"),
    LOWER("越低越好", "lower is better"),
    NEUTRAL("中性", "neither is better");

    private final String zh;
    private final String en;

    Direction(String zh, String en) {
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
