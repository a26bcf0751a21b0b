package dev.gwr.projects.project;

import dev.gwr.commons.query.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Projects counted by groups, whole: there is never a next page",
        requiredProperties = {"items", "total"})
public record ProjectCounts(
        @Schema(description = "The groups") List<ProjectCount> items,
        @Schema(description = "How many groups there are", examples = "9") long total,
        @Schema(description = "Never present: the counts are one page") String next) implements Page<ProjectCount> {
}
