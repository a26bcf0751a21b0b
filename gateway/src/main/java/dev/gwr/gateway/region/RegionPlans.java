package dev.gwr.gateway.region;

import dev.gwr.gateway.combine.Combined;
import dev.gwr.gateway.combine.MissingPart;
import dev.gwr.gateway.service.projects.Project;
import dev.gwr.gateway.service.reports.RegionMention;
import dev.gwr.gateway.service.targets.Target;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What reports say of a region and of the regions below it",
        requiredProperties = {"region", "reports", "mentions"})
public record RegionPlans(
        @Schema(description = "The region") CombinedRegion region,
        @Schema(description = "Ids of the reports that say something of it; of what is not missing",
        examples = "[\"jx-2024\"]")
        List<String> reports,
        @Schema(description = "Projects that are certainly there, or that the region's own reports name; absent if "
                + "they are missing")
        List<Project> projects,
        @Schema(description = "Targets that certainly concern it, or that the region's own reports promise; absent if "
                + "they are missing")
        List<Target> targets,
        @Schema(description = "Places where published reports name it, by report and in the order of the text; 200 at "
                + "the most")
        List<RegionMention> mentions,
        @Schema(description = Combined.MISSING) List<MissingPart> missing) implements Combined {
}
