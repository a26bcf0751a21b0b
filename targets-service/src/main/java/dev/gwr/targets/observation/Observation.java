package dev.gwr.targets.observation;

import dev.gwr.commons.caching.Versioned;
import dev.gwr.commons.store.recording.Recording;
import dev.gwr.commons.store.recording.ReportAmendment;
import dev.gwr.commons.store.recording.Source;
import dev.gwr.model.Bound;
import dev.gwr.model.Citation;
import dev.gwr.model.ObservationKind;
import dev.gwr.model.publication.Reading;
import dev.gwr.targets.Value;
import dev.gwr.targets.indicator.Indicator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measured value. */
@Schema(description = "A result (完成情况): a FIGURE, the measured value of an indicator in a period, of a report or "
        + "recorded by a person; or an OUTCOME that a report tells without a number (居全国前列)",
        requiredProperties = {"id", "kind", "origin", "province", "name", "period", "coverage", "forecast", "regions",
        "sections",
                "citations"})
public record Observation(
        @Schema(description = "Stable id", examples = "jx-2024-gdp-growth-2023") String id,
        @Schema(description = "FIGURE, with a number, or OUTCOME, without", examples = "FIGURE") ObservationKind kind,
        @Schema(description = "Who says so: a report, or a person", examples = "REPORT") Origin origin,
        @Schema(description = "Id of the report that says so; absent if a person recorded it", examples = "jx-2024")
        String report,
        @Schema(description = "GB/T 2260 code of the place that it is of: a province, or 100000 for the nation",
        examples = "360000") String province,
        @Schema(description = "What was measured; an outcome has one only where one fits") Indicator indicator,
        @Schema(description = "The result, standing alone: of a figure, what was measured", examples = "地区生产总值增长")
        String name,
        @Schema(description = "In English, our translation; what a machine read may have none",
                examples = "Growth of gross regional product (GDP)") String nameEn,
        @Schema(description = "The period that the value is of", examples = "2023") String period,
        @Schema(description = "Which part of the year it covers; of a whole year they are the same",
        examples = "TO_DATE")
        Coverage coverage,
        @Schema(description = "The value; absent for an outcome") Value value,
        @Schema(description = "How the number binds: EXACTLY unless the report says more than or about; absent for an "
        + "outcome", examples = "EXACTLY")
        Bound bound,
        @Schema(description = "True if the report expects the value (有望) and does not yet report it") boolean forecast,
        @Schema(description = "GB/T 2260 codes of the regions that it certainly concerns; empty for the whole place")
        List<String> regions,
        @Schema(description = "Codes of the sections that it is cited from", examples = "[\"一.1\"]")
        List<String> sections,
        @Schema(description = "What a user should know of it; of a person's, in the words of that person") String note,
        @Schema(description = "The note of a report's value in English, our translation") String noteEn,
        @Schema(description = "Where the report says so; empty if a person recorded it") List<Citation> citations,
        @Schema(description = "How it came out of the text; absent if a person recorded it") Reading reading,
        @Schema(description = "Where a person has it from; absent if a report says so") Source source,
        @Schema(description = "Who recorded it, and whether it holds; absent if a report says so") Recording recording,
        @Schema(description = "What the report revised since it was recorded; absent if nothing")
        List<ReportAmendment> revisions)
        implements Versioned {

    public static Observation of(ObservationEntity e, List<ReportAmendment> revisions) {
        return new Observation(e.id, e.kind, e.recording == null ? Origin.REPORT : Origin.RECORDED, e.report,
                e.province,
                e.indicator == null ? null : Indicator.of(e.indicator), e.name == null ? e.indicator.name : e.name,
                e.name == null ? e.indicator.nameEn : e.nameEn, e.period, e.coverage, e.value, e.bound, e.forecast,
                List.of(e.regions), List.of(e.sections), e.note, e.noteEn, e.citations, e.reading, e.source,
                e.recording, revisions);
    }

    /** What a report says is changed by no one, so it has one version only. */
    @Override
    public int version() {
        return recording == null ? 1 : recording.version();
    }
}
