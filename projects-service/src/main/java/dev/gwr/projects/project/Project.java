package dev.gwr.projects.project;

import dev.gwr.model.ProjectStatus;
import dev.gwr.model.publication.Reading;
import dev.gwr.projects.sector.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A named project. */
@Schema(description = "A named construction project, or a facility, platform or zone that is built (项目), with what "
        + "each report says of it. One that several reports name is one project: the newest report gives its name, "
        + "status and sector.",
        requiredProperties = {"id", "province", "name", "aliases", "regions", "major", "retired", "reading",
        "commitments"})
public record Project(
        @Schema(description = "Stable id", examples = "jx-kangshan-flood-storage-safety-works") String id,
        @Schema(description = "GB/T 2260 code of the place whose report names it: a province, or 100000 for the nation",
                examples = "360000") String province,
        @Schema(description = "Name, in the words of the report", examples = "康山蓄滞洪区安全建设工程") String name,
        @Schema(description = "English name, our translation; what a machine read may have none",
                examples = "Safety works of the Kangshan flood storage and detention area") String nameEn,
        @Schema(description = "Other Chinese names, those of earlier reports included", examples = "[\"昌景黄高速铁路\"]")
        List<String> aliases,
        @Schema(description = "What it is for; absent where no sector fits") Sector sector,
        @Schema(description = "GB/T 2260 codes of the regions that its name or the sentence makes certain; empty where "
                + "none is",
                examples = "[\"360100\", \"360200\"]") List<String> regions,
        @Schema(description = "Where it stood on the day of the newest report that names it (OC4IDS), as far as its "
                + "verbs say; absent where they do not say how far it is (揭牌, 列入, 打造)",
                examples = "IMPLEMENTATION") ProjectStatus status,
        @Schema(description = "Where it stands by all that is known: the status of its newest milestone that has one, "
                + "or the report's "
                + "where the report is newer or there is none; absent where neither tells",
                examples = "COMPLETION") ProjectStatus statusNow,
        @Schema(implementation = String.class, format = "date", description = "Since when it has that status; absent "
                + "where only a report "
                + "says so, which does not tell since when", examples = "2024-05-20") LocalDate statusSince,
        @Schema(description = "Id of the milestone that says since when",
                examples = "jx-kangshan-flood-storage-safety-works-2024-05-20-7k3mxa9d") String statusMilestone,
        @Schema(implementation = String.class, format = "date", description = "Since when it stands still (停工); absent "
                + "if it does not",
                examples = "2024-07-01") LocalDate suspendedSince,
        @Schema(description = "How far it is planned to come next, by what was announced last; absent once it has come "
                + "so far")
        PlannedDate planned,
        @Schema(description = "True if a report's lists of major projects (重大项目) name it", examples = "true")
        boolean major,
        @Schema(description = "What a user should know of it", examples = "2023年开工，2024年加快。") String note,
        @Schema(description = "The note in English, our translation", examples = "Begun in 2023 and to be speeded up "
                + "in 2024.")
        String noteEn,
        @Schema(description = "True if no report names it any more: it is kept for what people recorded of it, and is "
                + "in no list",
                examples = "false") boolean retired,
        @Schema(description = "How it came out of the newest report's text: read by a machine, or confirmed or "
                + "corrected by a person")
        Reading reading,
        @Schema(description = "What the reports say of it, in the order of time") List<Commitment> commitments) {

    static Project of(ProjectEntity e, ProjectStatusSnapshot now, Map<String, CommitmentProgressEntity> progress) {
        return new Project(e.id, e.province, e.name, e.nameEn, List.of(e.aliases), e.sector == null ? null
                : Sector.of(e.sector),
                List.of(e.regions), e.status, now.status(), now.since(), now.milestone(), now.suspendedSince(),
                now.planned(), e.major,
                e.note, e.noteEn, e.retired, e.reading,
                e.commitments.stream().map(commitment -> Commitment.of(commitment, progress)).toList());
    }

    /** The same once for each commitment, with that alone: the rows of a table. */
    Stream<Project> byCommitment() {
        return commitments.stream().map(one -> new Project(id, province, name, nameEn, aliases, sector, regions, status,
                statusNow,
                statusSince, statusMilestone, suspendedSince, planned, major, note, noteEn, retired, reading,
                List.of(one)));
    }
}
