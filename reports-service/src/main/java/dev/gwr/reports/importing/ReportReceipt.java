package dev.gwr.reports.importing;

import dev.gwr.commons.caching.Versioned;
import dev.gwr.reports.Json;
import dev.gwr.reports.report.ReadingCount;
import dev.gwr.reports.report.ReportEntity;
import dev.gwr.reports.report.ReportState;
import dev.gwr.reports.text.Coverage;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a text that was sent. */
@Schema(description = "What was read of a text that was taken in",
        requiredProperties = {"id", "title", "region", "year", "state", "readings", "coverage", "missing", "version"})
public record ReportReceipt(
        @Schema(description = "Id of the report", examples = "jx-2024") String id,
        @Schema(description = "Its title", examples = "2024年江西省政府工作报告") String title,
        @Schema(description = "GB/T 2260 code of its region", examples = "360000") String region,
        @Schema(description = "The year that it plans", examples = "2024") int year,
        @Schema(description = "How far it has come", examples = "RECEIVED") ReportState state,
        @Schema(description = "How many readings there are, by kind and state") List<ReadingCount> readings,
        @Schema(description = "How much of the text is read") Coverage coverage,
        @Schema(description = "What was looked for in the text and not found",
                examples = "[\"speaker\"]") List<String> missing,
        @Schema(description = "Version of the report", minimum = "1",
                examples = "1") int version) implements Versioned {

    static ReportReceipt of(ReportEntity report, List<ReadingCount> readings) {
        return new ReportReceipt(report.id, report.title, report.region, report.year, report.state, readings,
                Json.read(report.coverage, Coverage.class), List.of(report.missing), report.version);
    }
}
