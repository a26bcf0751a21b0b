package dev.gwr.targets.indicator;

import dev.gwr.commons.query.Page;
import dev.gwr.commons.store.KeysetPager;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A page of indicators", requiredProperties = {"items", "total"})
public record IndicatorPage(
        @Schema(description = "The indicators of this page") List<Indicator> items,
        @Schema(description = "How many there are in all", examples = "150") long total,
        @Schema(description = "Cursor of the next page; absent on the last") String next) implements Page<Indicator> {

    static IndicatorPage of(KeysetPager.Slice<Indicator> slice) {
        return new IndicatorPage(slice.items(), slice.total(), slice.next());
    }
}
