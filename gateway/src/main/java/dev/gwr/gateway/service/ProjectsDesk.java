package dev.gwr.gateway.service;

import dev.gwr.gateway.service.projects.MilestoneCreate;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What an editor records with the projects-service. */
@RegisterRestClient(configKey = "desk-projects")
@Path("/api/v1/projects")
@Consumes(MediaType.APPLICATION_JSON)
public interface ProjectsDesk {

    /** What happened to a project. */
    @POST
    @Path("{id}/milestones")
    Uni<Void> record(@HeaderParam(HttpHeaders.AUTHORIZATION) String token, @HeaderParam("Idempotency-Key") String key,
            @PathParam("id") String id, MilestoneCreate body);
}
