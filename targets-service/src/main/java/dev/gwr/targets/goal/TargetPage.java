package dev.gwr.targets.goal;

import dev.gwr.commons.query.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A page of targets", requiredProperties = {"items", "total"})
public record TargetPage(
        @Schema(description = "The targets of this page") List<Target> items,
        @Schema(description = "How many there are in all", examples = "135") long total,
        @Schema(description = "Cursor of the next page; absent on the last") String next) implements Page<Target> {
}
