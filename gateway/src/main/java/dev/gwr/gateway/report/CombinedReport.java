package dev.gwr.gateway.report;

import dev.gwr.gateway.combine.Combined;
import dev.gwr.gateway.combine.MissingPart;
import dev.gwr.gateway.service.reports.NoiseLine;
import dev.gwr.gateway.service.reports.ReadingCount;
import dev.gwr.gateway.service.reports.ReportCoverage;
import dev.gwr.gateway.service.reports.ReportDetail;
import dev.gwr.gateway.service.reports.ReportOddity;
import dev.gwr.gateway.service.reports.ReportPart;
import dev.gwr.gateway.service.reports.ReportSection;
import dev.gwr.gateway.service.reports.ReportSummary;
import dev.gwr.gateway.service.reports.ReportTheme;
import dev.gwr.model.PartKind;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report with its outline, and what the services hold of it. */
@Schema(description = "A report with its outline, how much of it is read, and how many records each section holds",
        requiredProperties = {"about", "themes", "parts", "noise", "oddities", "faults", "notFound", "readings",
        "takenIn"})
public record CombinedReport(
        @Schema(description = "What the report is") ReportSummary about,
        @Schema(description = "Its themes in their order") List<ReportTheme> themes,
        @Schema(description = "Its parts in their order") List<CombinedPart> parts,
        @Schema(description = "Lines that came with the text and are none of the report, such as buttons of a page")
        List<NoiseLine> noise,
        @Schema(description = "Oddities of the source, kept verbatim") List<ReportOddity> oddities,
        @Schema(description = "How much of the text is read; absent of a refused report") ReportCoverage coverage,
        @Schema(description = "Why its folder is refused as it now is; empty if it is not") List<String> faults,
        @Schema(description = "What was looked for in the text and not found") List<String> notFound,
        @Schema(description = "How many readings there are, by kind and state") List<ReadingCount> readings,
        @Schema(description = "Which service has taken its newest publication in; those that do not answer are left "
                + "out. Empty of a report that was never published")
        List<TakenIn> takenIn,
        @Schema(description = Combined.MISSING) List<MissingPart> missing) implements Combined {

    @Schema(name = "ReportPartWithCounts", description = "A part of a report",
            requiredProperties = {"code", "heading", "kind", "periods", "sections"})
    public record CombinedPart(
            @Schema(description = "Code", examples = "二") String code,
            @Schema(description = "Heading", examples = "二、2024年工作安排") String heading,
            @Schema(description = "English heading, our translation; absent where nobody made one",
            examples = "2. Work plan for 2024")
            String headingEn,
            @Schema(description = "What it is", examples = "PLAN") PartKind kind,
            @Schema(description = "The periods that it speaks of, the main one first", examples = "[\"2024\"]")
            List<String> periods,
            @Schema(description = "Line of its heading in the published text", minimum = "1", examples = "40")
            Integer line,
            @Schema(description = "Its sections in their order") List<CombinedSection> sections) {

        static CombinedPart of(ReportPart part, SectionCounts counts) {
            return new CombinedPart(part.getCode(), part.getHeading(), part.getHeadingEn(), part.getKind(),
                    part.getPeriods(),
                    part.getLine(), part.getSections().stream().map(section -> CombinedSection.of(section, counts))
                    .toList());
        }
    }

    @Schema(name = "ReportSectionWithCounts", description = "A section of a report. A count is absent if its service "
            + "is missing",
            requiredProperties = {"code", "heading", "synthetic", "level", "paragraphs"})
    public record CombinedSection(
            @Schema(description = "Code, as filters take it", examples = "二.4") String code,
            @Schema(description = "Heading", examples = "加快农业农村现代化建设步伐，推进乡村全面振兴") String heading,
            @Schema(description = "English heading, our translation; absent where nobody made one") String headingEn,
            @Schema(description = "True if the text has no heading here, and this one is ours") boolean synthetic,
            @Schema(description = "1 below a part, 2 below a section", minimum = "1", maximum = "9", examples = "1")
            int level,
            @Schema(description = "How many paragraphs", minimum = "0", maximum = "100000", examples = "5")
            int paragraphs,
            @Schema(description = "How many targets are cited from it", minimum = "0", examples = "19") Long targets,
            @Schema(description = "How many observations are cited from it", minimum = "0", examples = "0")
            Long observations,
            @Schema(description = "How many projects are cited from it", minimum = "0", examples = "0") Long projects,
            @Schema(description = "How many terms are used in it", minimum = "0", examples = "1") Long terms) {

        static CombinedSection of(ReportSection section, SectionCounts counts) {
            String code = section.getCode();
            return new CombinedSection(code, section.getHeading(), section.getHeadingEn(), section.getSynthetic(),
                    section.getLevel(),
                    section.getParagraphs(), SectionCounts.in(counts.targets(), code),
                    SectionCounts.in(counts.observations(), code),
                    SectionCounts.in(counts.projects(), code), SectionCounts.in(counts.terms(), code));
        }
    }

    /** How far services have come with it changes without a write of theirs. */
    @Override
    public boolean lasts() {
        return missing == null && takenIn.stream().allMatch(TakenIn::hasSettled);
    }

    static CombinedReport of(ReportDetail report, SectionCounts counts, List<TakenIn> takenIn,
            List<MissingPart> missing) {
        return new CombinedReport(report.getAbout(), report.getThemes(),
                report.getParts().stream().map(part -> CombinedPart.of(part, counts)).toList(), report.getNoise(),
                report.getOddities(), report.getCoverage(), report.getFaults(), report.getMissing(),
                report.getReadings(), takenIn,
                missing);
    }
}
