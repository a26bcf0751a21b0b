package dev.gwr.projects.project;

import dev.gwr.commons.query.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A page of projects", requiredProperties = {"items", "total"})
public record ProjectPage(
        @Schema(description = "The projects of this page") List<Project> items,
        @Schema(description = "How many there are in all", examples = "71") long total,
        @Schema(description = "Cursor of the next page; absent on the last") String next) implements Page<Project> {
}
