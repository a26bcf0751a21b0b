package dev.gwr.glossary.term;

import dev.gwr.model.Citation;
import dev.gwr.model.publication.Reading;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A glossary entry. */
@Schema(description = "A glossary entry of a report (名词注释)",
        requiredProperties = {"id", "report", "name", "aliases", "definition", "members", "related",
                "sections", "mentionedIn", "citations", "reading"})
public record Term(
        @Schema(description = "Stable id", examples = "jx-2024-term-1269-action-plan") String id,
        @Schema(description = "Id of the report", examples = "jx-2024") String report,
        @Schema(description = "Number of its note in the report; absent where the notes have none", minimum = "1",
        examples = "2")
        Integer number,
        @Schema(description = "The term, as its note's heading has it", examples = "制造业重点产业链现代化建设“1269”行动计划")
        String name,
        @Schema(description = "In English, our translation; what a machine read may have none",
                examples = "“1269” Action Plan for Modernising the Key Manufacturing Industry Chains") String nameEn,
        @Schema(description = "Other forms that it is used or looked up by", examples = "[\"“1269”行动计划\", \"“1269”\"]")
        List<String> aliases,
        @Schema(description = "Code of its theme, of those of its report; absent where none fits",
        examples = "industry") String theme,
        @Schema(description = "Code of the area of work that the theme belongs to; reports share areas",
        examples = "industry")
        String area,
        @Schema(description = "What the note says, verbatim and whole", examples = "名曲、名剧、名展、名家。") String definition,
        @Schema(description = "How many members the term itself says that it has (六大, 四名); absent if it does not",
        minimum = "1",
                examples = "6") Integer counted,
        @Schema(description = "The lists that the note enumerates; empty if it enumerates nothing")
        List<TermMember> members,
        @Schema(description = "Terms that it belongs together with, or is easily taken for")
        List<TermReference> related,
        @Schema(description = "Codes of the sections that mention it or hold its note: what the filter `section` asks "
                + "for",
                examples = "[\"附件.2\", \"一.2\", \"二.1\", \"附件.12\"]") List<String> sections,
        @Schema(description = "Codes of the sections that mention it, without that of its note",
                examples = "[\"一.2\", \"二.1\", \"附件.12\"]") List<String> mentionedIn,
        @Schema(description = "What a user should know of it") String note,
        @Schema(description = "The note in English, our translation") String noteEn,
        @Schema(description = "Where the report defines it") List<Citation> citations,
        @Schema(description = "How it came out of the text: read by a machine, or confirmed or corrected by a person")
        Reading reading) {

    static Term of(TermEntity e) {
        return new Term(e.id, e.report, e.number, e.term, e.termEn, List.of(e.aliases), e.theme, e.area, e.definition,
                e.counted,
                e.members, e.related, List.of(e.sections), List.of(e.mentionedIn), e.note, e.noteEn, e.citations,
                e.reading);
    }
}
