package dev.gwr.targets.progress;

import dev.gwr.model.Citation;
import dev.gwr.model.Period;
import dev.gwr.model.TargetKind;
import dev.gwr.model.publication.Against;
import dev.gwr.targets.goal.TargetEntity;
import dev.gwr.targets.indicator.IndicatorEntity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives the rules what they need of the rows of a target, its indicator and what was measured. */
final class Judged {

    private Judged() {
    }

    static Optional<Progress> of(TargetEntity target, Period period, Observed observed, boolean over) {
        List<Measurement> own = measurements(target.indicator, target.province, target.regions, period,
                observed);
        if (target.kind == TargetKind.RELATIVE) {
            return relative(target, period, own, observed, over);
        }
        if (target.value == null) {
            List<String> ids = own.stream().filter(one -> period.contains(one.period())).map(Measurement::id).sorted()
                    .toList();
            return ids.isEmpty() ? Optional.empty()
                    : Optional.of(new Finding().notJudged(UnjudgedReason.NO_FIGURE).notCounted(ids).found());
        }
        Promise promise = new Promise(target.value.normalised(), target.value.normalisedUpper(), target.bound, period,
                kind(target.indicator), said(target));
        return ProgressRule.evaluate(promise, own, over);
    }

    private static Optional<Progress> relative(TargetEntity target, Period period, List<Measurement> own,
            Observed observed,
            boolean over) {
        if (target.against == null) {
            return Optional.empty();
        }
        Against against = target.against;
        boolean itself = against.indicator() == null && (against.region() != null
                || RelativeRule.isToBefore(against.relation()));
        IndicatorEntity other = itself ? target.indicator
                : against.indicator() == null ? null : IndicatorEntity.<IndicatorEntity>findById(against.indicator());
        String place = against.region() == null ? target.province : against.region();
        String[] part = against.region() == null ? target.regions : new String[0];
        Promise promise = new Promise(null, null, null, period, kind(target.indicator), Promise.Said.NOTHING);
        return RelativeRule.evaluate(promise, against.relation(), own,
                measurements(other, place, part, period, observed), other == null ? promise.kind() : kind(other), over);
    }

    private static Promise.Kind kind(IndicatorEntity indicator) {
        return new Promise.Kind(indicator.unit, indicator.basis, indicator.direction, indicator.accumulates,
                indicator.uneven,
                indicator.tolerance, indicator.provisional);
    }

    private static Promise.Said said(TargetEntity target) {
        return Promise.Said.in(target.name, target.citations.stream().map(Citation::quote)
                .collect(Collectors.joining()));
    }

    /**
     * What was measured otherwise before the period is no baseline of it, and nothing that it is held against. Nor is
     * what was measured elsewhere than in the regions that the promise is of: a city's result says nothing of its
     * province, and a province's nothing of its city.
     */
    private static List<Measurement> measurements(IndicatorEntity indicator, String place, String[] regions,
            Period period, Observed observed) {
        Integer from = indicator == null ? null : indicator.comparableFrom;
        boolean any = from == null || period.first().getYear() < from;
        return observed.of(indicator, place).stream()
                .filter(e -> Set.copyOf(List.of(e.regions)).equals(Set.copyOf(List.of(regions))))
                .map(e -> new Measurement(e.id,
                Period.read(e.period).orElseThrow(), e.coverage, e.value.normalised(), e.knownFrom))
                .filter(one -> any || one.period().last().getYear() >= from).toList();
    }
}
