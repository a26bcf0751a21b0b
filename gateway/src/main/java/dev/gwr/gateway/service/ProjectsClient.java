package dev.gwr.gateway.service;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gwr.gateway.service.projects.CodeList;
import dev.gwr.gateway.service.projects.MilestonePage;
import dev.gwr.gateway.service.projects.Project;
import dev.gwr.gateway.service.projects.ProjectCounts;
import dev.gwr.gateway.service.projects.ProjectPage;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.net.ConnectException;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What the gateway asks of the projects-service to combine it with the rest. The records are
 * those of its document. An answer that says no is an answer; only silence opens the circuit.
 */
@RegisterRestClient(configKey = "projects")
@Path("/api/v1")
@Timeout(CallLimits.MILLIS)
@Retry(maxRetries = 1, delay = 0, jitter = 0, retryOn = IOException.class,
        abortOn = ConnectException.class)
@CircuitBreaker(requestVolumeThreshold = CallLimits.CALLS, failureRatio = CallLimits.FAILED,
        delay = CallLimits.OPEN_MILLIS,
        skipOn = WebApplicationException.class)
public interface ProjectsClient {

    /** A page of projects. */
    @GET
    @Path("projects")
    Uni<ProjectPage> projects(@RestQuery MultivaluedMap<String, String> query);

    /** One project. */
    @GET
    @Path("projects/{id}")
    Uni<Project> project(@PathParam("id") String id);

    /** What happened to a project. */
    @GET
    @Path("milestones")
    Uni<MilestonePage> milestones(@RestQuery MultivaluedMap<String, String> query);

    /** The sectors. */
    @GET
    @Path("code-lists/sectors")
    Uni<CodeList> sectors();

    /** Projects counted by groups. */
    @GET
    @Path("projects/counts")
    Uni<ProjectCounts> projectCounts(@RestQuery MultivaluedMap<String, String> query);

    /** A stretch of its feed of changes. */
    @GET
    @Path("changes")
    Uni<JsonNode> changes(@RestQuery MultivaluedMap<String, String> query);
}
