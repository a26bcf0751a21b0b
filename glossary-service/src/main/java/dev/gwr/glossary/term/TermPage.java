package dev.gwr.glossary.term;

import dev.gwr.commons.query.Page;
import dev.gwr.commons.store.KeysetPager;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A page of terms", requiredProperties = {"items", "total"})
public record TermPage(
        @Schema(description = "The terms of this page") List<Term> items,
        @Schema(description = "How many there are in all", examples = "20") long total,
        @Schema(description = "Cursor of the next page; absent on the last") String next) implements Page<Term> {

    static TermPage of(KeysetPager.Slice<Term> slice) {
        return new TermPage(slice.items(), slice.total(), slice.next());
    }
}
