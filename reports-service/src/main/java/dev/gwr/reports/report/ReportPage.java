package dev.gwr.reports.report;

import dev.gwr.commons.query.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A page of reports", requiredProperties = {"items", "total"})
public record ReportPage(
        @Schema(description = "The reports of this page") List<ReportSummary> items,
        @Schema(description = "How many there are in all", examples = "31") long total,
        @Schema(description = "Cursor of the next page; absent on the last")
        String next) implements Page<ReportSummary> {
}
