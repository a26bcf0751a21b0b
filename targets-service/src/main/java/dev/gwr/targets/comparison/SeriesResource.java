package dev.gwr.targets.comparison;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.store.KnownCodes;
import dev.gwr.model.EmptyReason;
import dev.gwr.targets.comparison.ComparedReports.Extent;
import dev.gwr.targets.comparison.IndicatorSeries.SeriesPlace;
import dev.gwr.targets.comparison.IndicatorSeries.SeriesPoint;
import dev.gwr.targets.goal.TargetEntity;
import dev.gwr.targets.indicator.Indicator;
import dev.gwr.targets.indicator.IndicatorEntity;
import dev.gwr.targets.observation.ObservationEntity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/indicators/{id}/series")
@Tag(name = "Comparisons")
public class SeriesResource {

    @Inject
    EntityManager entities;

    @Inject
    ComparedReports reports;

    @Inject
    KnownCodes known;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getIndicatorSeries", summary = "Get an indicator over the years",
            description = "For one place or several: what was planned for each year and what became of it, with the "
                    + "sentences. A value that a later report gives of a year is that year's result.")
    public IndicatorSeries get(@PathParam("id") @Parameter(description = "Id of the indicator",
    example = "gdp-growth") String id,
            @QueryParam("region") @Parameter(description = "GB/T 2260 code of a place, such as 360000; by default all "
                    + "places that have it")
            @Size(max = 100, message = "must not be given more than 100 times") List<String> region) {
        IndicatorEntity indicator = IndicatorEntity.findById(id);
        if (indicator == null) {
            throw ProblemException.notFound("indicator", id);
        }
        known.regions(region);
        List<TargetEntity> targets = TargetEntity.<TargetEntity>list("indicator.id = ?1 and retired = false and period "
                + "= cast(reportYear as string) order by position", id).stream()
                .filter(TargetEntity::isOfWholePlace).toList();
        List<ObservationEntity> results = ObservationEntity.<ObservationEntity>list("indicator.id = ?1 and knownTo is "
                + "null and value is not null and forecast = false and length(period) = 4 order by position, id", id)
                .stream().filter(ObservationEntity::isOfWholePlace).toList();
        List<String> codes = (region != null && !region.isEmpty() ? region.stream()
                : Stream.concat(targets.stream().map(one -> one.province), results.stream().map(one -> one.province)))
                .distinct().toList();
        return codes.isEmpty() ? new IndicatorSeries(Indicator.of(indicator), List.of(), reports.whyNone())
                : new IndicatorSeries(Indicator.of(indicator), places(codes, targets, results), null);
    }

    private List<SeriesPlace> places(List<String> codes, List<TargetEntity> targets,
            List<ObservationEntity> results) {
        Map<String, List<TargetEntity>> targetsOf = targets.stream().collect(Collectors.groupingBy(
                one -> one.province));
        Map<String, List<ObservationEntity>> resultsOf = results.stream().collect(Collectors.groupingBy(
                one -> one.province));
        Map<String, Map<Integer, String>> reportsOf = reports.ofYears(codes);
        Map<String, SeriesYears> years = new HashMap<>();
        codes.forEach(code -> years.put(code, new SeriesYears(reportsOf.getOrDefault(code, Map.of()),
                targetsOf.getOrDefault(code, List.of()), resultsOf.getOrDefault(code, List.of()))));
        List<String> silent = years.values().stream().flatMap(SeriesYears::silent).toList();
        Map<String, Extent> extents = silent.isEmpty() ? Map.of() : reports.extents(silent);
        boolean ofHeadline = targets.stream().anyMatch(one -> one.headline);
        List<SeriesPlace> places = new ArrayList<>();
        for (Object one : entities.createNativeQuery("select code, name, name_en from region where code in :codes "
                + "order by code", Tuple.class)
                .setParameter("codes", codes).getResultList()) {
            Tuple row = (Tuple) one;
            String code = row.get(0, String.class);
            SeriesYears ofPlace = years.get(code);
            List<SeriesPoint> points = ofPlace.all().stream().map(year -> ofPlace.point(year, ofHeadline, extents))
                    .toList();
            places.add(new SeriesPlace(code, row.get(1, String.class), row.get(2, String.class), points,
                    ofPlace.isEmpty() ? EmptyReason.ofAll(points.stream().map(SeriesPoint::empty).toList()) : null));
        }
        return places;
    }
}
