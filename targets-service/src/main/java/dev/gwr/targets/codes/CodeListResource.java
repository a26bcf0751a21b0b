package dev.gwr.targets.codes;

import dev.gwr.commons.codes.Code;
import dev.gwr.commons.codes.CodeList;
import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.ThemeCodes;
import dev.gwr.commons.store.recording.RecordingState;
import dev.gwr.model.Basis;
import dev.gwr.model.Bound;
import dev.gwr.model.Direction;
import dev.gwr.model.ObservationKind;
import dev.gwr.model.ProgressStatus;
import dev.gwr.model.ReadingState;
import dev.gwr.model.Relation;
import dev.gwr.model.TargetKind;
import dev.gwr.model.Unit;
import dev.gwr.targets.observation.Coverage;
import dev.gwr.targets.progress.ProgressMethod;
import dev.gwr.seeds.catalogue.Catalogue;
import dev.gwr.targets.progress.UnjudgedReason;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The code lists of targets, indicators and observations. */
@Path("/api/v1/code-lists")
@Tag(name = "Code lists")
@Produces(MediaType.APPLICATION_JSON)
public class CodeListResource {

    @Inject
    ThemeCodes themes;

    @Inject
    KnownCodes known;

    @GET
    @Path("themes")
    @Operation(operationId = "listThemes", summary = "List themes",
            description = "The work areas of the reports' plans (重点工作), and the headline. Each report has its own; "
                    + "what several call alike under one code stands once.")
    public CodeList themes(@QueryParam("report") @Parameter(description = "Id of a report whose themes are meant; by "
            + "default, those of "
            + "all", example = "jx-2024") List<String> report) {
        known.reports(report);
        return themes.list(report);
    }

    @GET
    @Path("observation-kinds")
    @Operation(operationId = "listObservationKinds", summary = "List kinds of observations",
            description = "With a number, or without.")
    public CodeList observationKinds() {
        return CodeList.of(ObservationKind.values());
    }

    @GET
    @Path("relations")
    @Operation(operationId = "listRelations", summary = "List relations of relative targets",
            description = "How a relative target is held against something else: 与…同步, 高于…, 只增不减 and so on.")
    public CodeList relations() {
        return CodeList.of(Relation.values());
    }

    @GET
    @Path("reading-states")
    @Operation(operationId = "listReadingStates", summary = "List states of readings",
            description = "Who stands behind a record of a report: the machine that read it, or a person.")
    public CodeList readingStates() {
        return CodeList.of(ReadingState.values());
    }

    @GET
    @Path("areas")
    @Operation(operationId = "listAreas", summary = "List areas of work",
            description = "What governments of all places report on (工作领域): themes of all reports belong to them.")
    public CodeList areas() {
        return CodeList.of(Catalogue.packaged().areas().stream()
                .map(area -> new Code(area.code(), area.name(), area.nameEn(), null))
                .toList());
    }

    @GET
    @Path("units")
    @Operation(operationId = "listUnits", summary = "List normalised units",
            description = "What normalised values are measured in (计量单位).")
    public CodeList units() {
        return CodeList.of(Unit.all().toArray(Unit[]::new));
    }

    @GET
    @Path("bounds")
    @Operation(operationId = "listBounds", summary = "List bounds", description = "How a number binds: 左右, 以上 and so "
            + "on.")
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
    @Operation(operationId = "listDirections", summary = "List directions", description = "Which way an indicator "
            + "improves.")
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
            description = "How a promise stands against what happened: of targets, deliverables and projects' "
                    + "commitments alike.")
    public CodeList progressStatuses() {
        return CodeList.of(ProgressStatus.values());
    }

    @GET
    @Path("progress-methods")
    @Operation(operationId = "listProgressMethods", summary = "List progress methods",
            description = "How progress is found out.")
    public CodeList progressMethods() {
        return CodeList.of(ProgressMethod.values());
    }

    @GET
    @Path("unjudged-reasons")
    @Operation(operationId = "listUnjudgedReasons", summary = "List reasons of not judging",
            description = "Why values are known and a target is not judged by them.")
    public CodeList unjudgedReasons() {
        return CodeList.of(UnjudgedReason.values());
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
            description = "With a number, held against something else, or something definite to be done.")
    public CodeList targetKinds() {
        return CodeList.of(TargetKind.values());
    }
}
