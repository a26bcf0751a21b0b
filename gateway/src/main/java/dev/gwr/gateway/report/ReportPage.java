package dev.gwr.gateway.report;

import dev.gwr.commons.query.Page;
import dev.gwr.gateway.combine.Combined;
import dev.gwr.gateway.combine.MissingPart;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "All reports: there is never a next page", requiredProperties = {"items", "total"})
public record ReportPage(
        @Schema(description = "The reports, the newest first") List<ReportSummary> items,
        @Schema(description = "How many there are", examples = "1") long total,
        @Schema(description = "Never present: the reports are one page") String next,
        @Schema(description = Combined.MISSING) List<MissingPart> missing) implements Page<ReportSummary>, Combined {
}
