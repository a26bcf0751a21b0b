package dev.gwr.reports.reading;

import dev.gwr.model.Citation;
import dev.gwr.model.publication.Reading;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a number of the text is no figure. */
@Schema(description = "Why numbers of the text are no figure of a record (不计数字)", requiredProperties = {"id", "reason",
        "citations"})
public record Excuse(
        @Schema(description = "Id", examples = "jx-2024-x12-4") String id,
        @Schema(description = "Why, in Chinese; in the words of a person who gives one of his own",
                examples = "引号内名称的一部分。") String reason,
        @Schema(description = "The same in English; absent where a person gives a reason of his own",
                examples = "Part of a name in quotation marks.") String reasonEn,
        @Schema(description = "Where they stand") List<Citation> citations,
        @Schema(description = "How it came out of the text") Reading reading) {

    public Excuse {
        citations = citations == null ? List.of() : List.copyOf(citations);
    }
}
