package dev.gwr.reports.region;

import dev.gwr.commons.query.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A page of regions", requiredProperties = {"items", "total"})
public record RegionPage(
        @Schema(description = "The regions of this page, by code") List<Region> items,
        @Schema(description = "How many there are in all", examples = "112") long total,
        @Schema(description = "Cursor of the next page; absent on the last") String next) implements Page<Region> {
}
