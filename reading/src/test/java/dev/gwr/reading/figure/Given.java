package dev.gwr.reading.figure;

import dev.gwr.model.Bound;
import dev.gwr.model.publication.PublishedValue;
import dev.gwr.model.publication.Reading;
import java.util.ArrayList;
import java.util.List;

/** A figure that was read, whichever record it became. */
record Given(String id, boolean target, PublishedValue value, Bound bound, String period, String indicator,
        String quote,
        FigureReadings.Place place, Reading reading, String kind) {

    /** @param all targets without a number too */
    static List<Given> all(FigureReadings readings, boolean all) {
        List<Given> given = new ArrayList<>();
        readings.targets().stream().filter(one -> all || one.value() != null)
                .forEach(one -> given.add(new Given(one.id(), true,
                one.value(), one.bound(), one.period(), one.indicator(), one.citations().get(0).quote(),
                readings.places().get(one.id()),
                one.reading(), one.kind().name())));
        readings.observations().stream().filter(one -> one.value() != null)
                .forEach(one -> given.add(new Given(one.id(), false,
                one.value(), one.bound(), one.period(), one.indicator(), one.citations().get(0).quote(),
                readings.places().get(one.id()),
                one.reading(), one.kind().name())));
        return given;
    }
}
