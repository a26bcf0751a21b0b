package dev.gwr.targets.comparison;

import dev.gwr.model.EmptyReason;
import dev.gwr.targets.comparison.ComparedReports.Extent;
import dev.gwr.targets.comparison.IndicatorSeries.SeriesPoint;
import dev.gwr.targets.goal.TargetEntity;
import dev.gwr.targets.observation.ObservationEntity;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is known of a place, by the year that it is of; the reports by their own year. */
final class SeriesYears {

    private final Map<Integer, TargetEntity> targets = new HashMap<>();
    private final Map<Integer, ObservationEntity> results = new HashMap<>();
    private final Map<Integer, String> reports;

    SeriesYears(Map<Integer, String> reports, List<TargetEntity> targets, List<ObservationEntity> results) {
        this.reports = reports;
        targets.stream().collect(Collectors.groupingBy(one -> one.reportYear))
                .forEach((year, ofYear) -> this.targets.put(year, Cells.first(ofYear.stream())));
        results.forEach(one -> this.results.merge(Integer.valueOf(one.period), one, (first, other) -> Cells
                .better(first, other, Stream.ofNullable(reports.get(Integer.parseInt(one.period) + 1))
                        .collect(Collectors.toSet()))));
    }

    boolean isEmpty() {
        return targets.isEmpty() && results.isEmpty();
    }

    /** Every year from the first to the last that something is known of, or else that a report is of. */
    List<Integer> all() {
        IntSummaryStatistics years = (isEmpty() ? reports.keySet().stream()
                : Stream.concat(targets.keySet().stream(), results.keySet().stream()))
                .mapToInt(Integer::intValue).summaryStatistics();
        return years.getCount() == 0 ? List.of()
                : IntStream.rangeClosed(years.getMin(), years.getMax()).boxed().toList();
    }

    /** The reports that are here and set no target. */
    Stream<String> silent() {
        return all().stream().filter(year -> !targets.containsKey(year)).map(reports::get)
                .filter(Objects::nonNull);
    }

    SeriesPoint point(int year, boolean ofHeadline, Map<String, Extent> extents) {
        TargetEntity before = targets.get(year - 1);
        String report = reports.get(year);
        EmptyReason empty = targets.containsKey(year) ? null : report == null ? EmptyReason.NO_REPORT
                : extents.getOrDefault(report, Extent.NONE).why(before == null ? ofHeadline : before.headline);
        return new SeriesPoint(String.valueOf(year), Cells.of(targets.get(year)), empty,
                Cells.of(results.get(year)));
    }
}
