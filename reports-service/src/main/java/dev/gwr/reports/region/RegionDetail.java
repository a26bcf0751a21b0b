package dev.gwr.reports.region;

import dev.gwr.model.Citation;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region with where it is named. */
@Schema(description = "A region, with where published reports name it or a division below it",
        requiredProperties = {"region", "mentions"})
public record RegionDetail(
        @Schema(description = "The region") Region region,
        @Schema(description = "Places that name it, by report and in the order of the text; 200 at the most")
        List<Mention> mentions) {

    @Schema(name = "RegionMention", description = "A place where a report names a region",
            requiredProperties = {"region", "citation", "text"})
    public record Mention(
            @Schema(description = "Code of the region that is named", examples = "360781") String region,
            @Schema(description = "Where it is named") Citation citation,
            @Schema(description = "The sentence around it, verbatim") String text) {
    }
}
