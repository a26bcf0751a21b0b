package dev.gwr.gateway.service;

import dev.gwr.gateway.service.targets.ObservationCreate;
import dev.gwr.gateway.service.targets.StatusReportCreate;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What an editor records with the targets-service. The key makes what is sent twice be recorded once. */
@RegisterRestClient(configKey = "desk-targets")
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
public interface TargetsDesk {

    /** A result. */
    @POST
    @Path("observations")
    Uni<Void> record(@HeaderParam(HttpHeaders.AUTHORIZATION) String token, @HeaderParam("Idempotency-Key") String key,
            ObservationCreate body);

    /** How a target stands. */
    @POST
    @Path("targets/{id}/status-reports")
    Uni<Void> report(@HeaderParam(HttpHeaders.AUTHORIZATION) String token, @HeaderParam("Idempotency-Key") String key,
            @PathParam("id") String id, StatusReportCreate body);
}
