package dev.gwr.glossary.term;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gwr.model.publication.PublishedTerm.PublishedMember;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a note enumerates: a group, or a member of one. */
@Schema(description = "An entry of a list that a term's note enumerates, in the order of the note; a group has members "
        + "of its own",
        requiredProperties = {"name", "ownLabel", "members"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TermMember(
        @Schema(description = "In the words of the note; a label of ours where `ownLabel` is true",
        examples = "先进制造业集群")
        String name,
        @Schema(description = "English name, our translation; what a machine read may have none",
        examples = "Advanced manufacturing clusters") String nameEn,
        @Schema(description = "True if `name` is a label of ours, because the note has no words for the group",
                examples = "false") boolean ownLabel,
        @Schema(description = "The name with what the note says only once for all members of the list; absent where "
                + "`name` is "
                + "whole", examples = "区域创新协同力升级行动") String fullName,
        @Schema(description = "How many members the note itself counts (12条, 四大); absent where it does not count",
        minimum = "1",
                examples = "6") Integer counted,
        @Schema(description = "Its members; empty for a single thing") List<TermMember> members) {

    public static List<TermMember> of(List<PublishedMember> members) {
        return members.stream().map(member -> new TermMember(
                member.name(), member.nameEn(), member.ownLabel(), member.fullName(),
                member.counted(), of(member.members()))).toList();
    }
}
