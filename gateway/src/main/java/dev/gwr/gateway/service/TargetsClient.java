package dev.gwr.gateway.service;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gwr.gateway.service.targets.CodeList;
import dev.gwr.gateway.service.targets.ComparedTargets;
import dev.gwr.gateway.service.targets.Comparison;
import dev.gwr.gateway.service.targets.IndicatorPage;
import dev.gwr.gateway.service.targets.IndicatorSeries;
import dev.gwr.gateway.service.targets.Observation;
import dev.gwr.gateway.service.targets.ObservationCounts;
import dev.gwr.gateway.service.targets.ObservationPage;
import dev.gwr.gateway.service.targets.StatusReportPage;
import dev.gwr.gateway.service.targets.Target;
import dev.gwr.gateway.service.targets.TargetCounts;
import dev.gwr.gateway.service.targets.TargetPage;
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
 * What the gateway asks of the targets-service to combine it with the rest. The records are those of
 * its document. An answer that says no is an answer; only silence opens the circuit.
 */
@RegisterRestClient(configKey = "targets")
@Path("/api/v1")
@Timeout(CallLimits.MILLIS)
@Retry(maxRetries = 1, delay = 0, jitter = 0, retryOn = IOException.class,
        abortOn = ConnectException.class)
@CircuitBreaker(requestVolumeThreshold = CallLimits.CALLS, failureRatio = CallLimits.FAILED,
        delay = CallLimits.OPEN_MILLIS,
        skipOn = WebApplicationException.class)
public interface TargetsClient {

    /** A page of targets. */
    @GET
    @Path("targets")
    Uni<TargetPage> targets(@RestQuery MultivaluedMap<String, String> query);

    /** One target. */
    @GET
    @Path("targets/{id}")
    Uni<Target> target(@PathParam("id") String id);

    /** Targets counted by groups. */
    @GET
    @Path("targets/counts")
    Uni<TargetCounts> targetCounts(@RestQuery MultivaluedMap<String, String> query);

    /** A page of observations. */
    @GET
    @Path("observations")
    Uni<ObservationPage> observations(@RestQuery MultivaluedMap<String, String> query);

    /** One observation. */
    @GET
    @Path("observations/{id}")
    Uni<Observation> observation(@PathParam("id") String id);

    /** All values of the chain of corrections that an observation is part of, the oldest first. */
    @GET
    @Path("observations/{id}/history")
    Uni<ObservationPage> observationHistory(@PathParam("id") String id);

    /** What people reported of a target. */
    @GET
    @Path("status-reports")
    Uni<StatusReportPage> statusReports(@RestQuery MultivaluedMap<String, String> query);

    /** A page of indicators. */
    @GET
    @Path("indicators")
    Uni<IndicatorPage> indicators(@RestQuery MultivaluedMap<String, String> query);

    /** A list of codes. */
    @GET
    @Path("code-lists/{list}")
    Uni<CodeList> codes(@PathParam("list") String list);

    /** Observations counted by groups. */
    @GET
    @Path("observations/counts")
    Uni<ObservationCounts> observationCounts(@RestQuery MultivaluedMap<String, String> query);

    /** Places by indicators. */
    @GET
    @Path("comparisons")
    Uni<Comparison> comparison(@RestQuery MultivaluedMap<String, String> query);

    /** The targets of two reports of one place. */
    @GET
    @Path("comparisons/reports")
    Uni<ComparedTargets> comparedReports(@RestQuery MultivaluedMap<String, String> query);

    /** An indicator over the years. */
    @GET
    @Path("indicators/{id}/series")
    Uni<IndicatorSeries> series(@PathParam("id") String id, @RestQuery MultivaluedMap<String, String> query);

    /** A stretch of its feed of changes. */
    @GET
    @Path("changes")
    Uni<JsonNode> changes(@RestQuery MultivaluedMap<String, String> query);
}
