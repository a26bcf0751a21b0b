package dev.gwr.targets.statusreport;

import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.Where;
import dev.gwr.commons.store.recording.RecordingState;
import dev.gwr.model.ProgressStatus;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which status reports. */
public class StatusReportFilter {

    @QueryParam("province")
    @Parameter(description = "GB/T 2260 code of the province of the target, such as 360000")
    public List<String> province;

    @QueryParam("year")
    @Parameter(description = "Year of the report of the target, such as 2024")
    public List<String> year;

    @QueryParam("status")
    @Parameter(description = "The status that was reported")
    public List<ProgressStatus> status;

    @QueryParam("state")
    @Parameter(description = "Whether they hold; by default only those that do: CURRENT")
    public List<RecordingState> state;

    /** @param targets only reports of these, if there are any */
    Where where(KnownCodes known, List<String> targets) {
        known.provinces(province).years(year);
        return new Where().in("target.id", targets).in("target.province", province)
                .in("target.reportYear", KnownCodes.numbers(year)).in("status", status)
                .in("recording.state", state == null || state.isEmpty() ? List.of(RecordingState.CURRENT) : state);
    }
}
