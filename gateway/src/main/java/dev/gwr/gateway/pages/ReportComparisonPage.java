package dev.gwr.gateway.pages;

import dev.gwr.commons.csv.CsvTable;
import dev.gwr.commons.csv.Spreadsheet;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.gateway.combine.ParallelCalls;
import dev.gwr.gateway.combine.ParallelCalls.Call;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.report.ReportComparison;
import dev.gwr.gateway.report.ReportComparisonResource;
import dev.gwr.gateway.service.TargetsClient;
import dev.gwr.gateway.service.targets.Indicator;
import dev.gwr.gateway.service.targets.IndicatorPage;
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
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Two reports of one place side by side, each word of either with its sentence. */
@Path("/{language:zh|en}/reports/{report}/comparison")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ReportComparisonPage {

    @CheckedTemplate(basePath = "pages")
    static class Templates {
        static native TemplateInstance reportComparison(Frame f, ReportComparison both,
                List<ComparedTargetRow.Group> groups,
                List<ComparedTargetRow> promises, List<ComparedTargetRow.Unlinked> others,
                List<ComparedProjectRow> projects);
    }

    @Inject
    Frames frames;

    @Inject
    ReportComparisonResource comparison;

    @RestClient
    TargetsClient targets;

    /** All that the page is made of, for the page and for its files. */
    private record Sides(Frame frame, ReportComparison both, List<ComparedTargetRow> rows,
            List<ComparedTargetRow.Unlinked> others, List<ComparedProjectRow> projects) {
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance get(@PathParam("language") Language language, @PathParam("report") String id,
            @QueryParam("with") String with) {
        Sides sides = sides(language, id, with);
        return Templates.reportComparison(sides.frame(), sides.both(),
                ComparedTargetRow.groups(sides.frame(), sides.rows()),
                sides.rows().stream().filter(row -> row.before() != null).toList(), sides.others(), sides.projects());
    }

    @GET
    @Path("table.csv")
    @Produces(CsvTable.TEXT_CSV)
    @Operation(hidden = true)
    public CsvTable<List<Object>> csv(@PathParam("language") Language language, @PathParam("report") String id,
            @QueryParam("with") String with) {
        return table(language, id, with).csv();
    }

    @GET
    @Path("table.xlsx")
    @Produces(Spreadsheet.XLSX)
    @Operation(hidden = true)
    public Response xlsx(@PathParam("language") Language language, @PathParam("report") String id,
            @QueryParam("with") String with) {
        return table(language, id, with).xlsx();
    }

    /** The targets of both as a drawing of its own. */
    @GET
    @Path("table.svg")
    @Operation(hidden = true)
    public Response drawing(@PathParam("language") Language language, @PathParam("report") String id,
            @QueryParam("with") String with) {
        Sides sides = whole(language, id, with);
        Frame f = sides.frame();
        ReportComparison both = sides.both();
        String title = f.place(both.report().getRegion(), both.report().getRegionName()) + " "
                + both.report().getYear() + " / " + both.with().getYear()
                + f.say("：两份报告的目标对照", ": targets of two reports side by side");
        return ComparePage.drawn(f, title, "/reports/" + both.report().getId() + "/comparison",
                ReportComparisonDrawing.of(f, both, sides.rows()), both.report().getId() + "-" + both.with().getId());
    }

    /** A page can say that a part is missing; a file cannot, and would pass for all there is. */
    private Sides whole(Language language, String id, String with) {
        Sides sides = sides(language, id, with);
        if (!sides.frame().missing().isEmpty()) {
            throw new ProblemException(ProblemType.SERVICE_UNAVAILABLE,
                    sides.frame().missing().get(0).service() + " cannot be reached at the moment", List.of());
        }
        return sides;
    }

    private Spreadsheet table(Language language, String id, String with) {
        Sides sides = whole(language, id, with);
        return ReportComparisonTable.of(sides.frame(), sides.both(), sides.rows(), sides.others(),
                sides.projects());
    }

    private Sides sides(Language language, String id, String with) {
        ParallelCalls calls = new ParallelCalls();
        Call<List<Indicator>> indicators = calls.ask(Part.TARGETS,
                ParallelCalls.all(targets::indicators, IndicatorPage::getItems,
                IndicatorPage::getNext, ParallelCalls.query("provisional", "false")));
        ReportComparison both = comparison.compare(id, with);
        calls.await();
        Frame frame = frames.of(language).without(both.missing() == null ? calls.missing() : both.missing());
        List<ComparedTargetRow> rows = both.targets() == null ? List.of()
                : ComparedTargetRow.of(frame, both, indicators.answered() ? indicators.get() : List.of());
        return new Sides(frame, both, rows, ComparedTargetRow.unlinked(frame, both),
                both.projects() == null ? null : both.projects().stream()
                        .map(one -> ComparedProjectRow.of(frame, both, one)).toList());
    }
}
