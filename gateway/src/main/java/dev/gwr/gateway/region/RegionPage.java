package dev.gwr.gateway.region;

import dev.gwr.commons.query.Page;
import dev.gwr.gateway.combine.Combined;
import dev.gwr.gateway.combine.MissingPart;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "All regions of a report's province: there is never a next page", requiredProperties = {"items", "total"})
public record RegionPage(
        @Schema(description = "The regions, by code") List<Region> items,
        @Schema(description = "How many there are", examples = "112") long total,
        @Schema(description = "Never present: the regions are one page") String next,
        @Schema(description = Combined.MISSING) List<MissingPart> missing) implements Page<Region>, Combined {
}
