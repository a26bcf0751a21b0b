package dev.gwr.targets.observation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order of observations. */
@Schema(description = "An order of observations; RELEVANCE needs `q`")
public enum ObservationSort { REPORT_ORDER, VALUE_ASCENDING, VALUE_DESCENDING, RELEVANCE }
