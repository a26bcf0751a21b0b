package dev.gwr.reports.reading;

import dev.gwr.commons.openapi.OpenApiConventions;
import dev.gwr.commons.store.recording.CreateHeaders;
import dev.gwr.commons.store.recording.Roles;
import dev.gwr.commons.store.recording.UpdateHeaders;
import dev.gwr.commons.store.recording.WriteTransaction;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where people decide about readings. */
@Path("/api/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.EDITOR, Roles.ADMIN})
@SecurityRequirement(name = OpenApiConventions.SCHEME)
@Tag(name = "Readings")
public class ReviewResource {

    private static final String REPORT = "Id of the report";
    private static final String READING = "Id of the reading";

    @Inject
    Reviewer reviewer;

    @Inject
    WriteTransaction transaction;

    @POST
    @Path("{report}/readings/{reading}/confirmation")
    @Operation(operationId = "confirmReading", summary = "Confirm a reading",
            description = "It is right as it stands. A published report is published anew, with who confirmed it and "
                    + "when.")
    @APIResponse(responseCode = "200", description = "The reading, confirmed", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReportReading.class)))
    public Response confirm(@PathParam("report") @Parameter(description = REPORT, example = "jx-2024") String report,
            @PathParam("reading") @Parameter(description = READING, example = "jx-2024-gdp-growth") String id,
            @BeanParam UpdateHeaders headers) {
        return transaction.update(headers, path(report, id, "confirmation"), "", now -> reviewer.confirm(report, id,
                headers, now));
    }

    @POST
    @Path("{report}/readings/{reading}/correction")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "correctReading", summary = "Correct a reading",
            description = "Puts fields of its record right. The record is held to the text again; what it was stays "
                    + "in its history.")
    @APIResponse(responseCode = "200", description = "The reading, corrected", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReportReading.class)))
    public Response correct(@PathParam("report") @Parameter(description = REPORT, example = "jx-2024") String report,
            @PathParam("reading") @Parameter(description = READING, example = "jx-2024-gdp-growth") String id,
            @BeanParam UpdateHeaders headers, @Valid @NotNull(message = "must be given") ReadingCorrection body) {
        return transaction.update(headers, path(report, id, "correction"), body,
                now -> reviewer.correct(report, id, body,
                headers, now));
    }

    @POST
    @Path("{report}/readings/{reading}/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "rejectReading", summary = "Reject a reading",
            description = "It is none: it stays in the review and is published no more. To take that back, confirm "
                    + "or correct it.")
    @APIResponse(responseCode = "200", description = "The reading, rejected", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReportReading.class)))
    public Response reject(@PathParam("report") @Parameter(description = REPORT, example = "jx-2024") String report,
            @PathParam("reading") @Parameter(description = READING, example = "jx-2024-gdp-growth") String id,
            @BeanParam UpdateHeaders headers, @Valid @NotNull(message = "must be given") ReadingRejection body) {
        return transaction.update(headers, path(report, id, "rejection"), body,
                now -> reviewer.reject(report, id, body.reason(), headers, now));
    }

    @POST
    @Path("{report}/readings/confirmations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "confirmReadings", summary = "Confirm several readings",
            description = "Those that are named, all or none: none if somebody corrected or rejected one of them.")
    @APIResponse(responseCode = "200", description = "The readings, confirmed", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ConfirmedReadings.class)))
    public Response confirmSeveral(@PathParam("report") @Parameter(description = REPORT,
            example = "jx-2024") String report,
            @BeanParam CreateHeaders headers, @Valid @NotNull(message = "must be given") ReadingConfirmations body) {
        return transaction.change(headers, report + "/readings/confirmations", body, now -> reviewer.confirm(report,
                body.ids(), now));
    }

    @POST
    @Path("{report}/readings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addReading", summary = "Add what the machine missed",
            description = "A record of the words between two places of a paragraph. It is held to the text like "
                    + "every other.")
    @APIResponse(responseCode = "201", description = "Added; Location says where it is read", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReportReading.class)))
    public Response add(@PathParam("report") @Parameter(description = REPORT, example = "jx-2024") String report,
            @BeanParam CreateHeaders headers, @Valid @NotNull(message = "must be given") ReadingCreate body) {
        return transaction.create(headers, report + "/readings", body, "/api/v1/reports/" + report + "/readings/",
                now -> reviewer.add(report, body, now));
    }

    @POST
    @Path("{report}/paragraphs/{section}/{paragraph}/completion")
    @Operation(operationId = "completeParagraph", summary = "Declare a paragraph complete",
            description = "All that it says is read: what is left of its numbers is excused.")
    @APIResponse(responseCode = "200", description = "The paragraph", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CompletedParagraph.class)))
    public Response complete(@PathParam("report") @Parameter(description = REPORT, example = "jx-2024") String report,
            @PathParam("section") @Parameter(description = "Code of the section", example = "二") String section,
            @PathParam("paragraph") @Parameter(description = "Number of the paragraph in its section",
                    example = "2", schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1",
                    maximum = "10000")) int paragraph,
            @BeanParam CreateHeaders headers) {
        return transaction.change(headers, report + "/paragraphs/" + section + "/" + paragraph, "",
                now -> reviewer.complete(report, section, paragraph, now));
    }

    private static String path(String report, String reading, String what) {
        return report + "/readings/" + reading + "/" + what;
    }
}
