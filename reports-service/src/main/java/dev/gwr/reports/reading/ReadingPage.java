package dev.gwr.reports.reading;

import dev.gwr.commons.query.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A page of readings", requiredProperties = {"items", "total"})
public record ReadingPage(
        @Schema(description = "The readings of this page") List<ReportReading> items,
        @Schema(description = "How many there are in all", examples = "420") long total,
        @Schema(description = "Cursor of the next page; absent on the last")
        String next) implements Page<ReportReading> {
}
