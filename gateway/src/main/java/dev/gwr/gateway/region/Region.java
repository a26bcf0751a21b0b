package dev.gwr.gateway.region;

import dev.gwr.seeds.RegionLevel;
import dev.gwr.seeds.Report;
import dev.gwr.seeds.Seeds.RegionSeed;
import java.util.List;
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
        int mentions) {

    static Region of(Report report, RegionSeed region) {
        int mentions = report.regions().stream().filter(one -> report.withParents(List.of(one.code()))
                .contains(region.code())).mapToInt(one -> one.cites().size()).sum();
        return new Region(region.code(), region.name(), region.nameEn(), region.level(), region.parent(), mentions);
    }
}
