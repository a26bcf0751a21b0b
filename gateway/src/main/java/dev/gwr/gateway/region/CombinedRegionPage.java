package dev.gwr.gateway.region;

import dev.gwr.commons.query.Page;
import dev.gwr.gateway.combine.Combined;
import dev.gwr.gateway.combine.MissingPart;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RegionWithCountsPage", description = "A page of regions", requiredProperties = {"items", "total"})
public record CombinedRegionPage(
        @Schema(description = "The regions of this page, by code") List<CombinedRegion> items,
        @Schema(description = "How many there are in all", examples = "112") long total,
        @Schema(description = "Cursor of the next page; absent on the last") String next,
        @Schema(description = Combined.MISSING) List<MissingPart> missing) implements Page<CombinedRegion>, Combined {
}
