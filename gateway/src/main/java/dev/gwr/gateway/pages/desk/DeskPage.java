package dev.gwr.gateway.pages.desk;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.gateway.combine.ParallelCalls;
import dev.gwr.gateway.combine.ParallelCalls.Call;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.pages.FormFields;
import dev.gwr.gateway.pages.Frame;
import dev.gwr.gateway.pages.Frames;
import dev.gwr.gateway.pages.Language;
import dev.gwr.gateway.service.ReportsClient;
import dev.gwr.gateway.service.ReportsDesk;
import dev.gwr.gateway.service.reports.ReportDetail;
import dev.gwr.gateway.service.reports.ReportPage;
import dev.gwr.gateway.service.reports.ReportReceipt;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Where editors bring reports in, see how far each has come, and publish it. */
@Path("/{language:zh|en}/desk")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class DeskPage {

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance desk(Frame f, ReportPage reports);

        static native TemplateInstance report(Frame f, ReportDetail report, String done);
    }

    @Inject
    Frames frames;

    @Inject
    Editor editor;

    @Inject
    Asked asked;

    @RestClient
    ReportsClient reports;

    @RestClient
    ReportsDesk desk;

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@PathParam("language") Language language, @QueryParam("cursor") String cursor) {
        editor.required();
        ParallelCalls calls = new ParallelCalls();
        var query = ParallelCalls.query("limit", "100", "cursor", cursor);
        query.addAll("state", List.of("RECEIVED", "PUBLISHED", "WITHDRAWN", "REFUSED"));
        Call<ReportPage> page = calls.ask(Part.REPORTS, reports.reports(query));
        calls.await();
        return Templates.desk(frames.of(language).without(calls.missing()), page.get());
    }

    @POST
    @Path("reports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response take(@PathParam("language") Language language, @RestForm String mark, @RestForm FileUpload file,
            @RestForm String text, @RestForm String region, @RestForm String year, @RestForm String source,
            @RestForm String replace) {
        String token = editor.token(mark);
        var query = ParallelCalls.query("region", FormFields.given(region), "year", FormFields.given(year), "source",
                FormFields.given(source),
                "replace", FormFields.given(replace));
        ReportReceipt receipt = asked.wait(send(token, query, file, text));
        return Response.seeOther(URI.create("/" + language + "/desk/reports/" + receipt.getId() + "?done=read"))
                .build();
    }

    private Uni<ReportReceipt> send(String token, MultivaluedMap<String, String> query, FileUpload file, String text) {
        if (file == null || file.size() == 0) {
            if (FormFields.given(text) == null) {
                throw ProblemException.body("text", "must be given, or a file");
            }
            return desk.takeText(token, query, text.getBytes(StandardCharsets.UTF_8));
        }
        byte[] content = content(file);
        String name = file.fileName().toLowerCase(Locale.ROOT);
        if (name.endsWith(".docx")) {
            return desk.takeWord(token, query, content);
        }
        if (name.endsWith(".pdf")) {
            return desk.takePdf(token, query, content);
        }
        if (name.endsWith(".zip")) {
            return desk.takeFolder(token, query, content);
        }
        return name.endsWith(".html") || name.endsWith(".htm") ? desk.takePage(token, query, content)
                : desk.takeText(token, query, content);
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw ProblemException.body("file", "cannot be read");
        }
    }

    @GET
    @Path("reports/{report}")
    @Operation(hidden = true)
    public TemplateInstance report(@PathParam("language") Language language, @PathParam("report") String id,
            @QueryParam("done") String done) {
        editor.required();
        return Templates.report(frames.of(language), asked.wait(reports.report(id)), done);
    }

    @POST
    @Path("reports/{report}/publication")
    @Operation(hidden = true)
    public Response publish(@PathParam("language") Language language, @PathParam("report") String id,
            @RestForm String mark) {
        asked.wait(desk.publish(editor.token(mark), id));
        return Response.seeOther(URI.create("/" + language + "/desk/reports/" + id + "?done=published")).build();
    }
}
