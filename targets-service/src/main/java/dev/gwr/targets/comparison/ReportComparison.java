package dev.gwr.targets.comparison;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.store.recording.Moments;
import dev.gwr.model.EmptyReason;
import dev.gwr.model.Period;
import dev.gwr.targets.comparison.ComparedReports.Extent;
import dev.gwr.targets.comparison.ComparedReports.Taken;
import dev.gwr.targets.comparison.ComparedTargets.ComparedTarget;
import dev.gwr.targets.comparison.ComparedTargets.UnlinkedTarget;
import dev.gwr.targets.comparison.Comparison.Cell;
import dev.gwr.targets.comparison.Comparison.Stated;
import dev.gwr.targets.goal.TargetEntity;
import dev.gwr.targets.observation.ObservationEntity;
import dev.gwr.targets.progress.Progress;
import dev.gwr.targets.progress.ProgressEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the targets of two reports of one place side by side. */
@ApplicationScoped
class ReportComparison {

    /**
     * What makes two targets comparable: one indicator, the whole place or the same regions below it, and each for the
     * year of its report (no period here), or both for the same later time.
     */
    private record Key(String indicator, String period, Set<String> regions) {

        static Key ofOwnYear(TargetEntity target) {
            return new Key(target.indicator.id, null, Set.copyOf(List.of(target.regions)));
        }

        static Key of(TargetEntity target) {
            return isOf(target, target.reportYear) ? ofOwnYear(target)
                    : new Key(target.indicator.id, String.valueOf(target.period), Set.copyOf(List.of(target.regions)));
        }

        /** Whether what is said of the year is said of it. */
        boolean isOfTheYear() {
            return period == null && regions.isEmpty();
        }
    }

    @Inject
    ComparedReports reports;

    @Inject
    Moments moments;

    ComparedTargets of(String report, String with) {
        Taken later = reports.taken("report", report);
        Taken earlier = reports.taken("with", with);
        if (!earlier.region().equals(later.region())) {
            throw ProblemException.parameter("with",
                    "'" + earlier.id() + "' is a report of another place than '" + later.id() + "'");
        }
        if (earlier.year() >= later.year()) {
            throw ProblemException.parameter("with",
                    "'" + earlier.id() + "' is not an earlier report than '" + later.id() + "'");
        }
        List<TargetEntity> targets = targets(later.id());
        List<TargetEntity> before = targets(earlier.id());
        Map<Key, TargetEntity> now = firsts(targets.stream().filter(ReportComparison::isLinked));
        Map<Key, TargetEntity> then = firsts(before.stream().filter(ReportComparison::isLinked)
                .filter(one -> !isOver(one, later)));
        // What was promised for the later report's year beforehand stands beside its own aim, where nothing nearer
        // does.
        before.stream().filter(ReportComparison::isLinked).filter(one -> isOf(one, later.year()))
                .forEach(one -> then.putIfAbsent(Key.ofOwnYear(one), one));
        List<TargetEntity> unlinked = before.stream().filter(one -> !isLinked(one)).toList();
        Map<String, ProgressEntity> became = ProgressEntity.of(Stream.concat(then.values().stream(), unlinked.stream())
                .map(one -> one.id).toList(), moments.of(null));
        String year = String.valueOf(earlier.year());
        Map<String, ObservationEntity> results = results(later, year);
        Map<String, List<Stated>> words = words(later, year);
        Map<String, Extent> extents = reports.extents(List.of(later.id(), earlier.id()));
        Set<Key> keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(then.keySet());
        List<ComparedTarget> compared = new ArrayList<>();
        for (Key key : keys) {
            TargetEntity one = now.get(key);
            TargetEntity other = then.get(key);
            Cell cell = Cells.cell(key.indicator(), Cells.of(one), empty(one, extents.get(later.id()), other),
                    Cells.of(other), empty(other, extents.get(earlier.id()), one),
                    key.isOfTheYear() ? Cells.of(results.get(key.indicator())) : null,
                    key.period() != null || Cells.isComparable((one == null ? other : one).indicator.comparableFrom,
                            earlier.year()));
            List<Stated> said = key.isOfTheYear() ? words.get(key.indicator()) : null;
            compared.add(compared(cell, said == null ? List.of() : said,
                    other == null ? null : ProgressEntity.represent(became.get(other.id))));
        }
        int notLinked = (int) targets.stream().filter(one -> !isLinked(one)).count();
        return new ComparedTargets(later.id(), earlier.id(), compared, notLinked, unlinked.size(),
                unlinked.stream().map(one -> new UnlinkedTarget(Cells.of(one),
                        ProgressEntity.represent(became.get(one.id)))).toList());
    }

    private static boolean isOf(TargetEntity target, int year) {
        return String.valueOf(year).equals(target.period);
    }

    /** Whether the time that a promise is for has come by the later report, which then need not promise it again. */
    private static boolean isOver(TargetEntity target, Taken later) {
        return target.period != null && !isOf(target, target.reportYear)
                && Period.read(target.period).map(period -> period.last().getYear() <= later.year()).orElse(false);
    }

    private static EmptyReason empty(TargetEntity target, Extent extent, TargetEntity other) {
        return target != null ? null : (extent == null ? Extent.NONE : extent).why(other.headline);
    }

    private static ComparedTarget compared(Cell cell, List<Stated> words, Progress became) {
        return ComparedTargetsComparedTargetBuilder.builder().indicator(cell.indicator()).change(cell.change())
                .target(cell.target()).empty(cell.empty()).before(cell.targetBefore()).changeBy(cell.changeBy())
                .changeByUpper(cell.changeByUpper()).boundChanged(cell.boundChanged()).result(cell.resultBefore())
                .inWords(words).became(became).build();
    }

    private static List<TargetEntity> targets(String report) {
        return TargetEntity.list("from TargetEntity t left join fetch t.indicator where t.report = ?1 and t.retired = "
                + "false order by t.position, t.id", report);
    }

    private static boolean isLinked(TargetEntity target) {
        return target.indicator != null && !target.indicator.provisional;
    }

    /** Of each key the target that a table shows. */
    private static Map<Key, TargetEntity> firsts(Stream<TargetEntity> targets) {
        Map<Key, TargetEntity> firsts = new LinkedHashMap<>();
        targets.collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList()))
                .forEach((key, list) -> firsts.put(key, Cells.first(list.stream())));
        return firsts;
    }

    /** What a report says of a year, the first of each indicator. */
    private static Map<String, ObservationEntity> results(Taken report, String year) {
        return ObservationEntity.<ObservationEntity>list("from ObservationEntity o join fetch o.indicator where "
                + "o.report = ?1 and o.period = ?2 and o.knownTo is null and o.value is not null and o.forecast = "
                + "false order by o.position, o.id",
                report.id(), year).stream().filter(ObservationEntity::isOfWholePlace)
                .collect(Collectors.toMap(one -> one.indicator.id, Function.identity(), (first, other) -> first));
    }

    /** What it says of the year without a number. */
    private static Map<String, List<Stated>> words(Taken report, String year) {
        return ObservationEntity.<ObservationEntity>list("from ObservationEntity o join fetch o.indicator where "
                + "o.report = ?1 and o.period = ?2 and o.knownTo is null and o.value is null order by o.position, o.id",
                report.id(), year).stream().filter(ObservationEntity::isOfWholePlace)
                .collect(Collectors.groupingBy(one -> one.indicator.id,
                Collectors.mapping(Cells::of, Collectors.toList())));
    }
}
