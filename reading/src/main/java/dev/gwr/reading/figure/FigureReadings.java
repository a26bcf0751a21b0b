package dev.gwr.reading.figure;

import dev.gwr.model.publication.PublishedIndicator;
import dev.gwr.model.publication.PublishedObservation;
import dev.gwr.model.publication.PublishedTarget;
import java.util.List;
import java.util.Map;

/**
 * All that was read of a report's numbers: what is promised and reported, with what indicators, and what is no figure
 * and why.
 *
 * @param places where the number of each figure stands, by the id of its record
 * @param alternatives what else was read of the same thing, where a report gives it two values: by the id of each
 *     record
 */
public record FigureReadings(List<PublishedTarget> targets, List<PublishedObservation> observations,
        List<PublishedIndicator> indicators, List<Excuse> excuses, Map<String, Place> places,
        Map<String, List<Object>> alternatives) {

    /** The number itself: line of the published text, code points in the paragraph, end exclusive. */
    public record Place(int line, int start, int end) {
    }
}
