package dev.gwr.projects.project;

import dev.gwr.model.ProjectStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a project is planned to come, and by when. */
@Embeddable
@Schema(description = "How far a project is planned to come, and by when, as was announced",
        requiredProperties = {"status", "date"})
public record PlannedDate(
        @Schema(description = "The status that it is planned to take (OC4IDS), any but CANCELLED",
        examples = "COMPLETION")
        @Enumerated(EnumType.STRING)
        @Column(name = "planned_status") @NotNull(message = "must be given") ProjectStatus status,
        @Schema(implementation = String.class, format = "date", description = "The last day of the time by which it is "
                + "planned to",
                examples = "2025-06-30")
        @Column(name = "planned_date") @NotNull(message = "must be given") LocalDate date) {
}
