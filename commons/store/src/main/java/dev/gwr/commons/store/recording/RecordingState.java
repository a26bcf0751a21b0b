package dev.gwr.commons.store.recording;

import dev.gwr.model.Labelled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a fact holds. */
@Schema(description = "Whether a recorded fact holds: CURRENT 有效; SUPERSEDED 已更正, another took its place; "
        + "WITHDRAWN 已撤回")
public enum RecordingState implements Labelled {
    CURRENT("有效", "holds"),
    SUPERSEDED("已更正", "another took its place"),
    WITHDRAWN("已撤回", "taken back");

    private final String zh;
    private final String en;

    RecordingState(String zh, String en) {
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
