package dev.gwr.glossary.term;

import dev.gwr.commons.query.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Terms counted by groups, whole: there is never a next page",
        requiredProperties = {"items", "total"})
public record TermCounts(
        @Schema(description = "The groups") List<TermCount> items,
        @Schema(description = "How many groups there are", examples = "8") long total,
        @Schema(description = "Never present: the counts are one page") String next) implements Page<TermCount> {
}
