package dev.gwr.targets.target;

/** An order of targets. */
public enum TargetSort { REPORT_ORDER, NAME, VALUE_ASCENDING, VALUE_DESCENDING, RELEVANCE }
