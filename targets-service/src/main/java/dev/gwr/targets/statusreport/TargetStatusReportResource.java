package dev.gwr.targets.statusreport;

import dev.gwr.commons.openapi.OpenApiConventions;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.query.Paging;
import dev.gwr.commons.store.recording.CreateHeaders;
import dev.gwr.commons.store.recording.Roles;
import dev.gwr.commons.store.recording.WriteTransaction;
import dev.gwr.targets.goal.TargetEntity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

/** The status reports of one target. */
@Path("/api/v1/targets/{id}/status-reports")
@Tag(name = "Status reports")
public class TargetStatusReportResource {

    private static final String EXAMPLE = "jx-2024-institutional-reform";

    @Inject
    StatusReportRecorder recorder;

    @Inject
    WriteTransaction transaction;

    @Inject
    StatusReportResource all;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listTargetStatusReports", summary = "List the status reports of a target",
            description = "How a deliverable stood, as people reported it, the newest first.")
    public StatusReportPage list(@PathParam("id") @Parameter(description = "Id of the target", example = EXAMPLE)
            String id, @Valid @BeanParam StatusReportFilter filter, @Valid @BeanParam Paging paging) {
        if (TargetEntity.findById(id) == null) {
            throw ProblemException.notFound("target", id);
        }
        return all.page(List.of(id), filter, paging);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @SecurityRequirement(name = OpenApiConventions.SCHEME)
    @Operation(operationId = "recordStatusReport", summary = "Record how a deliverable stands",
            description = "A target with a number needs none: its status is computed from observations.")
    @APIResponse(responseCode = "201", description = "Recorded; Location says where it is read", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = StatusReport.class)))
    public Response record(
            @PathParam("id")
            @Parameter(description = "Id of the target", example = EXAMPLE) String id,
            @BeanParam CreateHeaders headers, @Valid @NotNull(message = "must be given") StatusReportCreate body) {
        return transaction.create(headers, "targets/" + id + "/status-reports", body, StatusReportResource.PATH,
                now -> recorder.record(id, body, now));
    }
}
