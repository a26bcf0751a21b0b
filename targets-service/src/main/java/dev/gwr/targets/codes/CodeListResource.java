package dev.gwr.targets.codes;

import dev.gwr.commons.codes.CodeList;
import dev.gwr.commons.csv.CsvWriter;
import dev.gwr.commons.progress.ProgressStatus;
import dev.gwr.commons.store.ThemeCodes;
import dev.gwr.commons.store.recording.RecordingState;
import dev.gwr.seeds.Basis;
import dev.gwr.seeds.Bound;
import dev.gwr.seeds.Direction;
import dev.gwr.seeds.TargetKind;
import dev.gwr.seeds.Unit;
import dev.gwr.targets.observation.Coverage;
import dev.gwr.targets.progress.ProgressMethod;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The code lists of targets, indicators and observations. */
@Path("/api/v1/code-lists")
@Tag(name = "Code lists")
@Produces({MediaType.APPLICATION_JSON, CsvWriter.TEXT_CSV})
public class CodeListResource {

    @Inject
    ThemeCodes themes;

    @GET
    @Path("themes")
    @Operation(operationId = "listThemes", summary = "List themes",
            description = "The work areas of the reports' plans (重点工作), and the headline.")
    public CodeList themes() {
        return themes.list();
    }

    @GET
    @Path("units")
    @Operation(operationId = "listUnits", summary = "List normalised units",
            description = "What normalised values are measured in (计量单位).")
    public CodeList units() {
        return CodeList.of(Unit.values());
    }

    @GET
    @Path("bounds")
    @Operation(operationId = "listBounds", summary = "List bounds", description = "How a number binds: 左右, 以上 and so on.")
    public CodeList bounds() {
        return CodeList.of(Bound.values());
    }

    @GET
    @Path("bases")
    @Operation(operationId = "listBases", summary = "List bases", description = "What kind of number an indicator is.")
    public CodeList bases() {
        return CodeList.of(Basis.values());
    }

    @GET
    @Path("directions")
    @Operation(operationId = "listDirections", summary = "List directions", description = "Which way an indicator improves.")
    public CodeList directions() {
        return CodeList.of(Direction.values());
    }

    @GET
    @Path("coverages")
    @Operation(operationId = "listCoverages", summary = "List coverages",
            description = "Which part of its year a value of a half, quarter or month covers.")
    public CodeList coverages() {
        return CodeList.of(Coverage.values());
    }

    @GET
    @Path("progress-statuses")
    @Operation(operationId = "listProgressStatuses", summary = "List progress statuses",
            description = "How a promise stands against what happened: of targets, deliverables and projects' commitments alike.")
    public CodeList progressStatuses() {
        return CodeList.of(ProgressStatus.values());
    }

    @GET
    @Path("progress-methods")
    @Operation(operationId = "listProgressMethods", summary = "List progress methods", description = "How progress is found out.")
    public CodeList progressMethods() {
        return CodeList.of(ProgressMethod.values());
    }

    @GET
    @Path("recording-states")
    @Operation(operationId = "listRecordingStates", summary = "List recording states",
            description = "Whether a recorded fact holds: of observations, status reports and milestones alike.")
    public CodeList recordingStates() {
        return CodeList.of(RecordingState.values());
    }

    @GET
    @Path("target-kinds")
    @Operation(operationId = "listTargetKinds", summary = "List kinds of targets",
            description = "With a number, or without.")
    public CodeList targetKinds() {
        return CodeList.of(TargetKind.values());
    }
}
