package dev.gwr.reports.importing;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gwr.commons.openapi.OpenApiConventions;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.problem.Violation;
import dev.gwr.commons.store.recording.CurrentUser;
import dev.gwr.commons.store.recording.CreateHeaders;
import dev.gwr.commons.store.recording.Roles;
import dev.gwr.commons.store.recording.WriteTransaction;
import dev.gwr.reading.Hints;
import dev.gwr.reports.importing.FolderReader.FaultyFolderException;
import dev.gwr.reports.report.ReadingCounts;
import dev.gwr.reports.report.ReportOrigin;
import dev.gwr.reports.text.ReportText;
import dev.gwr.seeds.Reports;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where reports come in. */
@Path("/api/v1/reports")
@Tag(name = "Reports")
public class ImportResource {

    private static final String PATH = "/api/v1/reports/";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PDF = "application/pdf";

    @Inject
    ObjectMapper json;

    @Inject
    TextReader reader;

    @Inject
    Shelf shelf;

    @Inject
    ReadingCounts counts;

    @Inject
    CurrentUser user;

    @Inject
    Validator validator;

    @Inject
    WriteTransaction transaction;

    @POST
    @Consumes({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML, MediaType.APPLICATION_JSON, FolderZip.MEDIA_TYPE, DOCX, PDF})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @SecurityRequirement(name = OpenApiConventions.SCHEME)
    @Operation(operationId = "importReport", summary = "Take a report in",
            description = "A text (plain, in UTF-8 or GB18030; a page; a Word or PDF file that has text), which the "
                    + "machine reads; or a curated folder as a zip, which is proven. The same text again, or another "
                    + "text of a report that is here, is refused (409); what is no report, or is not proven, too "
                    + "(422), with the reasons. At most 5 MB.")
    @RequestBody(required = true, description = "The report", content = {
        @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING, minLength = 1)),
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING, minLength = 1)),
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TextSent.class)),
        @Content(mediaType = FolderZip.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "201", description = "Taken in; Location says where it is read", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReportReceipt.class)))
    public Response take(@HeaderParam("Content-Type") @Parameter(hidden = true) String contentType,
            @BeanParam CreateHeaders headers, @Valid @BeanParam ImportOptions options, byte[] body) {
        if (body == null || body.length == 0) {
            throw ProblemException.body("body", "must be given");
        }
        Incoming incoming = read(contentType, options, body);
        boolean replace = Boolean.TRUE.equals(options.replace);
        boolean publish = Boolean.TRUE.equals(options.publish);
        String about = String.join(" ", ReportText.sha256(body), contentType, options.region,
                String.valueOf(options.year),
                options.source, options.retrieved, String.valueOf(replace), String.valueOf(publish));
        return transaction.create(headers, "reports", about, PATH, now -> {
            var report = shelf.put(incoming, replace, publish, user.name(), now);
            return ReportReceipt.of(report, counts.of(report.id));
        });
    }

    /** Before the write: others need not wait while a text is read. */
    private Incoming read(String contentType, ImportOptions options, byte[] body) {
        MediaType type = MediaType.valueOf(contentType);
        if (type.isCompatible(MediaType.valueOf(FolderZip.MEDIA_TYPE))) {
            return folder(options, body);
        }
        Hints hints = new Hints(options.region, options.year);
        if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
            TextSent sent = sent(body);
            String source = sent.source() == null ? options.source : sent.source();
            return reader.read(sent.text().getBytes(StandardCharsets.UTF_8), MediaType.TEXT_PLAIN,
                    new Hints(sent.region() == null ? hints.region() : sent.region(), sent.year() == null
                            ? hints.year() : sent.year()),
                    source, options.retrievedOn());
        }
        return reader.read(body, contentType, hints, options.source, options.retrievedOn());
    }

    private TextSent sent(byte[] body) {
        try {
            TextSent sent = json.readValue(body, TextSent.class);
            if (sent == null) {
                throw ProblemException.body("body", "must be given");
            }
            var faults = validator.validate(sent);
            if (!faults.isEmpty()) {
                throw ProblemException.body(faults.stream().map(fault ->
                        Violation.body(fault.getPropertyPath().toString(), fault.getMessage()))
                        .sorted(Comparator.comparing(Violation::field)).toList());
            }
            return sent;
        } catch (IOException e) {
            throw new BadRequestException(e);
        }
    }

    private static Incoming folder(ImportOptions options, byte[] body) {
        Reports folder = FolderZip.unpack(body);
        try {
            return FolderReader.read(folder, FolderReader.load(folder), ReportOrigin.FOLDER, null, options.source,
                    options.retrievedOn());
        } catch (FaultyFolderException e) {
            List<Violation> violations = e.violations();
            throw new ProblemException(ProblemType.NOT_A_REPORT, violations.size() + " faults: the folder's text does "
                    + "not prove its records", violations);
        }
    }
}
