package dev.gwr.model.publication;

import dev.gwr.model.Relation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a relative target is held against. */
@Schema(description = "What a relative target is held against (参照)", requiredProperties = {"relation", "text"})
public record Against(
        @Schema(description = "How", examples = "IN_STEP_WITH") Relation relation,
        @Schema(description = "What, in the words of the report", examples = "经济增长") String text,
        @Schema(description = "Id of the indicator that it is held against; absent where it is the year before, or no "
                + "indicator",
                examples = "gdp-growth") String indicator,
        @Schema(description = "GB/T 2260 code of the place whose value counts, where it is another: 100000 for "
        + "高于全国平均水平",
                examples = "100000") String region) {
}
