package dev.gwr.targets.statusreport;

import dev.gwr.commons.query.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A page of status reports", requiredProperties = {"items", "total"})
public record StatusReportPage(
        @Schema(description = "The status reports of this page") List<StatusReport> items,
        @Schema(description = "How many there are in all", examples = "12") long total,
        @Schema(description = "Cursor of the next page; absent on the last")
        String next) implements Page<StatusReport> {
}
