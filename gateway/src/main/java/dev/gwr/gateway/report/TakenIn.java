package dev.gwr.gateway.report;

import dev.gwr.gateway.service.Intakes.Intake;
import dev.gwr.gateway.service.Service;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a service made of the report's newest publication",
        requiredProperties = {"service", "state"})
public record TakenIn(
        @Schema(description = "The service", examples = "targets-service") String service,
        @Schema(description = "How far it has come", examples = "TAKEN") State state,
        @Schema(description = "Which publication it has; 0 is the packaged report. Absent while it has none",
        minimum = "0", examples = "1")
        Long revision,
        @Schema(implementation = String.class, format = "date-time", description = "When it came to be so; absent "
                + "while it has none",
                examples = "2024-04-18T02:30:00.123456Z") Instant at,
        @Schema(description = "Why it could not be taken in; absent if it could", examples = "jx-2024-gdp-growth: it "
        + "is faulty")
        String fault) {

    /** How far a service has come with a report. */
    @Schema(name = "TakenInState", description = "How far a service has come with a report: TAKEN 已接收, AWAITED 待接收 (it "
            + "has none, or an older publication), FAILED 未能接收 (what it had before is still served), WITHDRAWN 已撤下")
    public enum State {
        TAKEN, AWAITED, FAILED, WITHDRAWN
    }

    /** @param revision of the report's newest publication */
    static TakenIn of(Service service, List<Intake> intakes, String report, long revision) {
        return intakes.stream().filter(one -> one.report().equals(report)).findFirst()
                .map(one -> new TakenIn(service.serviceName(), state(one, revision), one.revision(), one.takenAt(),
                one.fault()))
                .orElse(new TakenIn(service.serviceName(), State.AWAITED, null, null, null));
    }

    boolean hasSettled() {
        return state == State.TAKEN || state == State.WITHDRAWN;
    }

    private static State state(Intake intake, long revision) {
        State state = State.valueOf(intake.state());
        return state != State.FAILED && intake.revision() < revision ? State.AWAITED : state;
    }
}
