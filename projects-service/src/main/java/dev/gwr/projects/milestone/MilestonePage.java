package dev.gwr.projects.milestone;

import dev.gwr.commons.query.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A page of milestones", requiredProperties = {"items", "total"})
public record MilestonePage(
        @Schema(description = "The milestones of this page") List<Milestone> items,
        @Schema(description = "How many there are in all", examples = "12") long total,
        @Schema(description = "Cursor of the next page; absent on the last") String next) implements Page<Milestone> {
}
