package dev.gwr.gateway.service;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What the gateway asks of the glossary-service to combine it with the rest. Records come as they are: their shape is the
 * service's affair. An answer that says no is an answer; only silence opens the circuit.
 */
@RegisterRestClient(configKey = "glossary")
@Path("/api/v1")
@Timeout(Waiting.MILLIS)
@CircuitBreaker(requestVolumeThreshold = Waiting.CALLS, failureRatio = Waiting.FAILED, delay = Waiting.OPEN_MILLIS, skipOn = WebApplicationException.class)
public interface GlossaryClient {

    /** A page of terms. */
    @GET
    @Path("terms")
    Uni<JsonNode> terms(@RestQuery MultivaluedMap<String, String> query);

    /** One term. */
    @GET
    @Path("terms/{id}")
    Uni<JsonNode> term(@PathParam("id") String id);

    /** Terms counted by groups. */
    @GET
    @Path("terms/counts")
    Uni<JsonNode> termCounts(@RestQuery MultivaluedMap<String, String> query);

    /** A page of mentions. */
    @GET
    @Path("mentions")
    Uni<JsonNode> mentions(@RestQuery MultivaluedMap<String, String> query);

    /** A stretch of its feed of changes. */
    @GET
    @Path("changes")
    Uni<JsonNode> changes(@RestQuery MultivaluedMap<String, String> query);
}
