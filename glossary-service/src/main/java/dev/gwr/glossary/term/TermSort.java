package dev.gwr.glossary.term;

/** An order of terms. */
public enum TermSort { REPORT_ORDER, NAME, RELEVANCE }
