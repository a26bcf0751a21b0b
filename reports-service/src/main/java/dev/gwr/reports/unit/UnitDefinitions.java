package dev.gwr.reports.unit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "All units", requiredProperties = "items")
public record UnitDefinitions(
        @Schema(description = "Those of the program in the order of its catalogue, and then those that people added")
        List<UnitDefinition> items) {
}
