package dev.gwr.commons.change;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened. */
@Schema(description = "What happened: a fact was RECORDED, CORRECTED (a new fact supersedes it) or WITHDRAWN; the "
        + "reports' data was LOADED anew; a report was PUBLISHED; what a report says in a record that people had "
        + "recorded facts about was REVISED")
public enum ChangeKind { RECORDED, CORRECTED, WITHDRAWN, LOADED, PUBLISHED, REVISED }
