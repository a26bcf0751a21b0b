package dev.gwr.gateway.change;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gwr.commons.change.Change;
import dev.gwr.gateway.combine.Combined;
import dev.gwr.gateway.combine.MissingPart;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ChangeFeed", description = "Changes of all services: those of a service in the order in which they "
        + "became visible, those of different services by time. Ask again with `since` = `next`: at once if `more`, "
        + "else whenever you like. Who follows `next` sees each change once. A service that is down holds nothing up "
        + "and loses nothing: `missing` names it, `next` stays where its feed was, and its changes follow when it is "
        + "back.",
        requiredProperties = {"items", "next", "more"})
public record MergedChangePage(
        @Schema(type = SchemaType.ARRAY, implementation = Change.class, description = "The changes after `since`")
        List<JsonNode> items,
        @Schema(description = "The position after the last of them", examples = "t12.p5.g1") String next,
        @Schema(description = "True if there are more changes already") boolean more,
        @Schema(description = "The services whose changes are not in this page because they are down or slow; absent "
                + "if there are none")
        List<MissingPart> missing) implements Combined {
}
