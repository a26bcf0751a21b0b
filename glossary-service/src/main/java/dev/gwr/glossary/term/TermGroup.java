package dev.gwr.glossary.term;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What terms can be counted by. */
@Schema(description = "What terms can be counted by")
public enum TermGroup {
    REPORT("e.report"), THEME("e.theme"), SECTION("s");

    private final String expression;

    TermGroup(String expression) {
        this.expression = expression;
    }

    String expression() {
        return expression;
    }
}
