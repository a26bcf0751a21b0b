package dev.gwr.targets.progress;

import dev.gwr.model.Labelled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How progress is found out. */
@Schema(description = "How progress is found out: ACCUMULATING 累计, what has come together so far against the share of "
        + "the period that is over; FROM_BASELINE 基期, against a straight line from the year before; AVERAGE 年均, the "
        + "average of the whole years so far against the target itself; POINT 时点, the newest value against the target "
        + "itself; DISTANCE 偏离, how far the newest value lies from a line to stay near; COMPARED 对照, against another "
        + "value of the same time; REPORTED 填报, as people report it")
public enum ProgressMethod implements Labelled {
    ACCUMULATING("累计", "what has come together so far, against the share of the period that is over"),
    FROM_BASELINE("基期", "against a straight line from the year before"),
    AVERAGE("年均", "the average of the whole years so far, against the target itself"),
    POINT("时点", "the newest value against the target itself"),
    DISTANCE("偏离", "how far the newest value lies from a line to stay near"),
    COMPARED("对照", "against another value of the same time"),
    REPORTED("填报", "as people report it");

    private final String zh;
    private final String en;

    ProgressMethod(String zh, String en) {
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
