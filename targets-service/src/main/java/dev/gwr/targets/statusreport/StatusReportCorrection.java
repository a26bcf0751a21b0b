package dev.gwr.targets.statusreport;

import dev.gwr.commons.store.recording.Source;
import dev.gwr.model.ProgressStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body that corrects a status report. */
@Schema(description = "What a status report should have said, whole, and why",
        requiredProperties = {"status", "date", "source", "reason"})
public record StatusReportCorrection(
        @Schema(description = "How it stands; NO_DATA, NOT_JUDGED and NOT_MEASURED are not taken", examples = "MET")
        @NotNull(message = "must be given")
        ProgressStatus status,
        @Schema(implementation = String.class, format = "date", description = "The day that this is said of, not in "
                + "the future",
                examples = "2024-06-30") @NotNull(message = "must be given") LocalDate date,
        @Schema(description = "Where it comes from") @NotNull(message = "must be given") @Valid Source source,
        @Schema(description = "What there is to say of it", maxLength = 2000, examples = "省级机构改革全面完成")
        @Size(max = 2000, message = "must not be longer than 2000 characters") String note,
        @Schema(description = "Why it is corrected", minLength = 1, maxLength = 1000, examples = "验收后更新")
        @NotBlank(message = "must be given") @Size(max = 1000, message = "must not be longer than 1000 characters")
        String reason) {

    StatusReportCreate fact() {
        return new StatusReportCreate(status, date, source, note);
    }
}
