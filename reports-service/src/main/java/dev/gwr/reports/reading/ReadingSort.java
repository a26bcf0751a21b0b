package dev.gwr.reports.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order of readings. */
@Schema(description = "An order of readings: TEXT, as they stand there; or RISK, what is most likely wrong first and "
        + "what a person has looked at last")
public enum ReadingSort { TEXT, RISK }
