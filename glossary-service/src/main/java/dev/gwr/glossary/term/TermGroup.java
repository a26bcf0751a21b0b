package dev.gwr.glossary.term;

/** What terms can be counted by. */
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
