package dev.gwr.projects.milestone;

import dev.gwr.commons.openapi.OpenApiConventions;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.query.Paging;
import dev.gwr.commons.store.recording.CreateHeaders;
import dev.gwr.commons.store.recording.Roles;
import dev.gwr.commons.store.recording.WriteTransaction;
import dev.gwr.projects.project.ProjectEntity;
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

/** Milestones of one project. */
@Path("/api/v1/projects/{id}/milestones")
@Tag(name = "Milestones")
public class ProjectMilestoneResource {

    private static final String EXAMPLE = "jx-kangshan-flood-storage-safety-works";

    @Inject
    MilestoneLists lists;

    @Inject
    MilestoneRecorder recorder;

    @Inject
    WriteTransaction transaction;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "listProjectMilestones", summary = "List the milestones of a project",
            description = "What happened to a project, as people recorded it, in the order of time.")
    public MilestonePage list(@PathParam("id") @Parameter(description = "Id of the project",
    example = EXAMPLE) String id,
            @Valid @BeanParam MilestoneFilter filter, @Valid @BeanParam Paging paging,
            @QueryParam("sort") @Parameter(description = MilestoneLists.ORDER) MilestoneSort sort) {
        if (ProjectEntity.findById(id) == null) {
            throw ProblemException.notFound("project", id);
        }
        return lists.page(List.of(id), filter, sort, paging);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @SecurityRequirement(name = OpenApiConventions.SCHEME)
    @Operation(operationId = "recordMilestone", summary = "Record a milestone",
            description = "What happened to a project, when, and the status that it took by that. A status that the "
                    + "project cannot have become on that day is refused (409), and the refusal names those that it "
                    + "can.")
    @APIResponse(responseCode = "201", description = "Recorded; Location says where it is read", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Milestone.class)))
    public Response record(@PathParam("id") @Parameter(description = "Id of the project", example = EXAMPLE) String id,
            @BeanParam CreateHeaders headers, @Valid @NotNull(message = "must be given") MilestoneCreate body) {
        return transaction.create(headers, "projects/" + id + "/milestones", body, MilestoneResource.PATH,
                now -> recorder.record(id, body, now));
    }
}
