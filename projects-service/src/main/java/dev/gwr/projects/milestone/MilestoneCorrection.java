package dev.gwr.projects.milestone;

import dev.gwr.commons.store.recording.Source;
import dev.gwr.model.MilestoneKind;
import dev.gwr.model.ProjectStatus;
import dev.gwr.projects.project.PlannedDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body that corrects a milestone. */
@Schema(description = "What a milestone should have said, whole, and why. The project stays: what was recorded of "
        + "another one is "
        + "withdrawn, and recorded anew", requiredProperties = {"date", "what", "source", "reason"})
public record MilestoneCorrection(
        @Schema(implementation = String.class, format = "date", description = "The day on which it happened, not in "
        + "the future, in China", examples = "2024-05-21")
        @NotNull(message = "must be given") LocalDate date,
        @Schema(description = "What happened, in a few words", minLength = 1, maxLength = 500, examples = "主体工程全面完工")
        @NotBlank(message = "must be given") @Size(max = 500, message = "must not be longer than 500 characters")
        String what,
        @Schema(description = "What kind of thing happened; PROGRESS if it is not given", examples = "PROGRESS")
        MilestoneKind kind,
        @Schema(description = "The status that the project took by it (OC4IDS), if it took one",
        examples = "COMPLETION")
        ProjectStatus status,
        @Schema(description = "How far it is now planned to come, and by when: needed with PLANNED, possible with "
                + "DELAYED")
        @Valid PlannedDate planned,
        @Schema(description = "Where it comes from") @NotNull(message = "must be given") @Valid Source source,
        @Schema(description = "What a user should know of it", maxLength = 2000, examples = "比计划提前一个月")
        @Size(max = 2000, message = "must not be longer than 2000 characters") String note,
        @Schema(description = "Why it is corrected", minLength = 1, maxLength = 1000, examples = "日期有误")
        @NotBlank(message = "must be given") @Size(max = 1000, message = "must not be longer than 1000 characters")
        String reason) {

    MilestoneCreate fact() {
        return new MilestoneCreate(date, what, kind, status, planned, source, note);
    }
}
