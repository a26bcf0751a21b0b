package dev.gwr.gateway.pages;

import dev.gwr.commons.csv.CsvTable;
import dev.gwr.commons.csv.Spreadsheet;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.gateway.combine.ParallelCalls;
import dev.gwr.gateway.combine.ParallelCalls.Call;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.service.TargetsClient;
import dev.gwr.gateway.service.targets.Comparison;
import dev.gwr.gateway.service.targets.IndicatorPage;
import dev.gwr.gateway.service.targets.IndicatorSeries;
import dev.gwr.model.ReadingState;
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
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Places side by side, and one indicator over the years. */
@Path("/{language:zh|en}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ComparePage {

    private static final int NOT_FOUND = 404;

    @CheckedTemplate(basePath = "pages")
    static class Templates {
        static native TemplateInstance compare(Frame f, Comparison table, List<ComparedSummary> summaries,
                List<Choice> choices, List<ReportPair> pairs, String period);

        static native TemplateInstance drawing(Frame f, String title, String page, TableDrawing drawing);

        static native TemplateInstance indicator(Frame f, IndicatorSeries series, PlacesChart chart,
                List<SeriesChart> lines, IndicatorNotes notes, String table, Choice region);

        static native TemplateInstance chart(Frame f, IndicatorSeries series, PlacesChart chart);

        static native TemplateInstance series(Frame f, IndicatorSeries series, SeriesChart.Drawing drawing);
    }

    @Inject
    Frames frames;

    @RestClient
    TargetsClient targets;

    @GET
    @Path("compare")
    @Operation(hidden = true)
    public TemplateInstance compare(@PathParam("language") Language language, @QueryParam("period") String period,
            @QueryParam("level") String level, @QueryParam("indicator") List<String> indicator,
            @QueryParam("region") List<String> region, @QueryParam("reading") String reading) {
        ParallelCalls calls = new ParallelCalls();
        var query = query(period, level, indicator, region, reading);
        // Of a level without any report there is nothing to compare: that is said on the page, with its filters.
        Call<Comparison> table = calls.ask(Part.TARGETS, targets.comparison(query).onFailure(ComparePage::isNotThere)
                .recoverWithNull());
        Call<IndicatorPage> known = calls.ask(Part.TARGETS,
                targets.indicators(ParallelCalls.query("provisional", "false", "limit", "200")));
        calls.await();
        String chosen = indicator.size() == 1 ? indicator.get(0) : null;
        List<Choice> choices = List.of(
                Choice.of("level", "层级", "Level", level, RegionLevel.values()).orElse("省级（默认）", "Provinces (default)"),
                Choice.places("region", "地区", "Place", region),
                Choice.among("indicator", "指标", "Indicator", chosen, known.map(Choice::indicators))
                        .orElse("常见十项（默认）", "The ten most common (default)"),
                Choice.of("reading", "识读", "Reading", reading, ReadingState.values()));
        Frame frame = frames.of(language).without(calls.missing());
        return Templates.compare(frame, table.get(), table.map(one -> ComparedSummary.of(frame, one)), choices,
                table.map(ReportPair::of), period);
    }

    /** The same table as a drawing of its own. */
    @GET
    @Path("compare/table.svg")
    @Operation(hidden = true)
    public Response drawing(@PathParam("language") Language language, @QueryParam("period") String period,
            @QueryParam("level") String level, @QueryParam("indicator") List<String> indicator,
            @QueryParam("region") List<String> region, @QueryParam("reading") String reading) {
        ParallelCalls calls = new ParallelCalls();
        Call<Comparison> asked = calls.ask(Part.TARGETS,
                targets.comparison(query(period, level, indicator, region, reading)));
        Comparison table = calls.await().required(asked);
        Frame frame = frames.of(language);
        String title = frame.say("", "Targets of ") + table.getPeriod() + frame.say("年各地目标对照", " side by side");
        return drawn(frame, title, "/compare", ComparedDrawing.of(frame, table, ComparedSummary.of(frame, table)),
                "comparison-" + table.getPeriod());
    }

    private static MultivaluedMap<String, String> query(String period, String level, List<String> indicator,
            List<String> region, String reading) {
        var query = ParallelCalls.query("period", period, "level", level, "reading", reading);
        query.addAll("indicator", indicator);
        query.addAll("region", region);
        return query;
    }

    /** A table as a file, under a title and with the page that it was taken from. */
    static Response drawn(Frame frame, String title, String page, TableDrawing table, String file) {
        return svg(Templates.drawing(frame, title, page, table), file);
    }

    private static Response svg(TemplateInstance drawing, String name) {
        return Response.ok(drawing.render(), "image/svg+xml;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".svg\"").build();
    }

    private static boolean isNotThere(Throwable refusal) {
        return refusal instanceof WebApplicationException answer && answer.getResponse().getStatus() == NOT_FOUND;
    }

    @GET
    @Path("indicators/{id}")
    @Operation(hidden = true)
    public TemplateInstance indicator(@PathParam("language") Language language, @PathParam("id") String id,
            @QueryParam("region") List<String> region) {
        IndicatorSeries series = series(id, region);
        PlacesChart chart = PlacesChart.of(series);
        String table = Query.with(Query.with(frames.of(language).query(), "indicator", id), "period",
                chart == null ? null : chart.period());
        return Templates.indicator(frames.of(language), series, chart, SeriesChart.of(series),
                IndicatorNotes.of(series.getIndicator()), table,
                Choice.places("region", "地区", "Place", region));
    }

    /** The same chart as a drawing of its own, for a text of one's own. */
    @GET
    @Path("indicators/{id}/chart.svg")
    @Operation(hidden = true)
    public Response chart(@PathParam("language") Language language, @PathParam("id") String id,
            @QueryParam("region") List<String> region) {
        IndicatorSeries series = series(id, region);
        PlacesChart chart = PlacesChart.of(series);
        if (chart == null) {
            throw ProblemException.notFound("chart", id);
        }
        return svg(Templates.chart(frames.of(language), series, chart), id + "-" + chart.period());
    }

    /** The charts over the years, one below the other. */
    @GET
    @Path("indicators/{id}/series.svg")
    @Operation(hidden = true)
    public Response seriesChart(@PathParam("language") Language language, @PathParam("id") String id,
            @QueryParam("region") List<String> region) {
        IndicatorSeries series = series(id, region);
        List<SeriesChart> lines = SeriesChart.of(series);
        if (lines.isEmpty()) {
            throw ProblemException.notFound("chart", id);
        }
        return svg(Templates.series(frames.of(language), series, SeriesChart.drawing(lines)), id + "-series");
    }

    @GET
    @Path("indicators/{id}/series.csv")
    @Produces(CsvTable.TEXT_CSV)
    @Operation(hidden = true)
    public CsvTable<List<Object>> csv(@PathParam("language") Language language, @PathParam("id") String id,
            @QueryParam("region") List<String> region) {
        return SeriesTable.of(frames.of(language), series(id, region)).csv();
    }

    @GET
    @Path("indicators/{id}/series.xlsx")
    @Produces(Spreadsheet.XLSX)
    @Operation(hidden = true)
    public Response xlsx(@PathParam("language") Language language, @PathParam("id") String id,
            @QueryParam("region") List<String> region) {
        return SeriesTable.of(frames.of(language), series(id, region)).xlsx();
    }

    private IndicatorSeries series(String id, List<String> region) {
        ParallelCalls calls = new ParallelCalls();
        var query = ParallelCalls.query();
        query.addAll("region", region);
        Call<IndicatorSeries> asked = calls.ask(Part.TARGETS, targets.series(id, query));
        return calls.await().required(asked);
    }
}
