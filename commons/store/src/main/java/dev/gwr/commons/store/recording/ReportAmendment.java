package dev.gwr.commons.store.recording;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that what a recorded fact is about was changed by a later publication. */
@Schema(name = "RevisionNote",
        description = "Says that what the report says was revised after the fact was recorded: the fact stands, but "
        + "read it again",
        requiredProperties = {"at", "text"})
public record ReportAmendment(
        @Schema(implementation = String.class, format = "date-time", description = "When the revised data was loaded",
        examples = "2024-06-01T00:00:00Z") Instant at,
        @Schema(description = "What was revised", examples = "jx-2024-gdp-growth: 5%左右 became 5.5%左右") String text) {
}
