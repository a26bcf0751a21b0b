package dev.gwr.model;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who stands behind a reading: the machine alone, or a person. Rejected readings stay in the review, not in the data.
 */
@Schema(description = "MACHINE_READ 机器识读, CONFIRMED 人工确认, CORRECTED 人工更正")
public enum ReadingState implements Labelled {
    MACHINE_READ("机器识读", "read by the machine, not looked at by a person"),
    CONFIRMED("人工确认", "confirmed by a person"),
    CORRECTED("人工更正", "corrected by a person");

    private final String zh;
    private final String en;

    ReadingState(String zh, String en) {
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
