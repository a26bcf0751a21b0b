package dev.gwr.reports.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What made a version of a reading. */
@Schema(description = "What made a version of a reading: it was READ out of the text, CONFIRMED, CORRECTED, REJECTED "
        + "or ADDED by a person, or, when a new text came, MOVED to its new place, or DROPPED because its quote no "
        + "longer stands there")
public enum ReviewAction { READ, CONFIRMED, CORRECTED, REJECTED, ADDED, MOVED, DROPPED }
