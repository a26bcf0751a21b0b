package dev.gwr.targets.goal;

import dev.gwr.model.Period;
import dev.gwr.targets.observation.ObservationEntity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the baselines of a page of targets together. */
final class Baselines {

    private static final int YEAR = 12;

    private final Map<ObservationEntity.Place, ObservationEntity> found = new HashMap<>();

    static Baselines of(List<TargetEntity> targets) {
        Set<ObservationEntity.Place> places = new HashSet<>();
        targets.forEach(target -> place(target).ifPresent(places::add));
        Baselines baselines = new Baselines();
        for (ObservationEntity observation : ObservationEntity.of(places)) {
            baselines.found.put(observation.place(), observation);
        }
        return baselines;
    }

    Baseline of(TargetEntity target) {
        return place(target).map(found::get).map(Baseline::of).orElse(null);
    }

    /**
     * Where a target's baseline is: its indicator, its province and the year before, if its period is a year or
     * several.
     */
    private static Optional<ObservationEntity.Place> place(TargetEntity target) {
        return target.indicator == null || target.period == null ? Optional.empty()
                : Period.read(target.period).filter(period -> period.months() % YEAR == 0).map(period ->
                        new ObservationEntity.Place(target.indicator.id, target.province,
                        String.valueOf(period.first().getYear() - 1)));
    }
}
