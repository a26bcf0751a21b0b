package dev.gwr.targets.statusreport;

import dev.gwr.commons.store.recording.Source;
import dev.gwr.model.ProgressStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body that records how a deliverable stands. */
@Schema(description = "How a deliverable stands on a day", requiredProperties = {"status", "date", "source"})
public record StatusReportCreate(
        @Schema(description = "How it stands; NO_DATA, NOT_JUDGED and NOT_MEASURED are not taken",
        examples = "ON_TRACK") @NotNull(message = "must be given")
        ProgressStatus status,
        @Schema(implementation = String.class, format = "date", description = "The day that this is said of, not in "
                + "the future",
                examples = "2024-06-30") @NotNull(message = "must be given") LocalDate date,
        @Schema(description = "Where it comes from") @NotNull(message = "must be given") @Valid Source source,
        @Schema(description = "What there is to say of it", maxLength = 2000, examples = "省级机构改革基本完成")
        @Size(max = 2000, message = "must not be longer than 2000 characters") String note) {
}
