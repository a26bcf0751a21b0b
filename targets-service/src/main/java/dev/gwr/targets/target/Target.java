package dev.gwr.targets.target;

import dev.gwr.seeds.Bound;
import dev.gwr.seeds.Citation;
import dev.gwr.seeds.TargetKind;
import dev.gwr.targets.Value;
import dev.gwr.targets.indicator.Indicator;
import dev.gwr.targets.progress.Progress;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the plan promises. */
@Schema(description = "What a report's plan promises (目标): a figure of an indicator, or a deliverable, something definite to be "
        + "done. A deliverable has no indicator and no value.",
        requiredProperties = {"id", "report", "province", "kind", "name", "nameEn", "aspirational", "headline", "theme",
                "regions", "sections", "progress", "citations"})
public record Target(
        @Schema(description = "Stable id", examples = "jx-2024-gdp-growth") String id,
        @Schema(description = "Id of the report", examples = "jx-2024") String report,
        @Schema(description = "GB/T 2260 code of the province", examples = "360000") String province,
        @Schema(description = "FIGURE, with a number, or DELIVERABLE, without", examples = "FIGURE") TargetKind kind,
        @Schema(description = "The promise, standing alone", examples = "地区生产总值增长5%左右") String name,
        @Schema(description = "In English, our translation", examples = "Gross regional product (GDP) to grow by about 5%")
        String nameEn,
        @Schema(description = "The period it is promised for; absent where the text sets none", examples = "2024") String period,
        @Schema(description = "What is measured; absent for a deliverable") Indicator indicator,
        @Schema(description = "The promised value; absent for a deliverable") Value value,
        @Schema(description = "How the number binds: 左右, 以上 and so on; a deliverable has it only where it is assigned by the "
                + "central government", examples = "APPROXIMATELY") Bound bound,
        @Schema(description = "True if the report says that it strives for it (力争)") boolean aspirational,
        @Schema(description = "True if it stands in the headline sentence of the plan (主要预期目标)", examples = "true")
        boolean headline,
        @Schema(description = "Code of its theme", examples = "headline") String theme,
        @Schema(description = "GB/T 2260 codes of the regions that it certainly concerns; empty for the whole province")
        List<String> regions,
        @Schema(description = "Codes of the sections that it is cited from", examples = "[\"二\"]") List<String> sections,
        @Schema(description = "Where it starts from; absent if the report gives no result for the period before")
        Baseline baseline,
        @Schema(description = "How it stands, now or on the day that was asked of") Progress progress,
        @Schema(description = "True if the report no longer promises it; it stays for what was recorded about it", examples = "true")
        Boolean retired,
        @Schema(description = "What a user should know of it") String note,
        @Schema(description = "Where the report says so") List<Citation> citations) {

    static Target of(TargetEntity e, Baseline baseline, Progress progress) {
        return new Target(e.id, e.report, e.province, e.kind, e.name, e.nameEn, e.period,
                e.indicator == null ? null : Indicator.of(e.indicator), e.value, e.bound, e.aspirational, e.headline, e.theme,
                List.of(e.regions), List.of(e.sections), baseline, progress, e.retired ? true : null,
                e.note, e.citations);
    }
}
