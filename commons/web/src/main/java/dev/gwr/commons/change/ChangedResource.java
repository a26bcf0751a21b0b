package dev.gwr.commons.change;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of record a change is about. */
@Schema(description = "What a change is about: an OBSERVATION, a STATUS_REPORT, a MILESTONE, a TARGET, a PROJECT, a "
        + "REPORT, or all REPORTS' data")
public enum ChangedResource {
    OBSERVATION("observations"), STATUS_REPORT("status-reports"), MILESTONE("milestones"), TARGET("targets"),
    PROJECT("projects"), REPORT("reports"), REPORTS("reports");

    private final String path;

    ChangedResource(String path) {
        this.path = path;
    }

    /** Where a record of this kind is read. */
    public String href(String id) {
        return "/api/v1/" + path + "/" + id;
    }
}
