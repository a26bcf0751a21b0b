package dev.gwr.targets.observation;

import dev.gwr.commons.query.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A page of observations", requiredProperties = {"items", "total"})
public record ObservationPage(
        @Schema(description = "The observations of this page") List<Observation> items,
        @Schema(description = "How many there are in all", examples = "120") long total,
        @Schema(description = "Cursor of the next page; absent on the last") String next) implements Page<Observation> {
}
