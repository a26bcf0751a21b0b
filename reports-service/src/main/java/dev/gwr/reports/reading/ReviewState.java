package dev.gwr.reports.reading;

import dev.gwr.model.Labelled;
import dev.gwr.model.ReadingState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the review of a reading has come. */
@Schema(description = "How far the review of a reading has come: MACHINE_READ 机器识读, CONFIRMED 人工确认, CORRECTED 人工更正, or "
        + "REJECTED 已否决, which is in no publication")
public enum ReviewState implements Labelled {
    MACHINE_READ("机器识读", "read by the machine, not looked at by a person"),
    CONFIRMED("人工确认", "confirmed by a person"),
    CORRECTED("人工更正", "corrected or added by a person"),
    REJECTED("已否决", "rejected by a person");

    private final String zh;
    private final String en;

    ReviewState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public static ReviewState of(ReadingState state) {
        return valueOf(state.name());
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
