package dev.gwr.targets.observation;

import dev.gwr.commons.caching.Versioned;
import dev.gwr.commons.store.recording.Recording;
import dev.gwr.commons.store.recording.RevisionNote;
import dev.gwr.commons.store.recording.Source;
import dev.gwr.seeds.Bound;
import dev.gwr.seeds.Citation;
import dev.gwr.targets.Value;
import dev.gwr.targets.indicator.Indicator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measured value. */
@Schema(description = "A measured value of an indicator in a period (完成情况): of a report, or recorded by a person",
        requiredProperties = {"id", "origin", "province", "indicator", "period", "coverage", "value", "bound", "forecast",
                "sections", "citations"})
public record Observation(
        @Schema(description = "Stable id", examples = "jx-2024-gdp-growth-2023") String id,
        @Schema(description = "Who says so: a report, or a person", examples = "REPORT") Origin origin,
        @Schema(description = "Id of the report that says so; absent if a person recorded it", examples = "jx-2024") String report,
        @Schema(description = "GB/T 2260 code of the province", examples = "360000") String province,
        @Schema(description = "What was measured") Indicator indicator,
        @Schema(description = "The period that the value is of", examples = "2023") String period,
        @Schema(description = "Which part of the year it covers; of a whole year they are the same", examples = "TO_DATE")
        Coverage coverage,
        @Schema(description = "The value") Value value,
        @Schema(description = "How the number binds: EXACTLY unless the report says more than or about", examples = "EXACTLY")
        Bound bound,
        @Schema(description = "True if the report expects the value (有望) and does not yet report it") boolean forecast,
        @Schema(description = "Codes of the sections that it is cited from", examples = "[\"一.1\"]") List<String> sections,
        @Schema(description = "What a user should know of it") String note,
        @Schema(description = "Where the report says so; empty if a person recorded it") List<Citation> citations,
        @Schema(description = "Where a person has it from; absent if a report says so") Source source,
        @Schema(description = "Who recorded it, and whether it holds; absent if a report says so") Recording recording,
        @Schema(description = "What the report revised since it was recorded; absent if nothing") List<RevisionNote> revisions)
        implements Versioned {

    public static Observation of(ObservationEntity e, List<RevisionNote> revisions) {
        return new Observation(e.id, e.recording == null ? Origin.REPORT : Origin.RECORDED, e.report, e.province,
                Indicator.of(e.indicator), e.period, e.coverage, e.value, e.bound, e.forecast, List.of(e.sections), e.note,
                e.citations, e.source, e.recording, revisions);
    }

    /** What a report says is changed by no one, so it has one version only. */
    @Override
    public int version() {
        return recording == null ? 1 : recording.version();
    }
}
