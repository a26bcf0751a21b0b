package dev.gwr.reports.alias;

import dev.gwr.commons.caching.Versioned;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Another name of an indicator, taught by a correction: a provisional indicator that is one of "
        + "the catalogue",
        requiredProperties = {"id", "name", "provisional", "indicator", "report", "reading", "state", "offeredAt",
        "offeredBy", "version"})
public record IndicatorAlias(
        @Schema(description = "Id", examples = "x-0a1b2c3d-gdp-growth") String id,
        @Schema(description = "What reports call it", examples = "全省经济总量增长") String name,
        @Schema(description = "Id of the provisional indicator", examples = "x-0a1b2c3d") String provisional,
        @Schema(description = "Id of the indicator of the catalogue that it is", examples = "gdp-growth")
        String indicator,
        @Schema(description = "Id of the report whose correction taught it", examples = "jx-2024") String report,
        @Schema(description = "Id of the reading that was corrected", examples = "jx-2024-l12-5") String reading,
        @Schema(description = "What people think of it", examples = "OFFERED") AliasState state,
        @Schema(implementation = String.class, format = "date-time", description = "When it was first taught",
                examples = "2024-04-18T02:30:00.123456Z") Instant offeredAt,
        @Schema(description = "Who corrected", examples = "editor@example.org") String offeredBy,
        @Schema(implementation = String.class, format = "date-time", description = "When it was decided; absent until "
                + "then",
                examples = "2024-04-19T02:30:00.123456Z") Instant decidedAt,
        @Schema(description = "Who decided; absent until then", examples = "editor@example.org") String decidedBy,
        @Schema(description = "Grows by one with each decision; If-Match compares it", minimum = "1", examples = "1")
        int version)
        implements Versioned {

    static IndicatorAlias of(AliasEntity e) {
        return new IndicatorAlias(e.id, e.name, e.provisional, e.indicator, e.report, e.reading, e.state, e.offeredAt,
                e.offeredBy,
                e.decidedAt, e.decidedBy, e.version);
    }
}
