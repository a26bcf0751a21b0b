package dev.gwr.reports.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.gwr.commons.caching.Versioned;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paragraph that an editor has declared completely read. */
@Schema(description = "A paragraph that was declared complete", requiredProperties = {"report", "section", "paragraph",
        "at", "by", "version"})
public record CompletedParagraph(
        @Schema(description = "Id of the report", examples = "jx-2024") String report,
        @Schema(description = "Code of the section", examples = "二") String section,
        @Schema(description = "Number of the paragraph in its section, from 1", minimum = "1",
                examples = "2") int paragraph,
        @Schema(implementation = String.class, format = "date-time", description = "When",
                examples = "2024-04-18T02:30:00.123456Z")
        Instant at,
        @Schema(description = "Who", examples = "editor@example.org") String by,
        @Schema(description = "Version of the report", minimum = "1",
                examples = "3") int version) implements Versioned {

    @Override
    @JsonIgnore
    @Schema(hidden = true)
    public String id() {
        return report;
    }
}
