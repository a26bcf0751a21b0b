package dev.gwr.gateway.service;

import dev.gwr.gateway.service.reports.ReadingConfirmations;
import dev.gwr.gateway.service.reports.ReadingCorrection;
import dev.gwr.gateway.service.reports.ReadingRejection;
import dev.gwr.gateway.service.reports.ReportReading;
import dev.gwr.gateway.service.reports.ReportReceipt;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What an editor asks of the reports-service: with the editor's token, and with time enough to read a report. */
@RegisterRestClient(configKey = "desk-reports")
@Path("/api/v1/reports")
public interface ReportsDesk {

    String PDF = "application/pdf";
    String ZIP = "application/zip";
    String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Takes a plain text in. */
    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    Uni<ReportReceipt> takeText(@HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @RestQuery MultivaluedMap<String, String> query,
            byte[] text);

    /** Takes a web page in. */
    @POST
    @Consumes(MediaType.TEXT_HTML)
    Uni<ReportReceipt> takePage(@HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @RestQuery MultivaluedMap<String, String> query,
            byte[] page);

    /** Takes a Word file in. */
    @POST
    @Consumes(DOCX)
    Uni<ReportReceipt> takeWord(@HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @RestQuery MultivaluedMap<String, String> query,
            byte[] file);

    /** Takes a PDF file in. */
    @POST
    @Consumes(PDF)
    Uni<ReportReceipt> takePdf(@HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @RestQuery MultivaluedMap<String, String> query,
            byte[] file);

    /** Takes a curated folder in. */
    @POST
    @Consumes(ZIP)
    Uni<ReportReceipt> takeFolder(@HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @RestQuery MultivaluedMap<String, String> query,
            byte[] folder);

    /** One reading, with its entity tag. */
    @GET
    @Path("{report}/readings/{reading}")
    Uni<RestResponse<ReportReading>> reading(@PathParam("report") String report, @PathParam("reading") String reading);

    /** Confirms one. */
    @POST
    @Path("{report}/readings/{reading}/confirmation")
    Uni<ReportReading> confirm(@HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @HeaderParam(HttpHeaders.IF_MATCH) String tag,
            @PathParam("report") String report, @PathParam("reading") String reading);

    /** Corrects one. */
    @POST
    @Path("{report}/readings/{reading}/correction")
    @Consumes(MediaType.APPLICATION_JSON)
    Uni<ReportReading> correct(@HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @HeaderParam(HttpHeaders.IF_MATCH) String tag,
            @PathParam("report") String report, @PathParam("reading") String reading, ReadingCorrection body);

    /** Says that one is none. */
    @POST
    @Path("{report}/readings/{reading}/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    Uni<ReportReading> reject(@HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @HeaderParam(HttpHeaders.IF_MATCH) String tag,
            @PathParam("report") String report, @PathParam("reading") String reading, ReadingRejection body);

    /** Confirms those that are named. */
    @POST
    @Path("{report}/readings/confirmations")
    @Consumes(MediaType.APPLICATION_JSON)
    Uni<Void> confirmSeveral(@HeaderParam(HttpHeaders.AUTHORIZATION) String token, @PathParam("report") String report,
            ReadingConfirmations body);

    /** Publishes a report. */
    @POST
    @Path("{report}/publication")
    Uni<Void> publish(@HeaderParam(HttpHeaders.AUTHORIZATION) String token, @PathParam("report") String report);
}
