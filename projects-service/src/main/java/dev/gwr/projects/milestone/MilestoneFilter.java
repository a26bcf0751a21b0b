package dev.gwr.projects.milestone;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.query.DayParameter;
import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.Where;
import dev.gwr.commons.store.recording.AsOf;
import dev.gwr.commons.store.recording.RecordingState;
import dev.gwr.model.MilestoneKind;
import dev.gwr.model.ProjectStatus;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which milestones. */
public class MilestoneFilter {

    @QueryParam("province")
    @Parameter(description = "GB/T 2260 code of the province of the project, such as 360000")
    public List<String> province;

    @QueryParam("year")
    @Parameter(description = "Year in which it happened, such as 2024")
    public List<Integer> year;

    @QueryParam("status")
    @Parameter(description = "The status that the project took by it (OC4IDS)")
    public List<ProjectStatus> status;

    @QueryParam("kind")
    @Parameter(description = "What kind of thing happened, such as SUSPENDED")
    public List<MilestoneKind> kind;

    @QueryParam("from")
    @Parameter(description = "Only what happened on this day or later", example = "2024-01-01",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public String from;

    @QueryParam("to")
    @Parameter(description = "Only what happened on this day or earlier", example = "2024-06-30",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public String to;

    @QueryParam("q")
    @Parameter(description = "Words that what happened, or the note on it, holds; Chinese words of two characters too",
            example = "完工")
    @Size(max = 200, message = "must not be longer than 200 characters")
    public String q;

    @QueryParam("state")
    @Parameter(description = "Whether they hold; by default only those that do: CURRENT")
    public List<RecordingState> state;

    @QueryParam("asOf")
    @Parameter(description = AsOf.DESCRIPTION + ". It goes without `state`",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public String asOf;

    Instant moment() {
        return AsOf.end(asOf);
    }

    Where where(KnownCodes known, List<String> project) {
        known.provinces(province);
        boolean someState = state != null && !state.isEmpty();
        if (asOf != null && someState) {
            throw ProblemException.parameter("state",
                    "it goes without asOf: on that day, all that is shown was current");
        }
        Where where = new Where().in("project.id", project).in("kind", kind).in("status", status)
                .in("project.province", province).text(q);
        if (year != null && !year.isEmpty()) {
            where.and("year(e.day) in :p", year);
        }
        if (from != null) {
            where.and("e.day >= :p", DayParameter.read("from", from));
        }
        if (to != null) {
            where.and("e.day <= :p", DayParameter.read("to", to));
        }
        return someState ? where.in("recording.state", state)
                : where.asOf("recording.at", "recording.endedAt", moment());
    }
}
