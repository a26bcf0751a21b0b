package dev.gwr.targets.observation;

/** An order of observations. */
public enum ObservationSort { REPORT_ORDER, VALUE_ASCENDING, VALUE_DESCENDING, RELEVANCE }
