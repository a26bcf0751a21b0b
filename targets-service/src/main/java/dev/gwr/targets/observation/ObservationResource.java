package dev.gwr.targets.observation;

import dev.gwr.commons.csv.CsvWriter;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.query.Paging;
import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.Listing;
import dev.gwr.commons.store.Sort;
import dev.gwr.commons.store.Where;
import dev.gwr.targets.FigureSorts;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/observations")
@Tag(name = "Observations")
public class ObservationResource {

    @Inject
    EntityManager entities;

    @Inject
    KnownCodes known;

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TEXT_CSV})
    @Transactional
    @Operation(operationId = "listObservations", summary = "List observations",
            description = "Measured values (完成情况): what the reports say was reached in the year before.")
    public ObservationPage list(@Valid @BeanParam ObservationFilter filter, @Valid @BeanParam Paging paging,
            @QueryParam("sort") @Parameter(description = "The order; by default RELEVANCE with `q`, else REPORT_ORDER."
                    + " Values compare as normalised, so sort by value within one `unit`") ObservationSort sort) {
        Where where = filter.where(known).is("forecast", filter.forecast);
        return ObservationPage.of(
                Listing.page(entities, ObservationEntity.class, where, sort(sort, filter.q), paging, Observation::of));
    }

    private static Sort sort(ObservationSort sort, String q) {
        ObservationSort by = sort != null ? sort
                : q == null ? ObservationSort.REPORT_ORDER : ObservationSort.RELEVANCE;
        return switch (by) {
            case REPORT_ORDER -> FigureSorts.REPORT_ORDER;
            case VALUE_ASCENDING -> FigureSorts.VALUE_ASCENDING;
            case VALUE_DESCENDING -> FigureSorts.VALUE_DESCENDING;
            case RELEVANCE -> Sort.relevance(q, "e.searchName", FigureSorts.REPORT_ORDER);
        };
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "getObservation", summary = "Get an observation",
            description = "A measured value with the sentence that says so.")
    public Observation get(
            @PathParam("id") @Parameter(description = "Id of the observation", example = "jx-2024-gdp-growth-2023") String id) {
        ObservationEntity observation = ObservationEntity.findById(id);
        if (observation == null) {
            throw ProblemException.notFound("observation", id);
        }
        return Observation.of(observation);
    }
}
