package dev.gwr.projects.project;

/** An order of projects. */
public enum ProjectSort { REPORT_ORDER, NAME, RELEVANCE }
