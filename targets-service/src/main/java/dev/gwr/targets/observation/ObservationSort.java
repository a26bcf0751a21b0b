package dev.gwr.targets.observation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order of observations. */
@Schema(description = "An order of observations; RELEVANCE needs `q`")
public enum ObservationSort { REPORT_ORDER, PERIOD_ASCENDING, PERIOD_DESCENDING, VALUE_ASCENDING, VALUE_DESCENDING,
        RELEVANCE }
