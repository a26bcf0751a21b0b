package dev.gwr.targets.progress;

import dev.gwr.model.Labelled;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On which side of what it is held against a value lies. */
@Schema(description = "On which side a value lies of the line that it should stay near, or of what a relative target "
        + "is held against: BELOW 低于, ON_IT 持平, for a range also within it, ABOVE 高于")
public enum Side implements Labelled {
    BELOW("低于", "below it"),
    ON_IT("持平", "on it, or within the range"),
    ABOVE("高于", "above it");

    private final String zh;
    private final String en;

    Side(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    static Side of(BigDecimal distance) {
        return distance.signum() < 0 ? BELOW : distance.signum() > 0 ? ABOVE : ON_IT;
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
