package dev.gwr.gateway.region;

import dev.gwr.seeds.RegionLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An administrative division of a province (GB/T 2260)",
        requiredProperties = {"code", "name", "nameEn", "level", "mentions"})
public record Region(
        @Schema(description = "GB/T 2260 code", examples = "360700") String code,
        @Schema(description = "Name", examples = "赣州市") String name,
        @Schema(description = "English name", examples = "Ganzhou") String nameEn,
        @Schema(description = "Level", examples = "PREFECTURE") RegionLevel level,
        @Schema(description = "Code of the division above", examples = "360000") String parent,
        @Schema(description = "How often the report names it, its counties included", minimum = "0", examples = "9")
        long mentions,
        @Schema(description = "How many projects are certainly there, its counties included; absent if they are missing",
                minimum = "0", examples = "12") Long projects,
        @Schema(description = "How many targets certainly concern it, its counties included; absent if they are missing",
                minimum = "0", examples = "2") Long targets) {
}
