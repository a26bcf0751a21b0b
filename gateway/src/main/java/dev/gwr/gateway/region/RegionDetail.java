package dev.gwr.gateway.region;

import dev.gwr.gateway.combine.Combined;
import dev.gwr.gateway.combine.MissingPart;
import dev.gwr.gateway.combine.Records.ProjectRecord;
import dev.gwr.gateway.combine.Records.TargetRecord;
import dev.gwr.seeds.Citation;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a report says of a region and, for a prefecture, of its counties",
        requiredProperties = {"region", "report", "mentions"})
public record RegionDetail(
        @Schema(description = "The region") Region region,
        @Schema(description = "Id of the report", examples = "jx-2024") String report,
        @Schema(description = "Projects that are certainly there; absent if they are missing") List<ProjectRecord> projects,
        @Schema(description = "Targets that certainly concern it; absent if they are missing") List<TargetRecord> targets,
        @Schema(description = "Every place where the report names it, in the order of the text") List<RegionMention> mentions,
        @Schema(description = Combined.MISSING) List<MissingPart> missing) implements Combined {

    @Schema(description = "A place where a report names a region", requiredProperties = {"region", "citation", "text"})
    public record RegionMention(
            @Schema(description = "Code of the region that is named", examples = "360781") String region,
            @Schema(description = "Where it is named") Citation citation,
            @Schema(description = "The sentence around it, verbatim") String text) {
    }
}
