package dev.gwr.gateway.service;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;

/** Which reports a service has taken in. */
public interface Intakes {

    /**
     * What became of a report there.
     *
     * @param revision of the publication; 0 is the packaged report
     * @param fault why the publication could not be taken in
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Intake(String report, long revision, String state, String fault, Instant takenAt) {
    }

    /** Of every report. */
    @GET
    @Path("intakes")
    Uni<List<Intake>> all();
}
