package dev.gwr.targets.target;

import dev.gwr.targets.observation.ObservationEntity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the baselines of a page of targets by one query. */
final class Baselines {

    private final Map<String, ObservationEntity> found = new HashMap<>();

    static Baselines of(List<TargetEntity> targets) {
        Set<String> indicators = new HashSet<>();
        Set<String> periods = new HashSet<>();
        for (TargetEntity target : targets) {
            before(target).ifPresent(period -> {
                indicators.add(target.indicator.id);
                periods.add(period);
            });
        }
        Baselines baselines = new Baselines();
        for (ObservationEntity observation : ObservationEntity.of(indicators, periods)) {
            baselines.found.merge(key(observation.indicator.id, observation.province, observation.period), observation,
                    (one, other) -> one);
        }
        return baselines;
    }

    Baseline of(TargetEntity target) {
        return before(target)
                .map(period -> found.get(key(target.indicator.id, target.province, period))).map(Baseline::of).orElse(null);
    }

    /** The period before a target's, if it has a year for a period. */
    private static Optional<String> before(TargetEntity target) {
        return target.indicator == null || target.period == null || !target.period.matches("\\d{4}") ? Optional.empty()
                : Optional.of(String.valueOf(Integer.parseInt(target.period) - 1));
    }

    private static String key(String indicator, String province, String period) {
        return indicator + '/' + province + '/' + period;
    }
}
