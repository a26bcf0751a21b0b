package dev.gwr.projects.sector;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a project is for. */
@Schema(description = "What a project is for (领域), by codes modelled on the sectors of OC4IDS; they nest",
        requiredProperties = {"code", "name", "nameEn"})
public record Sector(
        @Schema(description = "Its code, which starts with its parent's", examples = "transport.rail") String code,
        @Schema(description = "Chinese label", examples = "铁路") String name,
        @Schema(description = "English label, our translation", examples = "Rail") String nameEn,
        @Schema(description = "Code of the sector that it belongs to; absent at the top", examples = "transport")
        String parent) {

    public static Sector of(SectorEntity e) {
        return new Sector(e.code, e.name, e.nameEn, e.parent);
    }
}
