package dev.gwr.targets.goal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What targets can be counted by. */
@Schema(description = "What targets can be counted by")
public enum TargetGroup {
    REPORT("e.report"), THEME("e.theme"), SECTION("s"), KIND("e.kind"), BOUND("e.bound"), HEADLINE("e.headline"),
    STATUS("p.progress.status"), REGION("r");

    private final String expression;

    TargetGroup(String expression) {
        this.expression = expression;
    }

    String expression() {
        return expression;
    }
}
