package dev.gwr.glossary.mention;

import dev.gwr.commons.query.Page;
import dev.gwr.commons.store.KeysetPager;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A page of mentions", requiredProperties = {"items", "total"})
public record MentionPage(
        @Schema(description = "The mentions of this page") List<Mention> items,
        @Schema(description = "How many there are in all", examples = "26") long total,
        @Schema(description = "Cursor of the next page; absent on the last") String next) implements Page<Mention> {

    static MentionPage of(KeysetPager.Slice<Mention> slice) {
        return new MentionPage(slice.items(), slice.total(), slice.next());
    }
}
