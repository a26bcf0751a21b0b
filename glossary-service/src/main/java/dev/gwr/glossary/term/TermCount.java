package dev.gwr.glossary.term;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many terms there are of a group. */
@Schema(description = "How many terms there are of a group; it has the fields that were counted by",
        requiredProperties = "count")
public record TermCount(
        @Schema(description = "Id of the report, if counted by it", examples = "jx-2024") String report,
        @Schema(description = "Code of the theme, if counted by it", examples = "livelihood") String theme,
        @Schema(description = "Code of the section, if counted by it; a term mentioned in several counts in each, and "
                + "in each "
                + "once", examples = "二.1") String section,
        @Schema(description = "How many terms", minimum = "1", examples = "4") long count) {

    static TermCount of(Map<TermGroup, Object> group, long count) {
        return new TermCount((String) group.get(TermGroup.REPORT), (String) group.get(TermGroup.THEME),
                (String) group.get(TermGroup.SECTION), count);
    }
}
