package dev.gwr.projects.project;

import dev.gwr.model.ProgressStatus;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a commitment stands against what happened. */
@Schema(description = "How a commitment of a plan stands against what happened, by the rule gwr-commitment-2. What "
        + "happened: the milestones that hold, and what the review of a later report tells, as of the last day of its "
        + "period.\n\n"
        + "- MET at once, if by the end of the period there was what the stage names. COMPLETE, ACCELERATE, ADVANCE "
        + "and SET_UP: COMPLETION or later (built, if not yet handed over); for SET_UP also that it was UNVEILED "
        + "within the period. OPERATE: COMPLETED. START: IMPLEMENTATION or later. PREPARE: PREPARATION told anew or "
        + "APPROVED within the period, or a later status. PLAN: IDENTIFICATION told anew or LISTED within the period, "
        + "or a later status. UPGRADE: UPGRADED, and WIN_TITLE: LISTED within the period. USE: nothing, as it names no "
        + "end.\n"
        + "- MISSED at once, if it is cancelled, and was not resumed by then.\n"
        + "- While the period runs: BEHIND if it stands still (SUSPENDED), or if START, COMPLETE or OPERATE is now "
        + "planned for after the period; else ON_TRACK if it moved within it. That it was put off or stopped is no "
        + "move.\n"
        + "- When the period is over, START, COMPLETE and OPERATE are MISSED only if that is known: at its end or "
        + "later the project was told to be less far, or just then came as far; it was planned for later; or, for "
        + "COMPLETE and OPERATE, it stood still. WIN_TITLE is MISSED if the title was won later.\n"
        + "- If the period is over and what is known since its beginning settles nothing: NOT_MEASURED for START, "
        + "COMPLETE and OPERATE, as that nobody recorded an opening does not say that there was none; else NOT_JUDGED: "
        + "加快 does not say how fast.\n"
        + "- Else NO_DATA: nothing is known.",
        requiredProperties = {"status", "rule", "due", "milestones", "reports"})
public record CommitmentProgress(
        @Schema(description = "How it stands; the filter `progress` takes it", examples = "ON_TRACK")
        ProgressStatus status,
        @Schema(description = "The version of the rule", examples = CommitmentRule.VERSION) String rule,
        @Schema(implementation = String.class, format = "date", description = "The last day of the period",
        examples = "2024-12-31")
        LocalDate due,
        @Schema(implementation = String.class, format = "date", description = "The day of what decided it: when it was "
                + "kept, last moved, "
                + "was stopped, put off or cancelled; absent for NO_DATA", examples = "2024-05-20") LocalDate date,
        @Schema(description = "Ids of the milestones that it rests on, in the order of time",
                examples = "[\"jx-kangshan-flood-storage-safety-works-2024-05-20-7k3mxa9d\"]") List<String> milestones,
        @Schema(description = "Ids of the later reports whose reviews it rests on", examples = "[]")
        List<String> reports) {

    static CommitmentProgress of(CommitmentEntity commitment, CommitmentRule.Result result) {
        return new CommitmentProgress(result.status(), CommitmentRule.VERSION,
                CommitmentRule.lastDay(commitment), result.day(), result.milestones(), result.reports());
    }
}
