package dev.gwr.gateway.combine;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part that a combined answer had to leave out. */
@Schema(description = "A part that had to be left out of a combined answer, because its service did not give it "
        + "in time",
        requiredProperties = {"part", "service", "reason"})
public record MissingPart(
        @Schema(description = "The part that is missing", examples = "PROJECTS") Part part,
        @Schema(description = "The service that should have given it", examples = "projects-service") String service,
        @Schema(description = "Why it did not", examples = "UNREACHABLE") Reason reason) {

    /** Why a part is missing. */
    @Schema(name = "MissingReason", description = "Why a part is missing: its service answered too late (TIMEOUT), "
            + "could not be reached (UNREACHABLE), failed (ERROR), failed so often just now that it was not asked "
            + "(CIRCUIT_OPEN), or has not taken the report in (NOT_TAKEN_IN: `takenIn` of the report says why)")
    public enum Reason { TIMEOUT, UNREACHABLE, ERROR, CIRCUIT_OPEN, NOT_TAKEN_IN }
}
