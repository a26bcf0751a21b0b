package dev.gwr.reports.region;

import dev.gwr.model.RegionLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An administrative division. */
@Schema(description = "An administrative division (GB/T 2260)", requiredProperties = {"code", "name", "level",
        "mentions"})
public record Region(
        @Schema(description = "GB/T 2260 code; 100000 is the nation", examples = "360700") String code,
        @Schema(description = "Name", examples = "赣州市") String name,
        @Schema(description = "English name; absent where nobody made one", examples = "Ganzhou") String nameEn,
        @Schema(description = "Level", examples = "PREFECTURE") RegionLevel level,
        @Schema(description = "Code of the division above", examples = "360000") String parent,
        @Schema(description = "How often published reports name it, or a division below it", minimum = "0",
                examples = "9")
        long mentions) {
}
