package dev.gwr.targets.progress;

import dev.gwr.model.ObservationKind;
import dev.gwr.targets.indicator.IndicatorEntity;
import dev.gwr.targets.observation.ObservationEntity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was measured, read once for all targets of an indicator and a place. */
final class Observed {

    private record Place(String indicator, String province) {
    }

    private final Map<Place, List<ObservationEntity>> read = new HashMap<>();

    /** The numbers that hold, but for forecasts: a report that expects a value does not say that it was measured. */
    List<ObservationEntity> of(IndicatorEntity indicator, String province) {
        return indicator == null ? List.of() : read.computeIfAbsent(
                new Place(indicator.id, province), place -> ObservationEntity.list(
                "indicator.id = ?1 and province = ?2 and knownTo is null and forecast = false and kind = ?3",
                place.indicator(), place.province(),
                ObservationKind.FIGURE));
    }
}
