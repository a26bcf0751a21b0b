package dev.gwr.projects.project;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What projects can be counted by; some are groups of their commitments. */
@Schema(description = "What projects can be counted by; REPORT, YEAR, COMMITMENT, THEME and SECTION are of their commitments")
public enum ProjectGroup {
    REPORT("c.report"), YEAR("c.period"), COMMITMENT("c.stage"), THEME("c.theme"), SECTION("s"), STATUS("e.status"),
    SECTOR("e.sector.code"), MAJOR("e.major");

    private final String expression;

    ProjectGroup(String expression) {
        this.expression = expression;
    }

    String expression() {
        return expression;
    }

    boolean ofCommitments() {
        return !expression.startsWith("e.");
    }
}
