package dev.gwr.projects.milestone;

import dev.gwr.commons.caching.Versioned;
import dev.gwr.commons.store.recording.Recording;
import dev.gwr.commons.store.recording.ReportAmendment;
import dev.gwr.commons.store.recording.Source;
import dev.gwr.model.MilestoneKind;
import dev.gwr.model.ProjectStatus;
import dev.gwr.projects.project.PlannedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that happened to a project, as somebody recorded it. */
@Schema(description = "Something that happened to a project (里程碑), as somebody recorded it",
        requiredProperties = {"id", "project", "date", "what", "kind", "source", "recording"})
public record Milestone(
        @Schema(description = "Stable id", examples = "jx-kangshan-flood-storage-safety-works-2024-05-20-7k3mxa9d")
        String id,
        @Schema(description = "Id of the project", examples = "jx-kangshan-flood-storage-safety-works") String project,
        @Schema(implementation = String.class, format = "date", description = "The day on which it happened",
        examples = "2024-05-20")
        LocalDate date,
        @Schema(description = "What happened", examples = "主体工程全面完工") String what,
        @Schema(description = "What kind of thing happened", examples = "PROGRESS") MilestoneKind kind,
        @Schema(description = "The status that the project took by it (OC4IDS); absent if it took none",
        examples = "COMPLETION")
        ProjectStatus status,
        @Schema(description = "How far it was then planned to come, and by when; of PLANNED and DELAYED")
        PlannedDate planned,
        @Schema(description = "Where it comes from") Source source,
        @Schema(description = "What a user should know of it", examples = "比计划提前一个月") String note,
        @Schema(description = "Who recorded it, and whether it holds") Recording recording,
        @Schema(description = "What the reports revised of the project since; absent if nothing")
        List<ReportAmendment> revisions)
        implements Versioned {

    /** As it was before a moment, or is now if there is none. */
    static Milestone of(MilestoneEntity e, List<ReportAmendment> revisions, Instant moment) {
        List<ReportAmendment> known = revisions == null || moment == null ? revisions
                : revisions.stream().filter(note -> note.at().isBefore(moment)).toList();
        return new Milestone(e.id, e.project.id, e.day, e.what, e.kind, e.status, e.planned, e.source, e.note,
                e.recording.asOf(moment),
                known == null || known.isEmpty() ? null : known);
    }

    @Override
    public int version() {
        return recording.version();
    }
}
