package dev.gwr.targets.goal;

import dev.gwr.model.Bound;
import dev.gwr.model.Citation;
import dev.gwr.model.TargetKind;
import dev.gwr.model.publication.Against;
import dev.gwr.model.publication.Reading;
import dev.gwr.targets.Value;
import dev.gwr.targets.indicator.Indicator;
import dev.gwr.targets.progress.Progress;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the plan promises. */
@Schema(description = "What a report's plan promises (目标): a FIGURE of an indicator; a RELATIVE one, held against "
        + "something else; or a DELIVERABLE, something definite to be done. Only a figure has a value.",
        requiredProperties = {"id", "report", "province", "kind", "name", "aspirational", "headline", "regions",
        "sections", "progress",
                "citations", "reading"})
public record Target(
        @Schema(description = "Stable id", examples = "jx-2024-gdp-growth") String id,
        @Schema(description = "Id of the report", examples = "jx-2024") String report,
        @Schema(description = "GB/T 2260 code of the place whose report it is: a province, or 100000 for the nation",
        examples = "360000") String province,
        @Schema(description = "FIGURE, with a number; RELATIVE, held against something else; DELIVERABLE, to be done",
        examples = "FIGURE") TargetKind kind,
        @Schema(description = "The promise, standing alone", examples = "地区生产总值增长5%左右") String name,
        @Schema(description = "In English, our translation; what a machine read may have none", examples = "Gross "
                + "regional product (GDP) to grow by about 5%")
        String nameEn,
        @Schema(description = "The period it is promised for, several years as 2026/2030; absent where the text "
        + "sets none", examples = "2024") String period,
        @Schema(description = "What is measured; absent for a deliverable, and where a relative one is of no indicator")
        Indicator indicator,
        @Schema(description = "The promised value, of a figure; a range has an `upper`") Value value,
        @Schema(description = "How the number binds: 左右, 以上 and so on; a deliverable has it only where it is assigned "
                + "by the "
                + "central government", examples = "APPROXIMATELY") Bound bound,
        @Schema(description = "What a relative target is held against, and how") Against against,
        @Schema(description = "A second, softer goal beside it, in the words of the report",
        examples = "在实际工作中努力争取更好结果")
        String stretch,
        @Schema(description = "True if the report says that it strives for it (力争)") boolean aspirational,
        @Schema(description = "True if it stands in the headline sentence of the plan (主要预期目标)", examples = "true")
        boolean headline,
        @Schema(description = "Code of its theme, of those of its report; absent where none fits",
        examples = "headline") String theme,
        @Schema(description = "Code of the area of work that the theme belongs to; reports share areas",
        examples = "headline")
        String area,
        @Schema(description = "GB/T 2260 codes of the regions below that it certainly concerns; empty for the whole "
                + "place of the report")
        List<String> regions,
        @Schema(description = "Codes of the sections that it is cited from", examples = "[\"二\"]")
        List<String> sections,
        @Schema(description = "Where it starts from; absent if the report gives no result for the period before")
        Baseline baseline,
        @Schema(description = "How it stands, now or on the day that was asked of") Progress progress,
        @Schema(description = "True if the report no longer promises it; it stays for what was recorded about it",
        examples = "true")
        Boolean retired,
        @Schema(description = "What a user should know of it") String note,
        @Schema(description = "The note in English, our translation") String noteEn,
        @Schema(description = "Where the report says so") List<Citation> citations,
        @Schema(description = "How it came out of the text: read by a machine, or confirmed or corrected by a person")
        Reading reading) {

    static Target of(TargetEntity e, Baseline baseline, Progress progress) {
        return new Target(e.id, e.report, e.province, e.kind, e.name, e.nameEn, e.period,
                e.indicator == null ? null : Indicator.of(e.indicator), e.value, e.bound, e.against, e.stretch,
                e.aspirational, e.headline,
                e.theme, e.area, List.of(e.regions), List.of(e.sections), baseline, progress, e.retired ? true : null,
                e.note, e.noteEn, e.citations, e.reading);
    }
}
