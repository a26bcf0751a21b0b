package dev.gwr.targets.comparison;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.store.KnownCodes;
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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        Map<String, TreeMap<Integer, List<TargetEntity>>> targets = new TreeMap<>();
        TargetEntity.<TargetEntity>list("indicator.id = ?1 and retired = false and period = cast(reportYear as string) "
                + "order by position", id)
                .stream().filter(one -> wanted(one.province, region)).forEach(one -> targets
                        .computeIfAbsent(one.province, place -> new TreeMap<>())
                        .computeIfAbsent(Integer.valueOf(one.period), year -> new ArrayList<>()).add(one));
        Map<String, TreeMap<Integer, ObservationEntity>> results = new TreeMap<>();
        ObservationEntity.<ObservationEntity>list("indicator.id = ?1 and knownTo is null and value is not null and "
                + "forecast = false and length(period) = 4 order by report nulls last, position", id).stream()
                .filter(one -> wanted(one.province, region)).forEach(one -> results
                        .computeIfAbsent(one.province, place -> new TreeMap<>())
                        .putIfAbsent(Integer.valueOf(one.period), one));
        return new IndicatorSeries(Indicator.of(indicator), places(targets, results));
    }

    private static boolean wanted(String province, List<String> region) {
        return region == null || region.isEmpty() || region.contains(province);
    }

    private List<SeriesPlace> places(Map<String, TreeMap<Integer, List<TargetEntity>>> targets,
            Map<String, TreeMap<Integer, ObservationEntity>> results) {
        List<String> codes = Stream.concat(targets.keySet().stream(), results.keySet().stream()).distinct().sorted()
                .toList();
        if (codes.isEmpty()) {
            return List.of();
        }
        List<SeriesPlace> places = new ArrayList<>();
        for (Object one : entities.createNativeQuery("select code, name, name_en from region where code in :codes "
                + "order by code", Tuple.class)
                .setParameter("codes", codes).getResultList()) {
            Tuple row = (Tuple) one;
            String code = row.get(0, String.class);
            places.add(new SeriesPlace(code, row.get(1, String.class), row.get(2, String.class),
                    points(targets.getOrDefault(code, new TreeMap<>()), results.getOrDefault(code, new TreeMap<>()))));
        }
        return places;
    }

    private static List<SeriesPoint> points(TreeMap<Integer, List<TargetEntity>> targets,
            TreeMap<Integer, ObservationEntity> results) {
        List<Integer> years = Stream.concat(targets.keySet().stream(), results.keySet().stream()).sorted().toList();
        List<SeriesPoint> points = new ArrayList<>();
        for (int year = years.get(0); year <= years.get(years.size() - 1); year++) {
            points.add(new SeriesPoint(String.valueOf(year),
                    Cells.of(Cells.first(targets.getOrDefault(year, List.of()).stream())),
                    Cells.of(results.get(year))));
        }
        return points;
    }
}
