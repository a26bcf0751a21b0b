package dev.gwr.targets.goal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order of targets. */
@Schema(description = "An order of targets; NAME is by pinyin; RELEVANCE needs `q`; by attainment, "
        + "targets without one come last")
public enum TargetSort { REPORT_ORDER, NAME, VALUE_ASCENDING, VALUE_DESCENDING, ATTAINMENT_ASCENDING,
        ATTAINMENT_DESCENDING,
    RELEVANCE }
