package dev.gwr.glossary.term;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order of terms. */
@Schema(description = "An order of terms; NAME is by pinyin; RELEVANCE needs `q`")
public enum TermSort { REPORT_ORDER, NAME, RELEVANCE }
