package dev.gwr.commons.change;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One event of the feed. */
@Schema(description = "A change of the data. `since` = its `position` continues the feed right after it.",
        requiredProperties = {"position", "at", "service", "kind", "resource"})
@RecordBuilder
public record Change(
        @Schema(description = "Where the feed stands after this change; opaque", examples = "17") String position,
        @Schema(implementation = String.class, format = "date-time",
                description = "When it happened, by the clock of the service's database",
                examples = "2024-04-18T02:30:00.123456Z")
        Instant at,
        @Schema(description = "The service that owns the record", examples = "targets-service") String service,
        @Schema(description = "What happened", examples = "RECORDED") ChangeKind kind,
        @Schema(description = "What it happened to", examples = "OBSERVATION") ChangedResource resource,
        @Schema(description = "Id of the record",
                examples = "gdp-growth-2024-q1-7k3mxa9d") String id,
        @Schema(description = "What it was called at that time: a value by its indicator and period, a milestone by "
                + "its project, a status report by its target; absent for reports", examples = "地区生产总值增长 2024-Q1")
        String name,
        @Schema(description = "The same in English, our translation",
                examples = "Growth of gross regional product (GDP) 2024-Q1") String nameEn,
        @Schema(description = "Path of the record, below the address of the server (`servers`)",
                format = "uri-reference",
                examples = "/api/v1/observations/gdp-growth-2024-q1-7k3mxa9d") String href,
        @Schema(description = "Who did it; absent where a report was published or withdrawn",
        examples = "editor@example.org")
        String by) {
}
