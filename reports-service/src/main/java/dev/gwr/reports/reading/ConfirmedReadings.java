package dev.gwr.reports.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.gwr.commons.caching.Versioned;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Several readings that were confirmed at once. */
@Schema(description = "Readings that were confirmed at once", requiredProperties = {"report", "items", "version"})
public record ConfirmedReadings(
        @Schema(description = "Id of the report", examples = "jx-2024") String report,
        @Schema(description = "The readings, as they now are") List<ReportReading> items,
        @Schema(description = "Version of the report", minimum = "1",
                examples = "3") int version) implements Versioned {

    @Override
    @JsonIgnore
    @Schema(hidden = true)
    public String id() {
        return report;
    }
}
