package dev.gwr.targets.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order of indicators. */
@Schema(description = "An order of indicators; NAME is by pinyin; RELEVANCE needs `q`")
public enum IndicatorSort { REPORT_ORDER, NAME, RELEVANCE }
