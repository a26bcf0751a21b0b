package dev.gwr.reports.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gwr.commons.caching.Versioned;
import dev.gwr.model.Citation;
import dev.gwr.reports.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was read out of a report. */
@Schema(description = "Something that was read out of a report, as it stands in its review",
        requiredProperties = {"id", "report", "kind", "state", "risks", "citation", "line", "record", "alternatives",
                "at", "version"})
public record ReportReading(
        @Schema(description = "Id: that of its record", examples = "jx-2024-gdp-growth") String id,
        @Schema(description = "Id of the report", examples = "jx-2024") String report,
        @Schema(description = "What it is", examples = "TARGET") ReadingKind kind,
        @Schema(description = "How far its review has come", examples = "MACHINE_READ") ReviewState state,
        @Schema(description = "How sure the machine is, from 0 to 1; absent for what a person curated or added",
                format = "double",
                examples = "0.97") BigDecimal confidence,
        @Schema(description = "The rule that read it; absent for what a person curated or added",
                examples = "headline") String rule,
        @Schema(description = "Why it should be looked at before others") List<Risk> risks,
        @Schema(description = "What to call it", examples = "地区生产总值增长") String name,
        @Schema(description = "Where it stands; a record may cite more") Citation citation,
        @Schema(description = "Line of the published text, from 1", minimum = "1", examples = "42") int line,
        @Schema(description = "The record") ReadingContent record,
        @Schema(description = "What else was read of the same thing, where the report gives it two values")
        List<ReadingContent> alternatives,
        @Schema(implementation = String.class, format = "date-time", description = "When it came to stand so",
                examples = "2024-04-18T02:30:00.123456Z") Instant at,
        @Schema(description = "Who decided so; absent where no person did", examples = "editor@example.org") String by,
        @Schema(description = "Why", examples = "The figure is of the year before") String reason,
        @Schema(description = "Every version of it, oldest first; only where one reading is asked for")
        List<ReadingVersion> history,
        @Schema(description = "Grows by one with each decision; If-Match compares it", minimum = "1",
                examples = "1") int version)
        implements Versioned {

    static ReportReading of(ReadingEntity e) {
        return of(e, null);
    }

    static ReportReading of(ReadingEntity e, List<ReadingVersion> history) {
        List<ReadingContent> alternatives = new ArrayList<>();
        if (e.alternatives != null) {
            Json.read(e.alternatives, JsonNode.class).forEach(one -> alternatives.add(ReadingContent.of(e.kind, one)));
        }
        return new ReportReading(e.id, e.report, e.kind, e.state, e.confidence, e.rule,
                Arrays.stream(e.risks).map(Risk::valueOf).toList(), e.name,
                new Citation(e.report, e.section, e.paragraph, e.start, e.end, e.quote), e.line,
                ReadingContent.of(e.kind, e.record), alternatives, e.at, e.by, e.reason, history, e.version);
    }
}
