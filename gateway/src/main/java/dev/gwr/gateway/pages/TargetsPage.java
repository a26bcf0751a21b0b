package dev.gwr.gateway.pages;

import dev.gwr.gateway.combine.ParallelCalls;
import dev.gwr.gateway.combine.ParallelCalls.Call;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.service.ReportsClient;
import dev.gwr.gateway.service.TargetsClient;
import dev.gwr.gateway.service.targets.CodeList;
import dev.gwr.gateway.service.targets.Observation;
import dev.gwr.gateway.service.targets.ObservationPage;
import dev.gwr.gateway.service.targets.StatusReport;
import dev.gwr.gateway.service.targets.StatusReportPage;
import dev.gwr.gateway.service.targets.Target;
import dev.gwr.gateway.service.targets.TargetPage;
import dev.gwr.model.Bound;
import dev.gwr.model.ProgressStatus;
import dev.gwr.model.ReadingState;
import dev.gwr.model.TargetKind;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Targets as a table, one with its sentence and what became of it, and one result. */
@Path("/{language:zh|en}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class TargetsPage {

    @CheckedTemplate(basePath = "pages")
    static class Templates {
        static native TemplateInstance targets(Frame f, TargetPage targets, List<Choice> choices, TargetsQuery query);

        static native TemplateInstance target(Frame f, Target target, List<Quote> quotes, ObservationPage results,
                StatusReportPage statusReports, Past past, String key, Choice statuses);

        static native TemplateInstance result(Frame f, Observation result, List<Quote> quotes,
                List<Observation> history);
    }

    /** What was recorded of a target and holds no more: another value took its place, or it was taken back. */
    public record Past(List<Observation> results, List<StatusReport> statusReports) {

        public int size() {
            return results.size() + statusReports.size();
        }
    }

    private static final List<String> NO_MORE = List.of("SUPERSEDED", "WITHDRAWN");

    private static final ProgressStatus[] REPORTED = {ProgressStatus.BEHIND, ProgressStatus.ON_TRACK,
            ProgressStatus.MET,
        ProgressStatus.MISSED};

    /** The filters of the table: those of the API's list, under the same names. */
    public static class TargetsQuery {
        @QueryParam("q")
        public String q;
        @QueryParam("report")
        public String report;
        @QueryParam("province")
        public String province;
        @QueryParam("theme")
        public String theme;
        @QueryParam("area")
        public String area;
        @QueryParam("kind")
        public String kind;
        @QueryParam("status")
        public String status;
        @QueryParam("bound")
        public String bound;
        @QueryParam("reading")
        public String reading;
        @QueryParam("headline")
        public String headline;
        @QueryParam("indicator")
        public String indicator;
        @QueryParam("sort")
        public String sort;
        @QueryParam("cursor")
        public String cursor;
    }

    @Inject
    Frames frames;

    @RestClient
    TargetsClient targets;

    @RestClient
    ReportsClient reports;

    @GET
    @Path("targets")
    @Operation(hidden = true)
    public TemplateInstance list(@PathParam("language") Language language, @BeanParam TargetsQuery query) {
        ParallelCalls calls = new ParallelCalls();
        Call<TargetPage> page = calls.ask(Part.TARGETS, targets.targets(
                ParallelCalls.query("q", query.q, "report", query.report,
                "province", query.province, "theme", query.theme, "area", query.area, "kind", query.kind,
                "status", query.status, "bound", query.bound, "reading", query.reading, "headline",
                query.headline, "indicator", query.indicator, "sort", query.sort, "cursor", query.cursor, "limit",
                "50")));
        Call<CodeList> areas = calls.ask(Part.TARGETS, targets.codes("areas"));
        calls.await();
        List<Choice> choices = List.of(
                Choice.nationAndPlaces("province", "地区", "Place", query.province),
                Choice.among("area", "领域", "Area", query.area, areas.map(Choice::codes)),
                Choice.of("kind", "类别", "Kind", query.kind, TargetKind.values()),
                Choice.of("bound", "约束", "Bound", query.bound, Bound.values()),
                Choice.of("status", "进展", "Progress", query.status, ProgressStatus.values()),
                Choice.of("reading", "识读", "Reading", query.reading, ReadingState.values()));
        return Templates.targets(frames.of(language).without(calls.missing()), page.get(), choices, query);
    }

    @GET
    @Path("targets/{id}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("language") Language language, @PathParam("id") String id) {
        ParallelCalls first = new ParallelCalls();
        Call<Target> asked = first.ask(Part.TARGETS, targets.target(id));
        Target target = first.await().required(asked);
        ParallelCalls calls = new ParallelCalls();
        Call<ObservationPage> results = results(calls, target, List.of());
        Call<StatusReportPage> statusReports = statusReports(calls, id, List.of());
        Call<ObservationPage> pastResults = results(calls, target, NO_MORE);
        Call<StatusReportPage> pastReports = statusReports(calls, id, NO_MORE);
        Quotes quotes = new Quotes(calls, reports, target.getCitations());
        calls.await();
        Frame frame = frames.of(language).without(calls.missing());
        return Templates.target(frame, target, quotes.of(frame, target.getCitations()), results == null ? null
                : results.get(),
                statusReports.get(), new Past(pastResults == null || !pastResults.answered() ? List.of()
                : pastResults.get().getItems(), pastReports.answered() ? pastReports.get().getItems() : List.of()),
                UUID.randomUUID().toString(),
                reportable(target));
    }

    private Call<ObservationPage> results(ParallelCalls calls, Target target, List<String> states) {
        if (target.getIndicator() == null) {
            return null;
        }
        var query = ParallelCalls.query("indicator", target.getIndicator().getId(), "province", target.getProvince(),
                "sort", "PERIOD_DESCENDING", "limit", "50");
        query.addAll("state", states);
        return calls.ask(Part.OBSERVATIONS, targets.observations(query));
    }

    private Call<StatusReportPage> statusReports(ParallelCalls calls, String target, List<String> states) {
        var query = ParallelCalls.query("target", target, "limit", "50");
        query.addAll("state", states);
        return calls.ask(Part.TARGETS, targets.statusReports(query));
    }

    /**
     * How people may say that a target stands; null for one that is measured, whose status follows from its results.
     */
    private static Choice reportable(Target target) {
        boolean measured = target.getKind() != TargetKind.DELIVERABLE && target.getIndicator() != null;
        return measured ? null : Choice.of("status", "进展", "Progress", null, REPORTED);
    }

    @GET
    @Path("results/{id}")
    @Operation(hidden = true)
    public TemplateInstance result(@PathParam("language") Language language, @PathParam("id") String id) {
        ParallelCalls first = new ParallelCalls();
        Call<Observation> asked = first.ask(Part.OBSERVATIONS, targets.observation(id));
        Observation result = first.await().required(asked);
        ParallelCalls calls = new ParallelCalls();
        Quotes quotes = new Quotes(calls, reports, result.getCitations());
        // What a report says is never corrected here: only what people record has a history.
        Call<ObservationPage> history = result.getRecording() == null ? null
                : calls.ask(Part.OBSERVATIONS, targets.observationHistory(id));
        calls.await();
        Frame frame = frames.of(language).without(calls.missing());
        return Templates.result(frame, result, quotes.of(frame, result.getCitations()),
                history == null || !history.answered() ? List.of() : history.get().getItems());
    }
}
