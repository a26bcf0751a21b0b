package dev.gwr.commons.store.changes;

import dev.gwr.commons.change.Change;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of the feed. */
@Schema(name = "ChangeFeed", description = "Changes in the order in which they became visible. Ask again with `since` "
        + "= `next`: at once if `more`, else whenever you like. Who follows `next` sees each change once.",
        requiredProperties = {"items", "next", "more"})
public record ChangePage(
        @Schema(description = "The changes after `since`") List<Change> items,
        @Schema(description = "The position after the last of them, or `since` again if there is none", examples = "17")
        String next,
        @Schema(description = "True if there are more changes already") boolean more) {
}
