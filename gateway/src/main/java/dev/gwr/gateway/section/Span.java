package dev.gwr.gateway.section;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TextSpan", description = "A stretch of a paragraph that a record cites, in Unicode code points",
        requiredProperties = {"start", "end", "type", "id"})
public record Span(
        @Schema(description = "First code point, from 0", minimum = "0", maximum = "100000", examples = "12") int start,
        @Schema(description = "Code point after the last", minimum = "1", maximum = "100000", examples = "24") int end,
        @Schema(description = "What kind of record it is", examples = "TARGET") RecordType type,
        @Schema(description = "Id of the record", examples = "jx-2024-grain-output") String id) {
}
