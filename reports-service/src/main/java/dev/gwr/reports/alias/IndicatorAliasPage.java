package dev.gwr.reports.alias;

import dev.gwr.commons.query.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A page of aliases", requiredProperties = {"items", "total"})
public record IndicatorAliasPage(
        @Schema(description = "The aliases of this page, by id") List<IndicatorAlias> items,
        @Schema(description = "How many there are in all", examples = "3") long total,
        @Schema(description = "Cursor of the next page; absent on the last")
        String next) implements Page<IndicatorAlias> {
}
