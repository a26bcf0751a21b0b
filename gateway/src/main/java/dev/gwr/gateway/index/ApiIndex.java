package dev.gwr.gateway.index;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The entry point for a client that knows only the address. */
@Schema(description = "Where to begin: the document of all operations, and what can be asked for without knowing an id",
        requiredProperties = {"document", "swaggerUi", "entries"})
public record ApiIndex(
        @Schema(description = "The OpenAPI document", examples = "/q/openapi") String document,
        @Schema(description = "The same, to read and to try", examples = "/q/swagger-ui") String swaggerUi,
        @Schema(description = "What can be asked for") List<Entry> entries) {

    @Schema(name = "ApiIndexEntry", description = "Something that can be asked for",
            requiredProperties = {"href", "zh", "en"})
    public record Entry(
            @Schema(description = "Its path, below the address of the server (`servers`)",
                    examples = "/api/v1/targets") String href,
            @Schema(description = "What it is, in Chinese", examples = "目标") String zh,
            @Schema(description = "What it is, in English", examples = "targets") String en) {
    }
}
