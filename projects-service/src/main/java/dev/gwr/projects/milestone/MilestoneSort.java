package dev.gwr.projects.milestone;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order of milestones. */
@Schema(description = "An order of milestones: DATE by the day on which it happened, the earliest first; NEWEST by "
        + "that day, the latest first; RECORDED by when it was recorded, the latest first")
public enum MilestoneSort { DATE, NEWEST, RECORDED }
