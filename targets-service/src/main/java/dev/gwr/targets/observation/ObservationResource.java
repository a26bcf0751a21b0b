package dev.gwr.targets.observation;

import dev.gwr.commons.csv.CsvTable;
import dev.gwr.commons.csv.CsvTables;
import dev.gwr.commons.csv.TableProfile;
import dev.gwr.commons.openapi.OpenApiConventions;
import dev.gwr.commons.query.Paging;
import dev.gwr.commons.store.GroupedCounts;
import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.KeysetPager;
import dev.gwr.commons.store.Names;
import dev.gwr.commons.store.Sort;
import dev.gwr.commons.store.Where;
import dev.gwr.commons.store.WholeList;
import dev.gwr.commons.store.recording.CorrectionHistory;
import dev.gwr.commons.store.recording.CreateHeaders;
import dev.gwr.commons.store.recording.ReportAmendment;
import dev.gwr.commons.store.recording.ReportAmendments;
import dev.gwr.commons.store.recording.Roles;
import dev.gwr.commons.store.recording.UpdateHeaders;
import dev.gwr.commons.store.recording.Withdrawal;
import dev.gwr.commons.store.recording.WriteTransaction;
import dev.gwr.targets.FigureSorts;
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
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/observations")
@Tag(name = "Observations")
public class ObservationResource {

    private static final String PATH = "/api/v1/observations/";
    private static final String ORDER = "The order; by default RELEVANCE with `q`, else REPORT_ORDER, recorded values "
            + "last. Values compare as normalised, so sort by value within one `unit`";
    private static final String RECORDED = "gdp-growth-2024-q1-7k3mxa9d";

    @Inject
    EntityManager entities;

    @Inject
    KnownCodes known;

    @Inject
    CsvTables tables;

    @Inject
    ReportAmendments notes;

    @Inject
    ObservationRecorder recorder;

