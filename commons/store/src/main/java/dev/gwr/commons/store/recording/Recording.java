package dev.gwr.commons.store.recording;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who recorded a fact and when, and what became of it. The fact itself never changes; only how this ends is added. */
@Embeddable
@Schema(description = "Who recorded a fact, when, and whether it still holds. A fact is never edited or deleted: a "
        + "correction is a new fact that supersedes it, a withdrawal marks it; both say why.",
        requiredProperties = {"at", "by", "state", "version"})
public record Recording(
        @Schema(implementation = String.class, format = "date-time", description = "When it was recorded",
        examples = "2024-04-18T02:30:00.123456Z")
        @Column(name = "recorded_at") Instant at,
        @Schema(description = "Who recorded it: the name in the token. Two people may have the same",
        examples = "editor@example.org")
        @Column(name = "recorded_by") String by,
        @JsonIgnore @Schema(hidden = true)
        @Column(name = "recorded_by_id") String byId,
        @Schema(description = "Id of the fact that it corrects; absent if it corrects none",
                examples = "gdp-growth-2024-q1-7k3mxa9d")
        @Column(name = "supersedes") String supersedes,
        @Schema(description = "Why that was corrected", examples = "Final figure of the yearbook")
        @Column(name = "recording_reason") String reason,
        @Schema(description = "Whether it still holds", examples = "CURRENT")
        @Column(name = "recording_state") @Enumerated(EnumType.STRING) RecordingState state,
        @Schema(description = "Id of the fact that took its place", examples = "gdp-growth-2024-q1-9d2mzx4k")
        @Column(name = "superseded_by") String supersededBy,
        @Schema(implementation = String.class, format = "date-time",
        description = "When it was superseded or withdrawn", examples = "2024-05-06T08:00:00.654321Z")
        @Column(name = "ended_at") Instant endedAt,
        @Schema(description = "Who did that", examples = "admin@example.org")
        @Column(name = "ended_by") String endedBy,
        @Schema(description = "Why", examples = "Recorded for the wrong quarter")
        @Column(name = "end_reason") String endReason,
        @Schema(description = "Grows by one when the record changes; If-Match compares it", minimum = "1",
        examples = "1")
        @Column(name = "recording_version") int version) {

    public static Recording first(Writer by, Instant at) {
        return new Recording(at, by.name(), by.id(), null, null, RecordingState.CURRENT, null, null, null, null, 1);
    }

    public static Recording correcting(String id, String reason, Writer by, Instant at) {
        return new Recording(at, by.name(), by.id(), id, reason, RecordingState.CURRENT, null, null, null, null, 1);
    }

    public Recording superseded(String successor, String why, String who, Instant when) {
        return new Recording(at, by, byId, supersedes, reason, RecordingState.SUPERSEDED, successor, when, who, why,
                version + 1);
    }

    public Recording withdrawn(String why, String who, Instant when) {
        return new Recording(at, by, byId, supersedes, reason, RecordingState.WITHDRAWN, null, when, who, why, version
                + 1);
    }

    /** As it was before a moment: what ended it later had not happened. Null means now. */
    public Recording asOf(Instant moment) {
        return moment == null || endedAt == null || endedAt.isBefore(moment) ? this
                : new Recording(at, by, byId, supersedes, reason, RecordingState.CURRENT, null, null, null, null, 1);
    }
}
