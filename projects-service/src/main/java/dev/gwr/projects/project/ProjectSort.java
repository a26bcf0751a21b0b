package dev.gwr.projects.project;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order of projects. */
@Schema(description = "An order of projects; NAME is by pinyin; RELEVANCE needs `q`")
public enum ProjectSort { REPORT_ORDER, NAME, RELEVANCE }