    @Inject
    WriteTransaction transaction;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listObservations", summary = "List observations",
            description = "Measured values (完成情况): what the reports say was reached in the year before, and what "
                    + "people recorded since. The values of an `indicator` with `sort=PERIOD_ASCENDING` are its time "
                    + "series.")
    public ObservationPage list(@Valid @BeanParam ObservationFilter filter, @Valid @BeanParam Paging paging,
            @QueryParam("sort") @Parameter(description = ORDER) ObservationSort sort) {
        KeysetPager.Slice<ObservationEntity> slice = KeysetPager.page(entities, ObservationEntity.class,
                filter.where(known),
                sort(sort, filter.q), paging, Function.identity());
        return new ObservationPage(represent(slice.items()), slice.total(), slice.next());
    }

    @GET
    @Path("table.csv")
    @Produces(CsvTable.TEXT_CSV)
    @Operation(operationId = "listObservationsAsCsv", summary = "List observations, as a CSV table",
            description = "All observations that the filters mean, in one file, a row for each.")
    public CsvTable<Observation> csv(@Valid @BeanParam ObservationFilter filter,
            @QueryParam("sort") @Parameter(description = ORDER) ObservationSort sort,
            @QueryParam("profile") @Parameter(description = TableProfile.DESCRIPTION) TableProfile profile) {
        return tables.of("observations", profile, Observation.class,
                () -> ObservationTable.columns(Names.read(entities)),
                new WholeList<>(entities, ObservationEntity.class, filter.where(known), sort(sort, filter.q),
                this::represent));
    }

    private static Sort sort(ObservationSort sort, String q) {
        ObservationSort by = sort != null ? sort
                : q == null ? ObservationSort.REPORT_ORDER : ObservationSort.RELEVANCE;
        return switch (by) {
            case REPORT_ORDER -> FigureSorts.LIST_ORDER;
            case PERIOD_ASCENDING -> FigureSorts.PERIOD_ASCENDING;
            case PERIOD_DESCENDING -> FigureSorts.PERIOD_DESCENDING;
            case VALUE_ASCENDING -> FigureSorts.VALUE_ASCENDING;
            case VALUE_DESCENDING -> FigureSorts.VALUE_DESCENDING;
            case RELEVANCE -> Sort.relevance(q, "e.searchName", FigureSorts.LIST_ORDER);
        };
    }

    @GET
    @Path("counts")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "countObservations", summary = "Count observations by groups",
            description = "How many observations each group has, under the same filters as the list.")
    public ObservationCounts count(@Valid @BeanParam ObservationFilter filter,
            @QueryParam("groupBy")
            @Parameter(description = "What to count by; several make groups of groups", required = true,
                    example = "SECTION") List<ObservationGroup> groupBy) {
        Where where = filter.where(known);
        String join = groupBy != null && groupBy.contains(ObservationGroup.SECTION) ? "join lateral "
                + "unnest(e.sections) s" : "";
        if (groupBy != null && groupBy.contains(ObservationGroup.REGION)) {
            join += " join lateral unnest(e.regionsUp) r";
        }
        List<ObservationCount> counts = GroupedCounts.count(ObservationEntity.class, join, where, groupBy,
                ObservationGroup::expression, ObservationCount::of);
        return new ObservationCounts(counts, counts.size(), null);
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getObservation", summary = "Get an observation",
            description = "A measured value with the sentence that says so, or with who recorded it and from where.")
    public Observation get(
            @PathParam("id")
            @Parameter(description = "Id of the observation", example = "jx-2024-gdp-growth-2023") String id) {
        return represent(List.of(ObservationRecorder.find(id))).get(0);
    }

    @GET
    @Path("{id}/history")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getObservationHistory", summary = "Get an observation with its corrections",
            description = "Every value of the chain of corrections that it is part of, oldest first, with who and "
                    + "when. There is never a next page. What a report says has no corrections.")
    public ObservationPage history(
            @PathParam("id")
            @Parameter(description = "Id of any observation of the chain", example = "jx-2024-gdp-growth-2023")
            String id) {
        List<ObservationEntity> chain = CorrectionHistory.of(ObservationEntity.class, ObservationRecorder.find(id).id);
        return new ObservationPage(represent(chain), chain.size(), null);
    }

    private List<Observation> represent(List<ObservationEntity> found) {
        Map<String, List<ReportAmendment>> revisions =
                notes.of(found.stream().filter(e -> e.recording != null).map(e -> e.id).toList());
        return found.stream().map(e -> Observation.of(e, revisions.get(e.id))).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @SecurityRequirement(name = OpenApiConventions.SCHEME)
    @Operation(operationId = "recordObservation", summary = "Record a measured value",
            description = "One recorded value holds for an indicator, a province and the same months, however they are "
                    + "called (2024, and 2024-12 to date): a second one is a correction. A sum to date that is less "
                    + "than an earlier one must be meant.")
    @APIResponse(responseCode = "201", description = "Recorded; Location says where it is read", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Observation.class)))
    public Response record(@BeanParam CreateHeaders headers,
    @Valid @NotNull(message = "must be given") ObservationCreate body) {
        return transaction.create(headers, "observations", body, PATH, now -> recorder.record(body, now));
    }

    @POST
    @Path("{id}/correction")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @SecurityRequirement(name = OpenApiConventions.SCHEME)
    @Operation(operationId = "correctObservation", summary = "Correct a recorded value",
            description = "Records a new value that supersedes it. Editors correct their own, admins also others'.")
    @APIResponse(responseCode = "201", description = "Recorded; Location says where the new value is read",
    content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Observation.class)))
    public Response correct(@PathParam("id") @Parameter(description = "Id of the observation",
    example = RECORDED) String id,
            @BeanParam UpdateHeaders headers, @Valid @NotNull(message = "must be given") ObservationCorrection body) {
        return transaction.create(headers, "observations/" + id + "/correction", body, PATH,
                now -> recorder.correct(id, body, headers, now));
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @SecurityRequirement(name = OpenApiConventions.SCHEME)
    @Operation(operationId = "withdrawObservation", summary = "Withdraw a recorded value",
            description = "It stays readable, marked as withdrawn. Editors withdraw their own, admins also others'.")
    @APIResponse(responseCode = "200", description = "The value, withdrawn", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Observation.class)))
    public Response withdraw(@PathParam("id") @Parameter(description = "Id of the observation",
    example = RECORDED) String id,
            @BeanParam UpdateHeaders headers, @Valid @NotNull(message = "must be given") Withdrawal body) {
        return transaction.update(headers, "observations/" + id + "/withdrawal", body,
                now -> recorder.withdraw(id, body.reason(), headers, now));
    }
}
