package dev.gwr.gateway.service;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gwr.gateway.service.reports.ParagraphPage;
import dev.gwr.gateway.service.reports.ReadingPage;
import dev.gwr.gateway.service.reports.RegionDetail;
import dev.gwr.gateway.service.reports.RegionPage;
import dev.gwr.gateway.service.reports.ReportDetail;
import dev.gwr.gateway.service.reports.ReportPage;
import dev.gwr.gateway.service.reports.SectionText;
import dev.gwr.gateway.service.reports.UnitDefinitions;
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
 * What the gateway asks of the reports-service to combine it with the rest. The records are those of its document. An
 * answer that says no is an answer; only silence opens the circuit.
 */
@RegisterRestClient(configKey = "reports")
@Path("/api/v1")
@Timeout(CallLimits.MILLIS)
@Retry(maxRetries = 1, delay = 0, jitter = 0, retryOn = IOException.class,
        abortOn = ConnectException.class)
@CircuitBreaker(requestVolumeThreshold = CallLimits.CALLS, failureRatio = CallLimits.FAILED,
        delay = CallLimits.OPEN_MILLIS,
        skipOn = WebApplicationException.class)
public interface ReportsClient {

    /** A page of reports. */
    @GET
    @Path("reports")
    Uni<ReportPage> reports(@RestQuery MultivaluedMap<String, String> query);

    /** A page of readings. */
    @GET
    @Path("reports/{report}/readings")
    Uni<ReadingPage> readings(@PathParam("report") String report, @RestQuery MultivaluedMap<String, String> query);

    /** One report with its outline. */
    @GET
    @Path("reports/{report}")
    Uni<ReportDetail> report(@PathParam("report") String report);

    /** The text of a section. */
    @GET
    @Path("reports/{report}/sections/{section}")
    Uni<SectionText> section(@PathParam("report") String report, @PathParam("section") String section);

    /** A page of paragraphs. */
    @GET
    @Path("paragraphs")
    Uni<ParagraphPage> paragraphs(@RestQuery MultivaluedMap<String, String> query);

    /** A page of regions. */
    @GET
    @Path("regions")
    Uni<RegionPage> regions(@RestQuery MultivaluedMap<String, String> query);

    /** A region and where it is named. */
    @GET
    @Path("regions/{code}")
    Uni<RegionDetail> region(@PathParam("code") String code, @RestQuery MultivaluedMap<String, String> query);

    /** All units, those that people added among them. */
    @GET
    @Path("units")
    Uni<UnitDefinitions> units();

    /** A stretch of its feed of changes. */
    @GET
    @Path("changes")
    Uni<JsonNode> changes(@RestQuery MultivaluedMap<String, String> query);
}
