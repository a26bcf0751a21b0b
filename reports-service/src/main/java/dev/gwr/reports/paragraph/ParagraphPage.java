package dev.gwr.reports.paragraph;

import dev.gwr.commons.query.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A page of paragraphs", requiredProperties = {"items", "total"})
public record ParagraphPage(
        @Schema(description = "The paragraphs of this page, by report and in the order of the text")
        List<Paragraph> items,
        @Schema(description = "How many there are in all", examples = "26") long total,
        @Schema(description = "Cursor of the next page; absent on the last") String next) implements Page<Paragraph> {
}
