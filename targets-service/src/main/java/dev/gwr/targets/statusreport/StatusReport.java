package dev.gwr.targets.statusreport;

import dev.gwr.commons.caching.Versioned;
import dev.gwr.commons.store.recording.Recording;
import dev.gwr.commons.store.recording.ReportAmendment;
import dev.gwr.commons.store.recording.Source;
import dev.gwr.model.ProgressStatus;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a deliverable stands, as somebody reports it. */
@Schema(description = "How a deliverable stands on a day (任务进展), as somebody reports it",
        requiredProperties = {"id", "target", "status", "date", "source", "recording"})
public record StatusReport(
        @Schema(description = "Stable id", examples = "jx-2024-institutional-reform-2024-06-30-7k3mxa9d") String id,
        @Schema(description = "Id of the target, a deliverable", examples = "jx-2024-institutional-reform")
        String target,
        @Schema(description = "How it stands", examples = "ON_TRACK") ProgressStatus status,
        @Schema(implementation = String.class, format = "date", description = "The day that this is said of",
        examples = "2024-06-30")
        LocalDate date,
        @Schema(description = "What there is to say of it", examples = "省级机构改革基本完成") String note,
        @Schema(description = "Where it comes from") Source source,
        @Schema(description = "Who recorded it, and whether it holds") Recording recording,
        @Schema(description = "What the report revised since; absent if nothing")
        List<ReportAmendment> revisions) implements Versioned {

    static StatusReport of(StatusReportEntity e, List<ReportAmendment> revisions) {
        return new StatusReport(e.id, e.target.id, e.status, e.day, e.note, e.source, e.recording, revisions);
    }

    @Override
    public int version() {
        return recording.version();
    }
}
