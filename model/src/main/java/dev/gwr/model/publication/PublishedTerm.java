package dev.gwr.model.publication;

import dev.gwr.model.Citation;
import dev.gwr.model.Note;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A term of a published report. {@code definition} is verbatim; {@code number} is that of its note, absent where the
 * notes are not numbered; {@code mentions} are all places of the text that use it.
 */
@Schema(description = "A glossary entry of a report, as reports-service publishes it (名词注释)",
        requiredProperties = {"id", "term", "aliases", "definition", "members", "related", "mentions", "citations"})
@RecordBuilder
public record PublishedTerm(
        @Schema(description = "Stable id", examples = "jx-2024-term-1269-action-plan") String id,
        @Schema(description = "Number of its note in the report; absent where the notes have none", minimum = "1",
                examples = "2") Integer number,
        @Schema(description = "The term, as its note's heading has it", examples = "制造业重点产业链现代化建设“1269”行动计划")
        String term,
        @Schema(description = "In English, our translation; what a machine read may have none",
                examples = "“1269” action plan to modernise key industrial chains") String termEn,
        @Schema(description = "Other forms that it is used or looked up by", examples = "[\"“1269”行动计划\", \"“1269”\"]")
        List<String> aliases,
        @Schema(description = "Code of its theme, of those of its report; absent where none fits",
                examples = "industry")
        String theme,
        @Schema(description = "What the note says, verbatim and whole", examples = "名曲、名剧、名展、名家。") String definition,
        @Schema(description = "How many members the term itself says that it has (六大, 四名); absent if it does not",
                minimum = "1", examples = "4") Integer counted,
        @Schema(description = "The lists that the note enumerates; empty if it enumerates nothing")
        List<PublishedMember> members,
        @Schema(description = "Ids of terms that it belongs together with, or is easily taken for",
                examples = "[\"jx-2024-term-six-ones\"]") List<String> related,
        @Schema(description = "What a user should know of it") Note note,
        @Schema(description = "All places of the text that use it") List<PublishedMention> mentions,
        @Schema(description = "Where the report defines it") List<Citation> citations,
        @Schema(description = "How it came out of the text") Reading reading) {
    public PublishedTerm {
        aliases = Lists.of(aliases);
        members = Lists.of(members);
        related = Lists.of(related);
        mentions = Lists.of(mentions);
        citations = Lists.of(citations);
    }

    /** {@code ownLabel}: the note has no words for the group, and {@code name} is ours. */
    @Schema(description = "An entry of a list that a term's note enumerates; a group has members of its own",
            requiredProperties = {"name", "ownLabel", "members"})
    public record PublishedMember(
            @Schema(description = "In the words of the note; a label of ours where `ownLabel` is true",
                    examples = "先进制造业集群") String name,
            @Schema(description = "English name, our translation; what a machine read may have none",
                    examples = "Advanced manufacturing clusters") String nameEn,
            @Schema(description = "True if `name` is a label of ours, because the note has no words for the group",
                    examples = "false") boolean ownLabel,
            @Schema(description = "The name with what the note says only once for all members of the list; "
                    + "absent where `name` is whole", examples = "区域创新协同力升级行动") String fullName,
            @Schema(description = "How many members the note itself counts (12条, 四大); absent where it does not count",
                    minimum = "1", examples = "6") Integer counted,
            @Schema(description = "Its members; empty for a single thing") List<PublishedMember> members) {
        public PublishedMember {
            members = Lists.of(members);
        }
    }

    /** {@code surface}: the form of the term that is used there, within the quote of the citation. */
    @Schema(description = "A place in the text where a term is used", requiredProperties = {"citation", "surface"})
    public record PublishedMention(
            @Schema(description = "Where it stands") Citation citation,
            @Schema(description = "The form that stands there: the term or one of its aliases", examples = "“1269”")
            String surface) {
    }
}
