package dev.gwr.gateway.service;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gwr.gateway.service.glossary.MentionPage;
import dev.gwr.gateway.service.glossary.Term;
import dev.gwr.gateway.service.glossary.TermCounts;
import dev.gwr.gateway.service.glossary.TermPage;
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
 * What the gateway asks of the glossary-service to combine it with the rest. The records are
 * those of its document. An answer that says no is an answer; only silence opens the circuit.
 */
@RegisterRestClient(configKey = "glossary")
@Path("/api/v1")
@Timeout(CallLimits.MILLIS)
@Retry(maxRetries = 1, delay = 0, jitter = 0, retryOn = IOException.class,
        abortOn = ConnectException.class)
@CircuitBreaker(requestVolumeThreshold = CallLimits.CALLS, failureRatio = CallLimits.FAILED,
        delay = CallLimits.OPEN_MILLIS,
        skipOn = WebApplicationException.class)
public interface GlossaryClient {

    /** A page of terms. */
    @GET
    @Path("terms")
    Uni<TermPage> terms(@RestQuery MultivaluedMap<String, String> query);

    /** One term. */
    @GET
    @Path("terms/{id}")
    Uni<Term> term(@PathParam("id") String id);

    /** Terms counted by groups. */
    @GET
    @Path("terms/counts")
    Uni<TermCounts> termCounts(@RestQuery MultivaluedMap<String, String> query);

    /** A page of mentions. */
    @GET
    @Path("mentions")
    Uni<MentionPage> mentions(@RestQuery MultivaluedMap<String, String> query);

    /** A stretch of its feed of changes. */
    @GET
    @Path("changes")
    Uni<JsonNode> changes(@RestQuery MultivaluedMap<String, String> query);
}
