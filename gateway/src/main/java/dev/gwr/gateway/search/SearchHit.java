package dev.gwr.gateway.search;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A record or paragraph that a search found",
        requiredProperties = {"type", "id", "fit", "title", "titleHighlights", "snippet", "snippetHighlights", "href"})
@RecordBuilder
public record SearchHit(
        @Schema(description = "What it is", examples = "PROJECT") HitType type,
        @Schema(description = "Id of the record; of a paragraph, report/section/number",
                examples = "jx-chang-jing-huang-high-speed-railway") String id,
        @Schema(description = "How well it fits", examples = "TITLE") MatchQuality fit,
        @Schema(description = "Its name; of a paragraph, the heading of its section", examples = "昌景黄高铁") String title,
        @Schema(description = "English name, our translation; absent for a paragraph") String titleEn,
        @Schema(description = "Where the words stand in the title") List<Highlight> titleHighlights,
        @Schema(description = "Another name of it that holds the words, where neither its name nor the snippet does",
                examples = "昌景黄铁路") String alias,
        @Schema(description = "Words of the report around the hit", examples = "昌景黄高铁通车") String snippet,
        @Schema(description = "Where the words stand in the snippet") List<Highlight> snippetHighlights,
        @Schema(description = "Id of the report that the snippet is from", examples = "jx-2024") String report,
        @Schema(description = "Code of the section that the snippet is from", examples = "一.1") String section,
        @Schema(description = "Path of the record, or of the paragraph's section, below the address of the server "
                + "(`servers`)", format = "uri-reference",
                examples = "/api/v1/projects/jx-chang-jing-huang-high-speed-railway") String href) {

    @Schema(description = "A stretch of a text, in Unicode code points", requiredProperties = {"start", "end"})
    public record Highlight(
            @Schema(description = "First code point, from 0", minimum = "0", maximum = "100000", examples = "3")
            int start,
            @Schema(description = "Code point after the last", minimum = "1", maximum = "100000", examples = "5")
            int end) {
    }
}
