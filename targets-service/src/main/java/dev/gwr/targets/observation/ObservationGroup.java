package dev.gwr.targets.observation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What observations can be counted by. */
@Schema(description = "What observations can be counted by")
public enum ObservationGroup {
    REPORT("e.report"), PERIOD("e.period"), SECTION("s"), REGION("r"), THEME("e.indicator.theme"),
            INDICATOR("e.indicator.id"),
    FORECAST("e.forecast");

    private final String expression;

    ObservationGroup(String expression) {
        this.expression = expression;
    }

    String expression() {
        return expression;
    }
}
