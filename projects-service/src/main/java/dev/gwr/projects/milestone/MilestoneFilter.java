package dev.gwr.projects.milestone;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.store.Where;
import dev.gwr.commons.store.recording.AsOf;
import dev.gwr.commons.store.recording.RecordingState;
import dev.gwr.seeds.ProjectStatus;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which milestones. */
public class MilestoneFilter {

    @QueryParam("status")
    @Parameter(description = "The status that the project took by it (OC4IDS)")
    public List<ProjectStatus> status;

    @QueryParam("from")
    @Parameter(description = "Only what happened on this day or later", example = "2024-01-01",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public String from;

    @QueryParam("to")
    @Parameter(description = "Only what happened on this day or earlier", example = "2024-06-30",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public String to;

    @QueryParam("q")
    @Parameter(description = "Words that what happened, or the note on it, holds; Chinese words of two characters too", example = "完工")
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

    Where where(List<String> project) {
        boolean someState = state != null && !state.isEmpty();
        if (asOf != null && someState) {
            throw ProblemException.parameter("state", "it goes without asOf: on that day, all that is shown was current");
        }
        Where where = new Where().in("project.id", project).in("status", status).text(q);
        if (from != null) {
            where.and("e.day >= :p", day("from", from));
        }
        if (to != null) {
            where.and("e.day <= :p", day("to", to));
        }
        return someState ? where.in("recording.state", state) : where.asOf("recording.at", "recording.endedAt", moment());
    }

    private static LocalDate day(String parameter, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw ProblemException.parameter(parameter, "'" + text + "' is not a day such as 2024-06-30");
        }
    }
}
