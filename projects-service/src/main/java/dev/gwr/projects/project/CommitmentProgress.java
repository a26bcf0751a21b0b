package dev.gwr.projects.project;

import dev.gwr.commons.progress.ProgressStatus;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a commitment stands against what happened. */
@Schema(description = "How a commitment of a plan stands against what happened, by the rule gwr-commitment-1. What happened: the "
        + "milestones that hold, and what the review of a later report tells, as of the last day of its period.\n\n"
        + "- MET at once, if by the end of the period the project came as far as the stage needs: COMPLETE and ACCELERATE need "
        + "COMPLETION or later (built, if not yet handed over), OPERATE needs COMPLETED, START needs IMPLEMENTATION or later, PREPARE "
        + "needs PREPARATION and PLAN needs IDENTIFICATION, either told anew within the period, or anything later.\n"
        + "- MISSED at once, if it was cancelled by then.\n"
        + "- While the period runs: ON_TRACK if something happened within it.\n"
        + "- When the period is over: ACCELERATE, PREPARE and PLAN promise that a project moves, so they are MET if something happened "
        + "within it. COMPLETE, OPERATE and START are MISSED if anything is known from its beginning on, be it that the project came "
        + "so far later.\n"
        + "- Else NO_DATA: nothing is known that decides it.\n\n"
        + "BEHIND is never said: a milestone does not tell how much is done.",
        requiredProperties = {"status", "rule", "due", "milestones", "reports"})
public record CommitmentProgress(
        @Schema(description = "How it stands; the filter `progress` takes it", examples = "ON_TRACK") ProgressStatus status,
        @Schema(description = "The version of the rule", examples = CommitmentRule.VERSION) String rule,
        @Schema(implementation = String.class, format = "date", description = "The last day of the period", examples = "2024-12-31")
        LocalDate due,
        @Schema(implementation = String.class, format = "date", description = "The day of what decided it: when it was kept, last moved, "
                + "or was cancelled; absent for NO_DATA", examples = "2024-05-20") LocalDate date,
        @Schema(description = "Ids of the milestones that it rests on, in the order of time",
                examples = "[\"jx-kangshan-flood-storage-safety-works-2024-05-20-7k3mxa9d\"]") List<String> milestones,
        @Schema(description = "Ids of the later reports whose reviews it rests on", examples = "[]") List<String> reports) {

    static CommitmentProgress of(CommitmentEntity commitment, CommitmentRule.Result result) {
        return new CommitmentProgress(result.status(), CommitmentRule.VERSION,
                CommitmentRule.lastDay(commitment), result.day(), result.milestones(), result.reports());
    }
}
