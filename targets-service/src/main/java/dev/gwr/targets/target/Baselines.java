package dev.gwr.targets.target;

import dev.gwr.targets.observation.ObservationEntity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the baselines of a page of targets together. */
final class Baselines {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

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

    /** Where a target's baseline is: its indicator, its province and the year before, if it has a year for a period. */
    private static Optional<ObservationEntity.Place> place(TargetEntity target) {
        return target.indicator == null || target.period == null || !YEAR.matcher(target.period).matches() ? Optional.empty()
                : Optional.of(new ObservationEntity.Place(target.indicator.id, target.province,
                        String.valueOf(Integer.parseInt(target.period) - 1)));
    }
}
