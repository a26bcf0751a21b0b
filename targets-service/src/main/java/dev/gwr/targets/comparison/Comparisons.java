package dev.gwr.targets.comparison;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.store.KnownCodes;
import dev.gwr.model.EmptyReason;
import dev.gwr.model.ReadingState;
import dev.gwr.model.RegionLevel;
import dev.gwr.targets.comparison.ComparedReports.Extent;
import dev.gwr.targets.comparison.ComparedReports.Place;
import dev.gwr.targets.comparison.Comparison.Cell;
import dev.gwr.targets.comparison.Comparison.ComparisonRow;
import dev.gwr.targets.comparison.Comparison.Related;
import dev.gwr.targets.comparison.Comparison.Summary;
import dev.gwr.targets.goal.TargetEntity;
import dev.gwr.targets.indicator.Indicator;
import dev.gwr.targets.indicator.IndicatorEntity;
import dev.gwr.targets.observation.ObservationEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes comparisons: a handful of statements, whatever the number of places and indicators. */
@ApplicationScoped
class Comparisons {

    private static final String NATION = "100000";

    private record At(String region, String indicator) {
    }

    @Inject
    ComparedReports reports;

    @Inject
    KnownCodes known;

    Comparison of(ComparisonQuery query) {
        known.regions(query.region).check("indicator", query.indicator, "select id from indicator");
        Map<String, RegionLevel> levels = reports.levels(query.region);
        RegionLevel compared = query.level(levels.values());
        String level = compared.name();
        String year = query.period != null ? query.period : reports.newestYear(level)
                .orElseThrow(() -> ProblemException.notFound("report of the level", level));
        String before = ComparisonQuery.before(year);
        List<Place> places = reports.places(level, query.region, year, before);
        List<Place> all = new ArrayList<>(places);
        if (compared != RegionLevel.COUNTRY) {
            all.addAll(reports.places(level, List.of(NATION), year, before).stream()
                    .filter(place -> place.report() != null).toList());
        }
        List<Indicator> indicators = indicators(query, places);
        Table table = table(all, indicators, before, query.reading);
        List<ComparisonRow> rows = all.stream().map(place -> table.row(place, indicators)).toList();
        ComparisonRow nation = rows.size() > places.size() ? rows.get(places.size()) : null;
        Map<Boolean, List<ComparisonRow>> alike = rows.subList(0, places.size()).stream().collect(
                Collectors.partitioningBy(row -> levels.getOrDefault(row.region(), compared) == compared));
        List<ComparisonRow> ranked = ranked(alike.get(true), indicators);
        List<Summary> summaries = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            summaries.add(Summaries.of(indicators.get(i).id(), indicators.get(i).unit(), ranked, alike.get(false), i));
        }
        return new Comparison(year, compared, indicators, Stream.of(ranked, alike.get(false)).flatMap(List::stream)
                .sorted(Comparator.comparing(ComparisonRow::region)).toList(), nation, summaries);
    }

    private List<Indicator> indicators(ComparisonQuery query, List<Place> places) {
        List<String> ids = query.indicator != null && !query.indicator.isEmpty()
                ? query.indicator.stream().distinct().toList()
                : reports.headlineIndicators(ids(places, Place::report), query.indicators());
        Map<String, IndicatorEntity> found = IndicatorEntity.<IndicatorEntity>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(one -> one.id, Function.identity()));
        return ids.stream().map(found::get).map(Indicator::of).toList();
    }

    private static List<String> ids(List<Place> places, Function<Place, String> report) {
        return places.stream().map(report).filter(Objects::nonNull).toList();
    }

    private Table table(List<Place> places, List<Indicator> indicators, String before, List<ReadingState> reading) {
        List<String> ids = indicators.stream().map(Indicator::id).toList();
        List<String> withRelated = indicators.stream().flatMap(one -> Stream.concat(Stream.of(one.id()), related(one)))
                .distinct().toList();
        List<String> ofYears = Stream.concat(ids(places, Place::report).stream(), ids(places, Place::before).stream())
                .toList();
        Map<String, Map<String, List<TargetEntity>>> targets = TargetEntity.<TargetEntity>list("from TargetEntity t "
                + "join fetch t.indicator where t.report in ?1 and t.indicator.id in ?2 and t.retired = false and "
                + "t.period = cast(t.reportYear as string)",
                ofYears, withRelated).stream().filter(one -> one.isOfWholePlace() && wanted(one.readingState, reading))
                .collect(Collectors.groupingBy(one -> one.report, Collectors.groupingBy(one -> one.indicator.id)));
        Map<At, ObservationEntity> results = new HashMap<>();
        Set<String> own = new HashSet<>(ids(places, Place::report));
        ObservationEntity.<ObservationEntity>list("from ObservationEntity o join fetch o.indicator where "
                + "o.indicator.id in ?1 and o.province in ?2 "
                + "and o.period = ?3 and o.knownTo is null "
                + "and o.value is not null and o.forecast = "
                + "false order by o.position, o.id", ids, places.stream().map(Place::region).toList(), before)
                .stream().filter(ObservationEntity::isOfWholePlace)
                .filter(one -> one.report == null || wanted(one.readingState, reading))
                .forEach(one -> results.merge(new At(one.province, one.indicator.id), one,
                (first, other) -> Cells.better(first, other, own)));
        // What the filter leaves out is not unsaid.
        Map<String, Extent> extents = reading == null || reading.isEmpty() ? reports.extents(ofYears) : Map.of();
        Set<String> headlines = targets.values().stream().flatMap(ofReport -> ofReport.values().stream())
                .flatMap(List::stream).filter(one -> one.headline).map(one -> one.indicator.id)
                .collect(Collectors.toSet());
        return new Table(targets, results, extents, headlines, Integer.parseInt(before));
    }

    /** The indicators that one is a part of, or that are a part of it. */
    private static Stream<String> related(Indicator indicator) {
        return Stream.concat(Stream.ofNullable(indicator.broader()), indicator.narrower().stream());
    }

    private static boolean wanted(ReadingState state, List<ReadingState> reading) {
        return reading == null || reading.isEmpty() || reading.contains(state);
    }

    /**
     * @param headlines the indicators that the headline of any of the reports has
     */
    private record Table(Map<String, Map<String, List<TargetEntity>>> targets, Map<At, ObservationEntity> results,
            Map<String, Extent> extents, Set<String> headlines, int yearBefore) {

        ComparisonRow row(Place place, List<Indicator> indicators) {
            return new ComparisonRow(place.region(), place.name(), place.nameEn(), place.report(),
                    indicators.stream().map(one -> cell(place, one)).toList());
        }

        private Cell cell(Place place, Indicator indicator) {
            TargetEntity target = target(place.report(), indicator.id());
            TargetEntity before = target(place.before(), indicator.id());
            Cell cell = Cells.cell(indicator.id(), Cells.of(target), empty(indicator, target, place.report(), before),
                    Cells.of(before), empty(indicator, before, place.before(), target),
                    Cells.of(results.get(new At(place.region(), indicator.id()))),
                    Cells.isComparable(indicator.comparableFrom(), yearBefore));
            return target != null ? cell : cell.with(related(indicator).flatMap(other -> Stream
                    .ofNullable(Cells.of(target(place.report(), other))).map(one -> new Related(other, one))).toList());
        }

        /** What a place has of the other year says where this would stand; else what all places have does. */
        private EmptyReason empty(Indicator indicator, TargetEntity target, String report, TargetEntity other) {
            return target != null ? null : report == null ? EmptyReason.NO_REPORT
                    : extents.getOrDefault(report, Extent.NONE)
                            .why(other == null ? headlines.contains(indicator.id()) : other.headline);
        }

        private TargetEntity target(String report, String indicator) {
            return report == null ? null
                    : Cells.first(targets.getOrDefault(report, Map.of()).getOrDefault(indicator, List.of()).stream());
        }
    }

    private static List<ComparisonRow> ranked(List<ComparisonRow> rows, List<Indicator> indicators) {
        List<List<Cell>> ranked = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            int column = i;
            ranked.add(Cells.ranked(rows.stream().map(row -> row.cells().get(column)).toList(),
                    indicators.get(column).unit()));
        }
        List<ComparisonRow> all = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            int row = r;
            ComparisonRow one = rows.get(r);
            all.add(new ComparisonRow(one.region(), one.name(), one.nameEn(), one.report(),
                    ranked.stream().map(column -> column.get(row)).toList()));
        }
        return all;
    }
}
