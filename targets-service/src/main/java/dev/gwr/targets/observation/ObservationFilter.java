package dev.gwr.targets.observation;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.Where;
import dev.gwr.commons.store.recording.AsOf;
import dev.gwr.commons.store.recording.RecordingState;
import dev.gwr.model.ObservationKind;
import dev.gwr.targets.FigureFilter;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which observations. */
public class ObservationFilter extends FigureFilter {

    @QueryParam("kind")
    @Parameter(description = "FIGURE, with a number, or OUTCOME, without")
    public List<ObservationKind> kind;

    @QueryParam("forecast")
    @Parameter(description = "Only forecasts (true), or only reported values (false)")
    public Boolean forecast;

    @QueryParam("region")
    @Parameter(description = "GB/T 2260 code of a region that it is of or certainly concerns, such as 360000; it finds "
            + "the regions below too")
    public List<String> region;

    @QueryParam("origin")
    @Parameter(description = "Who says so: a report, or a person who recorded it")
    public List<Origin> origin;

    @QueryParam("state")
    @Parameter(description = "Whether they hold; by default only those that do: CURRENT, as all of the reports are")
    public List<RecordingState> state;

    @QueryParam("asOf")
    @Parameter(description = AsOf.DESCRIPTION + ". It goes without `state`",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public String asOf;

    Where where(KnownCodes known) {
        known.regions(region);
        Where where = super.where(known, "indicator.theme", "indicator.area").in("kind", kind).is("forecast", forecast)
                .holdsAny("regionsUp", region);
        if (origin != null && origin.size() == 1) {
            where.and(origin.get(0) == Origin.REPORT ? "e.report is not null" : "e.report is null");
        }
        boolean someState = state != null && !state.isEmpty();
        if (asOf != null && someState) {
            throw ProblemException.parameter("state",
                    "it goes without asOf: on that day, all that is shown was current");
        }
        if (!someState || asOf != null) {
            return where.asOf("knownFrom", "knownTo", AsOf.end(asOf));
        }
        return state.contains(RecordingState.CURRENT) ? where.and(
                "(e.knownTo is null or e.recording.state in :p)", state)
                : where.in("recording.state", state);
    }
}
