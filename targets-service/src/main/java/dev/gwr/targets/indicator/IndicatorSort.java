package dev.gwr.targets.indicator;

/** An order of indicators. */
public enum IndicatorSort { REPORT_ORDER, NAME, RELEVANCE }
