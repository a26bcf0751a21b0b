package dev.gwr.commons.store.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Which reports this service has taken in. For the gateway and for operators; not part of the API. */
@Path("/internal/intakes")
public class IntakeResource {

    @Inject
    IntakeTable table;

    /**
     * What became of a report here.
     *
     * @param fault why its newest publication could not be taken in
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record IntakeOfReport(String report, long revision, String digest, String state, String fault,
            Instant takenAt) {
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public List<IntakeOfReport> list() {
        return table.all().values().stream().map(one -> new IntakeOfReport(one.report(), one.revision(), one.digest(),
                one.state().name(), one.fault(), one.takenAt())).toList();
    }
}
