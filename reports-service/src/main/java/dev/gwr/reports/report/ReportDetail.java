package dev.gwr.reports.report;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gwr.commons.caching.Versioned;
import dev.gwr.model.PartKind;
import dev.gwr.model.publication.PublishedReport;
import dev.gwr.reports.Json;
import dev.gwr.reports.text.Coverage;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report with its outline. */
@Schema(description = "A report with its outline, and how much of it is read",
        requiredProperties = {"about", "themes", "parts", "noise", "oddities", "faults", "missing", "readings"})
public record ReportDetail(
        @Schema(description = "What the report is") ReportSummary about,
        @Schema(description = "Its themes in their order") List<ReportTheme> themes,
        @Schema(description = "Its parts in their order") List<ReportPart> parts,
        @Schema(description = "Lines that came with the text and are none of the report, such as buttons of a page")
        List<NoiseLine> noise,
        @Schema(description = "Oddities of the source, kept verbatim") List<Oddity> oddities,
        @Schema(description = "How much of the text is read; absent of a refused report") Coverage coverage,
        @Schema(description = "Why its folder is refused as it now is; empty if it is not") List<String> faults,
        @Schema(description = "What was looked for in the text and not found") List<String> missing,
        @Schema(description = "How many readings there are, by kind and state")
        List<ReadingCount> readings) implements Versioned {

    @Schema(description = "A theme of a report: an area of its work", requiredProperties = {"code", "section", "name"})
    public record ReportTheme(
            @Schema(description = "Code, as filters take it", examples = "rural") String code,
            @Schema(description = "Code of the section that plans it", examples = "二.4") String section,
            @Schema(description = "Name, in the words of the report", examples = "农业农村现代化") String name,
            @Schema(description = "English name, our translation",
                    examples = "Agricultural and rural modernisation") String nameEn,
            @Schema(description = "The area of work, shared by all reports, that it belongs to",
                    examples = "rural") String area) {
    }

    @Schema(description = "A part of a report", requiredProperties = {"code", "heading", "kind", "periods", "sections"})
    public record ReportPart(
            @Schema(description = "Code", examples = "二") String code,
            @Schema(description = "Heading", examples = "二、2024年工作安排") String heading,
            @Schema(description = "English heading, our translation",
                    examples = "2. Work plan for 2024") String headingEn,
            @Schema(description = "What it is", examples = "PLAN") PartKind kind,
            @Schema(description = "The periods that it speaks of, the main one first", examples = "[\"2024\"]")
            List<String> periods,
            @Schema(description = "Line of its heading in the published text", minimum = "1",
                    examples = "40") Integer line,
            @Schema(description = "Its sections in their order") List<ReportSection> sections) {
    }

    @Schema(description = "A section of a report", requiredProperties = {"code", "heading", "synthetic", "level",
            "paragraphs"})
    public record ReportSection(
            @Schema(description = "Code, as filters take it", examples = "二.4") String code,
            @Schema(description = "Heading", examples = "加快农业农村现代化建设步伐，推进乡村全面振兴") String heading,
            @Schema(description = "English heading, our translation") String headingEn,
            @Schema(description = "True if the text has no heading here, and this one is ours") boolean synthetic,
            @Schema(description = "1 below a part, 2 below a section", minimum = "1", maximum = "9",
                    examples = "1") int level,
            @Schema(description = "How many paragraphs", minimum = "0", maximum = "100000",
                    examples = "5") int paragraphs) {
    }

    @Schema(description = "A line that is none of the report", requiredProperties = {"line", "text"})
    public record NoiseLine(
            @Schema(description = "Line of the published text, from 1", minimum = "1", examples = "3") int line,
            @Schema(description = "What stands there", examples = "【打印】") String text) {
    }

    @Schema(name = "ReportOddity", description = "An oddity of the source, kept verbatim",
            requiredProperties = {"section", "quote", "remark"})
    public record Oddity(
            @Schema(description = "Code of the section", examples = "二.2") String section,
            @Schema(description = "The words", examples = "赣粤浙赣运河") String quote,
            @Schema(description = "What is odd about them") String remark,
            @Schema(description = "The remark in English, our translation") String remarkEn) {
    }

    static ReportDetail of(ReportEntity e, String text, List<ReadingCount> readings) {
        String[] lines = text.split("\\r?\\n", -1);
        boolean refused = e.state == ReportState.REFUSED;
        return new ReportDetail(ReportSummary.of(e),
                refused ? List.of() : e.frame().report().themes().stream().map(theme -> new ReportTheme(theme.code(),
                        theme.section(), theme.name(), theme.nameEn(), theme.area())).toList(),
                refused ? List.of() : e.frame().report().parts().stream().map(ReportDetail::part).toList(),
                Arrays.stream(e.noise).map(line -> new NoiseLine(line, lines[line - 1])).toList(), oddities(e),
                refused ? null : Json.read(e.coverage, Coverage.class), List.of(e.faults), List.of(e.missing),
                        readings);
    }

    private static ReportPart part(PublishedReport.Part part) {
        return new ReportPart(part.code(), part.heading(), part.headingEn(), part.kind(), part.periods(), part.line(),
                part.sections().stream().map(section -> new ReportSection(section.code(), section.heading(),
                        section.headingEn(),
                        section.synthetic(), section.level(), section.lines().size())).toList());
    }

    private static List<Oddity> oddities(ReportEntity e) {
        try {
            return Json.MAPPER.readValue(e.oddities, new TypeReference<>() { });
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The database has what was written here", broken);
        }
    }

    @Override
    @JsonIgnore
    @Schema(hidden = true)
    public String id() {
        return about.id();
    }

    @Override
    @JsonIgnore
    @Schema(hidden = true)
    public int version() {
        return about.version();
    }
}
