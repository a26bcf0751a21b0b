package dev.gwr.projects.project;

import dev.gwr.projects.sector.Sector;
import dev.gwr.seeds.ProjectStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A named project. */
@Schema(description = "A named construction project, or a facility, platform or zone that is built (项目), with what each report "
        + "says of it. One that several reports name is one project: the newest report gives its name, status and sector.",
        requiredProperties = {"id", "province", "name", "nameEn", "aliases", "sector", "regions", "status", "statusNow",
                "major", "retired", "commitments"})
public record Project(
        @Schema(description = "Stable id", examples = "jx-kangshan-flood-storage-safety-works") String id,
        @Schema(description = "GB/T 2260 code of the province whose report names it", examples = "360000") String province,
        @Schema(description = "Name, in the words of the report", examples = "康山蓄滞洪区安全建设工程") String name,
        @Schema(description = "English name, our translation",
                examples = "Safety works of the Kangshan flood storage and detention area") String nameEn,
        @Schema(description = "Other Chinese names, those of earlier reports included", examples = "[\"昌景黄高速铁路\"]")
        List<String> aliases,
        @Schema(description = "What it is for") Sector sector,
        @Schema(description = "GB/T 2260 codes of the regions that its name or the sentence makes certain; empty where none is",
                examples = "[\"360100\", \"360200\"]") List<String> regions,
        @Schema(description = "Where it stood on the day of the newest report that names it (OC4IDS)",
                examples = "IMPLEMENTATION") ProjectStatus status,
        @Schema(description = "Where it stands by all that is known: the status of its newest milestone that has one, or the report's "
                + "where the report is newer or there is none", examples = "COMPLETION") ProjectStatus statusNow,
        @Schema(implementation = String.class, format = "date", description = "Since when it has that status; absent where only a report "
                + "says so, which does not tell since when", examples = "2024-05-20") LocalDate statusSince,
        @Schema(description = "Id of the milestone that says since when",
                examples = "jx-kangshan-flood-storage-safety-works-2024-05-20-7k3mxa9d") String statusMilestone,
        @Schema(description = "True if a report's lists of major projects (重大项目) name it", examples = "true") boolean major,
        @Schema(description = "What a user should know of it", examples = "Begun in 2023 and to be speeded up in 2024.")
        String note,
        @Schema(description = "True if no report names it any more: it is kept for what people recorded of it, and is in no list",
                examples = "false") boolean retired,
        @Schema(description = "What the reports say of it, in the order of time") List<Commitment> commitments) {

    static Project of(ProjectEntity e, Standing now, Map<String, CommitmentProgressEntity> progress) {
        return new Project(e.id, e.province, e.name, e.nameEn, List.of(e.aliases), Sector.of(e.sector), List.of(e.regions),
                e.status, now.status(), now.since(), now.milestone(), e.major, e.note, e.retired,
                e.commitments.stream().map(commitment -> Commitment.of(commitment, progress)).toList());
    }
}
