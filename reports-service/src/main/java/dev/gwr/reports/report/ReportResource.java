package dev.gwr.reports.report;

import dev.gwr.commons.csv.CsvTable;
import dev.gwr.commons.csv.CsvTables;
import dev.gwr.commons.csv.TableProfile;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.query.Paging;
import dev.gwr.commons.store.KeysetPager;
import dev.gwr.commons.store.Sort;
import dev.gwr.commons.store.WholeList;
import dev.gwr.model.publication.PublishedReport;
import dev.gwr.reports.importing.FolderZip;
import dev.gwr.reports.report.SectionText.ParagraphText;
import dev.gwr.reports.text.ReportText;
import dev.gwr.reports.text.TextOutline;
import dev.gwr.reports.text.Texts;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/reports")
@Tag(name = "Reports")
public class ReportResource {

    private static final Sort NEWEST = Sort.ascending(new Sort.Key("e.newest", Integer.class), Sort.Key.text("e.id"));

    @Inject
    EntityManager entities;

    @Inject
    CsvTables tables;

    @Inject
    Texts texts;

    @Inject
    ReadingCounts counts;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listReports", summary = "List reports",
            description = "The work reports that are here (政府工作报告), the newest first; by default those that are "
                    + "published.")
    public ReportPage list(@Valid @BeanParam ReportFilter filter, @Valid @BeanParam Paging paging) {
        KeysetPager.Slice<ReportSummary> slice =
                KeysetPager.page(entities, ReportEntity.class, filter.where(), NEWEST, paging, ReportSummary::of);
        return new ReportPage(slice.items(), slice.total(), slice.next());
    }

    @GET
    @Path("table.csv")
    @Produces(CsvTable.TEXT_CSV)
    @Operation(operationId = "listReportsAsCsv", summary = "List reports, as a CSV table",
            description = "All reports that the filters mean, in one file, a row for each, the newest first.")
    public CsvTable<ReportSummary> csv(@Valid @BeanParam ReportFilter filter,
            @QueryParam("profile") @Parameter(description = TableProfile.DESCRIPTION) TableProfile profile) {
        return tables.of("reports", profile, ReportSummary.class, ReportTable::columns,
                new WholeList<>(entities, ReportEntity.class, filter.where(), NEWEST,
                        page -> page.stream().map(ReportSummary::of).toList()));
    }

    @GET
    @Path("{report}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getReport", summary = "Get a report",
            description = "What the report is, its outline, and how much of its text is read.")
    public ReportDetail get(@PathParam("report") @Parameter(description = "Id of the report",
            example = "jx-2024") String id) {
        ReportEntity report = ReportEntity.get(id);
        String text = report.noise.length == 0 ? "" : texts.text(id, report.textVersion);
        return ReportDetail.of(report, text, counts.of(id));
    }

    @GET
    @Path("{report}/text")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(operationId = "getReportText", summary = "Get the text of a report",
            description = "The text as published, never corrected. Citations count its code points.")
    @APIResponse(responseCode = "200", description = "The text, in UTF-8",
            content = @Content(mediaType = MediaType.TEXT_PLAIN,
            schema = @Schema(type = SchemaType.STRING)))
    public Response text(@PathParam("report") @Parameter(description = "Id of the report",
            example = "jx-2024") String id) {
        return Response.ok(texts.text(id, hasText(id).textVersion), MediaType.TEXT_PLAIN + ";charset=UTF-8").build();
    }

    @GET
    @Path("{report}/original")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "getReportOriginal", summary = "Get the file that a report came as",
            description = "Byte for byte, to keep and not to show: a page of somebody else's stays a file. `sha256` of "
                    + "the report is its digest; X-Original-Type is the media type that it came with.")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(
            mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING,
                    format = "binary")))
    public Response original(@PathParam("report") @Parameter(description = "Id of the report",
            example = "jx-2024") String id) {
        ReportText text = texts.get(id, hasText(id).textVersion);
        return Response.ok(text.original(), MediaType.APPLICATION_OCTET_STREAM_TYPE).header("X-Original-Type",
                text.contentType())
                .header("Content-Disposition", "attachment; filename=\"" + id + extension(text.contentType()) + '"')
                .header("X-Content-Type-Options", "nosniff").build();
    }

    private static String extension(String contentType) {
        String type = contentType.split(";")[0].strip();
        return switch (type) {
            case MediaType.TEXT_PLAIN -> ".txt";
            case MediaType.TEXT_HTML -> ".html";
            case "application/pdf" -> ".pdf";
            case FolderZip.MEDIA_TYPE -> ".zip";
            default -> type.endsWith("wordprocessingml.document") ? ".docx" : ".txt";
        };
    }

    @GET
    @Path("{report}/folder")
    @Produces(FolderZip.MEDIA_TYPE)
    @Operation(operationId = "getReportFolder", summary = "Get the folder of a curated report",
            description = "The files that were put in, as a zip, so that curated data lives in a repository of its "
                    + "own. What was decided in the review since is not in them. Of a report that came as a text there "
                    + "is none.")
    @APIResponse(responseCode = "200", description = "The folder", content = @Content(mediaType = FolderZip.MEDIA_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response folder(@PathParam("report") @Parameter(description = "Id of the report",
            example = "jx-2024") String id) {
        ReportText text = texts.get(id, hasText(id).textVersion);
        if (!text.contentType().equals(FolderZip.MEDIA_TYPE)) {
            throw ProblemException.notFound("folder of the report", id);
        }
        return Response.ok(text.original(), FolderZip.MEDIA_TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + id + ".zip\"").build();
    }

    @GET
    @Path("{report}/sections/{section}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getReportSection", summary = "Get the text of a section",
            description = "The paragraphs of a section, as published.")
    public SectionText section(@PathParam("report") @Parameter(description = "Id of the report",
            example = "jx-2024") String id,
            @PathParam("section") @Parameter(description = "Code of the section", example = "二") String code) {
        ReportEntity report = hasText(id);
        PublishedReport about = report.frame().report();
        PublishedReport.Section section = about.parts().stream().flatMap(part -> part.sections().stream())
                .filter(one -> one.code().equals(code)).findFirst().orElseThrow(() ->
                ProblemException.notFound("section", code));
        Set<Integer> complete = complete(id, code);
        List<ParagraphText> paragraphs = new TextOutline(about, texts.text(id,
                report.textVersion)).section(code).orElseThrow()
                .stream().map(one -> new ParagraphText(one.number(), one.line(), one.text(),
                complete.contains(one.number())))
                .toList();
        return new SectionText(id, code, section.heading(), section.headingEn(), report.state == ReportState.PUBLISHED,
                paragraphs);
    }

    private Set<Integer> complete(String report, String section) {
        Set<Integer> complete = new HashSet<>();
        for (Object number : entities.createNativeQuery("select paragraph from paragraph_completion where report = "
                + ":report and section = "
                + ":section", Integer.class).setParameter("report", report).setParameter("section", section)
                .getResultList()) {
            complete.add((Integer) number);
        }
        return complete;
    }

    /** A refused folder has faults, and no text that could be shown. */
    private static ReportEntity hasText(String id) {
        ReportEntity report = ReportEntity.get(id);
        if (report.state == ReportState.REFUSED) {
            throw ProblemException.notFound("text of the report", id);
        }
        return report;
    }
}
