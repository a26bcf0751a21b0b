package dev.gwr.gateway.region;

import dev.gwr.gateway.service.reports.Region;
import dev.gwr.model.RegionLevel;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RegionWithCounts", description = "An administrative division (GB/T 2260), and how much reports say of "
        + "it",
        requiredProperties = {"code", "name", "level", "mentions"})
public record CombinedRegion(
        @Schema(description = "GB/T 2260 code; 100000 is the nation", examples = "360700") String code,
        @Schema(description = "Name", examples = "赣州市") String name,
        @Schema(description = "English name; absent where nobody made one", examples = "Ganzhou") String nameEn,
        @Schema(description = "Level", examples = "PREFECTURE") RegionLevel level,
        @Schema(description = "Code of the division above", examples = "360000") String parent,
        @Schema(description = "How often published reports name it, or a division below it", minimum = "0",
        examples = "9") long mentions,
        @Schema(description = "How many projects are certainly there, the regions below it included; of a province all "
                + "that its reports "
                + "name; absent if they are missing", minimum = "0", examples = "12") Long projects,
        @Schema(description = "How many targets certainly concern it, the regions below it included; of a province all "
                + "that its reports "
                + "promise; absent if they are missing", minimum = "0", examples = "2") Long targets) {

    static CombinedRegion of(Region region, Map<String, Long> projects, Map<String, Long> targets) {
        return counted(region, projects == null ? null : projects.getOrDefault(region.getCode(), 0L),
                targets == null ? null : targets.getOrDefault(region.getCode(), 0L));
    }

    static CombinedRegion counted(Region region, Long projects, Long targets) {
        return new CombinedRegion(region.getCode(), region.getName(), region.getNameEn(), region.getLevel(),
                region.getParent(),
                region.getMentions(), projects, targets);
    }
}
