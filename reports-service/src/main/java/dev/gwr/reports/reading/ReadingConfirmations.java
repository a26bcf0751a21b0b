package dev.gwr.reports.reading;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body that confirms several readings. */
@Schema(description = "Confirms the readings that are named, all or none", requiredProperties = "ids")
public record ReadingConfirmations(
        @Schema(description = "Ids of readings that no person has decided about yet, 200 at the most",
                examples = "[\"jx-2024-gdp-growth\"]")
        @NotEmpty(message = "must be given") @Size(max = 200, message = "must be 200 at the most") List<String> ids) {
}
