package dev.gwr.reports.reading;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reading was. */
@Schema(description = "What a reading was, and what made it so", requiredProperties = {"version", "action", "state",
        "record", "at"})
public record ReadingVersion(
        @Schema(description = "Its number, from 1", minimum = "1", examples = "1") int version,
        @Schema(description = "What made it", examples = "READ") ReviewAction action,
        @Schema(description = "How far its review had come then", examples = "MACHINE_READ") ReviewState state,
        @Schema(description = "The record then") ReadingContent record,
        @Schema(implementation = String.class, format = "date-time", description = "When",
                examples = "2024-04-18T02:30:00.123456Z")
        Instant at,
        @Schema(description = "Who; absent where no person did", examples = "editor@example.org") String by,
        @Schema(description = "Why", examples = "The figure is of the year before") String reason) {

    static ReadingVersion of(ReadingKind kind, ReadingHistory.Version one) {
        return new ReadingVersion(one.version(), one.action(), one.state(), ReadingContent.of(kind, one.record()),
                one.at(), one.by(),
                one.reason());
    }
}
