package dev.gwr.gateway.pages;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.gateway.combine.ParallelCalls;
import dev.gwr.gateway.combine.ParallelCalls.Call;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.report.EarlierReports;
import dev.gwr.gateway.section.AnnotatedSection;
import dev.gwr.gateway.section.SectionResource;
import dev.gwr.gateway.service.ReportsClient;
import dev.gwr.gateway.service.TargetsClient;
import dev.gwr.gateway.service.reports.ReportDetail;
import dev.gwr.gateway.service.reports.ReportPage;
import dev.gwr.gateway.service.reports.ReportSection;
import dev.gwr.gateway.service.reports.ReportSummary;
import dev.gwr.gateway.service.reports.SectionText;
import dev.gwr.gateway.service.targets.TargetPage;
import dev.gwr.model.Citation;
import dev.gwr.model.RegionLevel;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The reports, each as a text in which records are marked, and a paragraph of it as something to cite. */
@Path("/{language:zh|en}/reports")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ReportsPage {

    @CheckedTemplate(basePath = "pages")
    static class Templates {
        static native TemplateInstance reports(Frame f, ReportPage reports, Choice level, String q, String year);

        static native TemplateInstance report(Frame f, ReportDetail report, AnnotatedSection section,
                List<MarkedParagraph> paragraphs, ReportSection before, ReportSection after, TargetPage headline,
                List<ReportSummary> earlier);

        static native TemplateInstance paragraph(Frame f, Quote quote);
    }

    @Inject
    Frames frames;

    @RestClient
    ReportsClient reports;

    @RestClient
    TargetsClient targets;

    @Inject
    EarlierReports earlier;

    @Inject
    SectionResource sections;

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@PathParam("language") Language language, @QueryParam("q") String q,
            @QueryParam("year") String year,
            @QueryParam("level") String level, @QueryParam("cursor") String cursor) {
        ParallelCalls calls = new ParallelCalls();
        Call<ReportPage> page = calls.ask(Part.REPORTS, reports.reports(ParallelCalls.query("q", q, "year", year,
                "level", level, "cursor", cursor, "limit", "60")));
        calls.await();
        return Templates.reports(frames.of(language).without(calls.missing()), page.get(),
                Choice.of("level", "层级", "Level", level, RegionLevel.values()), q, year);
    }

    /** The door of a report: its main targets, and where its text begins. */
    @GET
    @Path("{report}")
    @Operation(hidden = true)
    public TemplateInstance first(@PathParam("language") Language language, @PathParam("report") String id) {
        ParallelCalls first = new ParallelCalls();
        Call<ReportDetail> asked = first.ask(Part.REPORTS, reports.report(id));
        ReportDetail report = first.await().required(asked);
        ParallelCalls calls = ParallelCalls.ofPublished();
        Call<TargetPage> headline = !"PUBLISHED".equals(report.getAbout().getState()) ? null : calls.ask(Part.TARGETS,
                targets.targets(ParallelCalls.query("report", id, "headline", "true", "limit", "50")));
        Call<List<ReportSummary>> before = calls.ask(Part.REPORTS, earlier.of(report.getAbout()));
        AnnotatedSection section = written(report).stream().findFirst().map(one -> sections.get(id, one.getCode()))
                .orElse(null);
        calls.await();
        return read(frames.of(language).without(calls.missing()), report, section, headline == null ? null
                : headline.get(),
                before.get());
    }

    @GET
    @Path("{report}/{section}")
    @Operation(hidden = true)
    public TemplateInstance section(@PathParam("language") Language language, @PathParam("report") String id,
            @PathParam("section") String section) {
        ParallelCalls calls = new ParallelCalls();
        Call<ReportDetail> report = calls.ask(Part.REPORTS, reports.report(id));
        AnnotatedSection found = sections.get(id, section);
        return read(frames.of(language), calls.await().required(report), found, null, null);
    }

    /** A paragraph, or a stretch of it, with its citations. */
    @GET
    @Path("{report}/{section}/{paragraph:[0-9]+}")
    @Operation(hidden = true)
    public TemplateInstance paragraph(@PathParam("language") Language language, @PathParam("report") String id,
            @PathParam("section")
            String section, @PathParam("paragraph") int number, @QueryParam("start") Integer start,
            @QueryParam("end") Integer end) {
        ParallelCalls calls = new ParallelCalls();
        Call<ReportDetail> report = calls.ask(Part.REPORTS, reports.report(id));
        Call<SectionText> found = calls.ask(Part.REPORTS, reports.section(id, section));
        calls.await();
        String text = calls.required(found).getParagraphs().stream().filter(one -> one.getNumber() == number)
                .findFirst().orElseThrow(() -> ProblemException.notFound("paragraph", section + "/" + number))
                .getText();
        int length = CodePoints.count(text);
        int from = start == null ? 0 : Math.min(Math.max(0, start), length);
        int to = end == null ? length : Math.min(Math.max(from, end), length);
        Citation citation = new Citation(id, section, number, from, to, CodePoints.between(text, from, to));
        Frame frame = frames.of(language);
        return Templates.paragraph(frame, new Quote(frame, citation, calls.required(report).getAbout()));
    }

    private static TemplateInstance read(Frame frame, ReportDetail report, AnnotatedSection section,
            TargetPage headline,
            List<ReportSummary> earlier) {
        List<ReportSection> written = written(report);
        int at = 0;
        while (at < written.size() && !(section != null && written.get(at).getCode().equals(section.section()))) {
            at++;
        }
        return Templates.report(section == null || section.missing() == null ? frame : frame.without(section.missing()),
                report,
                section, section == null ? List.of() : MarkedParagraph.of(section),
                at > 0 && at < written.size() ? written.get(at - 1) : null, at + 1 < written.size()
                ? written.get(at + 1) : null,
                headline, earlier == null ? List.of() : earlier);
    }

    /** The sections that have a text of their own, in its order. */
    private static List<ReportSection> written(ReportDetail report) {
        return report.getParts().stream().flatMap(part -> part.getSections().stream())
                .filter(one -> one.getParagraphs() > 0).toList();
    }
}
