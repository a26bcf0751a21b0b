package dev.gwr.commons.codes;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gwr.commons.query.Page;
import dev.gwr.model.Labelled;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole code list; it has the shape of a page, but is short enough to come in one. */
@Schema(description = "A code list (代码表), whole: there is never a next page", requiredProperties = {"items", "total"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CodeList(
        @Schema(description = "Its entries, in their order") List<Code> items,
        @Schema(description = "How many entries there are", examples = "5") long total,
        @Schema(description = "Never present: a code list is one page") String next) implements Page<Code> {

    public static CodeList of(List<Code> items) {
        return new CodeList(items, items.size(), null);
    }

    /** The code list that an enumeration is. */
    public static CodeList of(Labelled[] constants) {
        return of(Arrays.stream(constants).map(one -> new Code(one.name(), one.zh(), one.en(), null)).toList());
    }
}
