package dev.gwr.reports.publication;

import dev.gwr.commons.openapi.OpenApiConventions;
import dev.gwr.commons.store.recording.CurrentUser;
import dev.gwr.commons.store.recording.CreateHeaders;
import dev.gwr.commons.store.recording.Roles;
import dev.gwr.commons.store.recording.Withdrawal;
import dev.gwr.commons.store.recording.WriteTransaction;
import dev.gwr.reports.report.ReportEntity;
import dev.gwr.reports.report.ReportSummary;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a report is published and taken back. */
@Path("/api/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.EDITOR, Roles.ADMIN})
@SecurityRequirement(name = OpenApiConventions.SCHEME)
@Tag(name = "Reports")
public class PublicationResource {

    @Inject
    Publisher publisher;

    @Inject
    CurrentUser user;

    @Inject
    WriteTransaction transaction;

    @POST
    @Path("{report}/publication")
    @Operation(operationId = "publishReport", summary = "Publish a report",
            description = "Its records are served everywhere within seconds, those that no person has looked at marked "
                    + "as read by a machine. To publish it again changes nothing.")
    @APIResponse(responseCode = "200", description = "The report, published", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReportSummary.class)))
    public Response publish(@PathParam("report") @Parameter(description = "Id of the report",
            example = "jx-2024") String id,
            @BeanParam CreateHeaders headers) {
        return transaction.change(headers, "reports/" + id + "/publication", "", now -> {
            ReportEntity report = ReportEntity.get(id);
            publisher.publish(report, user.name(), now);
            return ReportSummary.of(report);
        });
    }

    @POST
    @Path("{report}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "withdrawReport", summary = "Withdraw a report",
            description = "Its records are retired everywhere; what people recorded stays. It can be published again.")
    @APIResponse(responseCode = "200", description = "The report, withdrawn", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReportSummary.class)))
    public Response withdraw(@PathParam("report") @Parameter(description = "Id of the report",
            example = "jx-2024") String id,
            @BeanParam CreateHeaders headers, @Valid @NotNull(message = "must be given") Withdrawal body) {
        return transaction.change(headers, "reports/" + id + "/withdrawal", body, now -> {
            ReportEntity report = ReportEntity.get(id);
            publisher.withdraw(report, body.reason(), user.name(), now);
            return ReportSummary.of(report);
        });
    }
}
