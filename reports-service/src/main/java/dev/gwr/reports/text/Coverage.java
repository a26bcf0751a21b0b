package dev.gwr.reports.text;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of a text is read. */
@Schema(name = "ReportCoverage", description = "How many numbers of the text are claimed by a record, excused one by "
        + "one, or not read yet",
        requiredProperties = {"numbers", "claimed", "excused", "unread", "sections"})
public record Coverage(
        @Schema(description = "Arabic numbers in the sections of the text", minimum = "0",
                examples = "420") int numbers,
        @Schema(description = "Of them, what a record claims", minimum = "0", examples = "390") int claimed,
        @Schema(description = "Of them, what is excused: by a reason, a rejected reading or a paragraph declared "
                + "complete",
                minimum = "0", examples = "28") int excused,
        @Schema(description = "Of them, what nothing accounts for", minimum = "0", examples = "2") int unread,
        @Schema(description = "Each section, in the order of the text") List<SectionCoverage> sections) {

    /** Of one section. */
    @Schema(description = "How much of a section is read", requiredProperties = {"section", "numbers", "unread"})
    public record SectionCoverage(
            @Schema(description = "Code of the section", examples = "二.4") String section,
            @Schema(description = "Its Arabic numbers", minimum = "0", examples = "31") int numbers,
            @Schema(description = "Of them, what nothing accounts for", minimum = "0", examples = "0") int unread) {
    }
}
