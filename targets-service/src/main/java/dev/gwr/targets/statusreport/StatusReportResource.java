package dev.gwr.targets.statusreport;

import dev.gwr.commons.csv.CsvTable;
import dev.gwr.commons.csv.CsvTables;
import dev.gwr.commons.csv.TableProfile;
import dev.gwr.commons.openapi.OpenApiConventions;
import dev.gwr.commons.query.Paging;
import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.KeysetPager;
import dev.gwr.commons.store.Sort;
import dev.gwr.commons.store.WholeList;
import dev.gwr.commons.store.recording.CorrectionHistory;
import dev.gwr.commons.store.recording.ReportAmendment;
import dev.gwr.commons.store.recording.ReportAmendments;
import dev.gwr.commons.store.recording.Roles;
import dev.gwr.commons.store.recording.UpdateHeaders;
import dev.gwr.commons.store.recording.Withdrawal;
import dev.gwr.commons.store.recording.WriteTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How deliverables stand, as people report it. */
@Path("/api/v1/status-reports")
@Tag(name = "Status reports")
public class StatusReportResource {

    static final String PATH = "/api/v1/status-reports/";
    private static final String TARGET = "Id of a target";
    private static final String OF = "jx-2024-institutional-reform";
    private static final String EXAMPLE = "jx-2024-institutional-reform-2024-06-30-7k3mxa9d";

    /** The newest first: that is what a supervision office asks for. */
    private static final Sort NEWEST = Sort.descending(new Sort.Key("e.recording.at", Instant.class),
            Sort.Key.text("e.id"));

    @Inject
    EntityManager entities;

    @Inject
    KnownCodes known;

    @Inject
    CsvTables tables;

    @Inject
    ReportAmendments notes;

    @Inject
    StatusReportRecorder recorder;

    @Inject
    WriteTransaction transaction;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listStatusReports", summary = "List status reports",
            description = "How deliverables stand, as people report it, the newest first.")
    public StatusReportPage list(
            @QueryParam("target") @Parameter(description = TARGET, example = OF) List<String> target,
            @Valid @BeanParam StatusReportFilter filter, @Valid @BeanParam Paging paging) {
        known.check("target", target, "select id from target");
        return page(target, filter, paging);
    }

    StatusReportPage page(List<String> targets, StatusReportFilter filter, Paging paging) {
        KeysetPager.Slice<StatusReportEntity> slice = KeysetPager.page(entities, StatusReportEntity.class,
                filter.where(known, targets), NEWEST, paging, Function.identity());
        return new StatusReportPage(represent(slice.items()), slice.total(), slice.next());
    }

    @GET
    @Path("table.csv")
    @Produces(CsvTable.TEXT_CSV)
    @Operation(operationId = "listStatusReportsAsCsv", summary = "List status reports, as a CSV table",
            description = "All status reports that the filters mean, in one file, a row for each, the newest first.")
    public CsvTable<StatusReportTable.Row> csv(
            @QueryParam("target") @Parameter(description = TARGET, example = OF) List<String> target,
            @Valid @BeanParam StatusReportFilter filter,
            @QueryParam("profile") @Parameter(description = TableProfile.DESCRIPTION) TableProfile profile) {
        known.check("target", target, "select id from target");
        return tables.of("status-reports", profile, StatusReport.class, StatusReportTable.Row::report,
                StatusReportTable::columns,
                new WholeList<>(entities, StatusReportEntity.class, filter.where(known, target), NEWEST, this::rows));
    }

    private List<StatusReportTable.Row> rows(List<StatusReportEntity> found) {
        List<StatusReport> reports = represent(found);
        return IntStream.range(0, found.size())
                .mapToObj(i -> new StatusReportTable.Row(reports.get(i), found.get(i).target.name)).toList();
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getStatusReport", summary = "Get a status report", description = "How a deliverable "
            + "stood on a day.")
    public StatusReport get(@PathParam("id") @Parameter(description = "Id of the status report",
    example = EXAMPLE) String id) {
        return represent(List.of(StatusReportRecorder.find(id))).get(0);
    }

    @GET
    @Path("{id}/history")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getStatusReportHistory", summary = "Get a status report with its corrections",
            description = "Every status report of the chain of corrections that it is part of, oldest first, with who "
                    + "and when. There is never a next page.")
    public StatusReportPage history(
            @PathParam("id")
            @Parameter(description = "Id of any status report of the chain", example = EXAMPLE) String id) {
        List<StatusReportEntity> chain = CorrectionHistory.of(StatusReportEntity.class,
                StatusReportRecorder.find(id).id);
        return new StatusReportPage(represent(chain), chain.size(), null);
    }

    private List<StatusReport> represent(List<StatusReportEntity> found) {
        Map<String, List<ReportAmendment>> revisions = notes.of(found.stream().map(e -> e.id).toList());
        return found.stream().map(e -> StatusReport.of(e, revisions.get(e.id))).toList();
    }

    @POST
    @Path("{id}/correction")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @SecurityRequirement(name = OpenApiConventions.SCHEME)
    @Operation(operationId = "correctStatusReport", summary = "Correct a status report",
            description = "Records a new one that supersedes it. Editors correct their own, admins also others'.")
    @APIResponse(responseCode = "201", description = "Recorded; Location says where the new one is read",
    content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = StatusReport.class)))
    public Response correct(@PathParam("id") @Parameter(description = "Id of the status report",
    example = EXAMPLE) String id,
            @BeanParam UpdateHeaders headers, @Valid @NotNull(message = "must be given") StatusReportCorrection body) {
        return transaction.create(headers, "status-reports/" + id + "/correction", body, PATH,
                now -> recorder.correct(id, body, headers, now));
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @SecurityRequirement(name = OpenApiConventions.SCHEME)
    @Operation(operationId = "withdrawStatusReport", summary = "Withdraw a status report",
            description = "It stays readable, marked as withdrawn. Editors withdraw their own, admins also others'.")
    @APIResponse(responseCode = "200", description = "The status report, withdrawn", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = StatusReport.class)))
    public Response withdraw(@PathParam("id") @Parameter(description = "Id of the status report",
    example = EXAMPLE) String id,
            @BeanParam UpdateHeaders headers, @Valid @NotNull(message = "must be given") Withdrawal body) {
        return transaction.update(headers, "status-reports/" + id + "/withdrawal", body,
                now -> recorder.withdraw(id, body.reason(), headers, now));
    }
}
