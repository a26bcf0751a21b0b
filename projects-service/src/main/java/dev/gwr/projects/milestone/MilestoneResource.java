package dev.gwr.projects.milestone;

import dev.gwr.commons.csv.CsvTable;
import dev.gwr.commons.csv.CsvTables;
import dev.gwr.commons.csv.TableProfile;
import dev.gwr.commons.openapi.OpenApiConventions;
import dev.gwr.commons.query.Paging;
import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.recording.CorrectionHistory;
import dev.gwr.commons.store.recording.Roles;
import dev.gwr.commons.store.recording.UpdateHeaders;
import dev.gwr.commons.store.recording.Withdrawal;
import dev.gwr.commons.store.recording.WriteTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Milestones of all projects. */
@Path("/api/v1/milestones")
@Tag(name = "Milestones")
public class MilestoneResource {

    static final String PATH = "/api/v1/milestones/";

    private static final String PROJECT = "Id of a project";
    private static final String PROJECT_EXAMPLE = "jx-kangshan-flood-storage-safety-works";
    private static final String EXAMPLE = "jx-kangshan-flood-storage-safety-works-2024-05-20-7k3mxa9d";

    @Inject
    KnownCodes known;

    @Inject
    MilestoneLists lists;

    @Inject
    CsvTables tables;

    @Inject
    MilestoneRecorder recorder;

    @Inject
    WriteTransaction transaction;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "listMilestones", summary = "List milestones",
            description = "What happened to projects, as people recorded it.")
    public MilestonePage list(
            @QueryParam("project") @Parameter(description = PROJECT, example = PROJECT_EXAMPLE) List<String> project,
            @Valid @BeanParam MilestoneFilter filter, @Valid @BeanParam Paging paging,
            @QueryParam("sort") @Parameter(description = MilestoneLists.ORDER) MilestoneSort sort) {
        known.check("project", project, "select id from project");
        return lists.page(project, filter, sort, paging);
    }

    @GET
    @Path("table.csv")
    @Produces(CsvTable.TEXT_CSV)
    @Operation(operationId = "listMilestonesAsCsv", summary = "List milestones, as a CSV table",
            description = "All milestones that the filters mean, in one file, a row for each.")
    public CsvTable<MilestoneTable.Row> csv(
            @QueryParam("project") @Parameter(description = PROJECT, example = PROJECT_EXAMPLE) List<String> project,
            @Valid @BeanParam MilestoneFilter filter,
            @QueryParam("sort") @Parameter(description = MilestoneLists.ORDER) MilestoneSort sort,
            @QueryParam("profile") @Parameter(description = TableProfile.DESCRIPTION) TableProfile profile) {
        known.check("project", project, "select id from project");
        return tables.of("milestones", profile, Milestone.class, MilestoneTable.Row::milestone, MilestoneTable::columns,
                lists.rows(project, filter, sort));
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "getMilestone", summary = "Get a milestone",
            description = "Its ETag ends with its version: send it as If-Match to correct or withdraw it.")
    public Milestone get(@PathParam("id") @Parameter(description = "Id of the milestone",
    example = EXAMPLE) String id) {
        return lists.represent(List.of(MilestoneRecorder.find(id)), null).get(0);
    }

    @GET
    @Path("{id}/history")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "getMilestoneHistory", summary = "Get a milestone with its corrections",
            description = "Every milestone of the chain of corrections that it is part of, oldest first, with who and "
                    + "when. There is never a next page.")
    public MilestonePage history(
            @PathParam("id")
            @Parameter(description = "Id of any milestone of the chain", example = EXAMPLE) String id) {
        List<MilestoneEntity> chain = CorrectionHistory.of(MilestoneEntity.class, MilestoneRecorder.find(id).id);
        return new MilestonePage(lists.represent(chain, null), chain.size(), null);
    }

    @POST
    @Path("{id}/correction")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @SecurityRequirement(name = OpenApiConventions.SCHEME)
    @Operation(operationId = "correctMilestone", summary = "Correct a milestone",
            description = "Records a new one that supersedes it. Editors correct their own, admins also others'.")
    @APIResponse(responseCode = "201", description = "Recorded; Location says where the new one is read",
    content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Milestone.class)))
    public Response correct(@PathParam("id") @Parameter(description = "Id of the milestone",
    example = EXAMPLE) String id,
            @BeanParam UpdateHeaders headers, @Valid @NotNull(message = "must be given") MilestoneCorrection body) {
        return transaction.create(headers, "milestones/" + id + "/correction", body, PATH,
                now -> recorder.correct(id, body, headers, now));
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @SecurityRequirement(name = OpenApiConventions.SCHEME)
    @Operation(operationId = "withdrawMilestone", summary = "Withdraw a milestone",
            description = "It stays readable, marked as withdrawn. Editors withdraw their own, admins also others'.")
    @APIResponse(responseCode = "200", description = "The milestone, withdrawn", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Milestone.class)))
    public Response withdraw(@PathParam("id") @Parameter(description = "Id of the milestone",
    example = EXAMPLE) String id,
            @BeanParam UpdateHeaders headers, @Valid @NotNull(message = "must be given") Withdrawal body) {
        return transaction.update(headers, "milestones/" + id + "/withdrawal", body,
                now -> recorder.withdraw(id, body.reason(), headers, now));
    }
}
