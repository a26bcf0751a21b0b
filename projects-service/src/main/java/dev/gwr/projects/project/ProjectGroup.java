package dev.gwr.projects.project;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What projects can be counted by; some are groups of their commitments. */
@Schema(description = "What projects can be counted by; REPORT, PERIOD, STAGE, THEME, SECTION and PROGRESS are of "
        + "their commitments")
public enum ProjectGroup {
    REPORT("c.report"), PERIOD("c.period"), STAGE("c.stage"), THEME("c.theme"), SECTION("s"), PROGRESS("g.status"),
    STATUS("e.status"), STATUS_NOW("n.status"), SECTOR("e.sector.code"), REGION("r"), MAJOR("e.major");

    private final String expression;

    ProjectGroup(String expression) {
        this.expression = expression;
    }

    String expression() {
        return expression;
    }

    boolean ofCommitments() {
        return this != STATUS_NOW && this != REGION && !expression.startsWith("e.");
    }
}
