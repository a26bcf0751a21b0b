package dev.gwr.reading;

import dev.gwr.model.publication.Publication;
import dev.gwr.reading.figure.FigureReadings;

/**
 * All that the reader made of a text.
 *
 * @param figures also why its other numbers are none, and where two readings differ
 */
public record ReadReport(SourceText text, Metadata metadata, ReadOutline outline, Publication publication,
        FigureReadings figures, Coverage coverage) {
}
