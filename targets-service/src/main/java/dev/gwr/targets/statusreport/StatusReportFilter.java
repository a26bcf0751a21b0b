package dev.gwr.targets.statusreport;

import dev.gwr.commons.progress.ProgressStatus;
import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.Where;
import dev.gwr.commons.store.recording.RecordingState;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which status reports. */
public class StatusReportFilter {

    @QueryParam("target")
    @Parameter(description = "Id of a target", example = "jx-2024-institutional-reform")
    public List<String> target;

    @QueryParam("status")
    @Parameter(description = "The status that was reported")
    public List<ProgressStatus> status;

    @QueryParam("state")
    @Parameter(description = "Whether they hold; by default only those that do: CURRENT")
    public List<RecordingState> state;

    Where where(KnownCodes known) {
        known.check("target", target, "select id from target");
        return new Where().in("target.id", target).in("status", status)
                .in("recording.state", state == null || state.isEmpty() ? List.of(RecordingState.CURRENT) : state);
    }
}
