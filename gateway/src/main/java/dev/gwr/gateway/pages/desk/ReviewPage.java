package dev.gwr.gateway.pages.desk;

import dev.gwr.gateway.combine.ParallelCalls;
import dev.gwr.gateway.combine.ParallelCalls.Call;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.pages.Choice;
import dev.gwr.gateway.pages.FormFields;
import dev.gwr.gateway.pages.Frame;
import dev.gwr.gateway.pages.Frames;
import dev.gwr.gateway.pages.Language;
import dev.gwr.gateway.pages.RecordWords;
import dev.gwr.gateway.service.ReportsClient;
import dev.gwr.gateway.service.ReportsDesk;
import dev.gwr.gateway.service.TargetsClient;
import dev.gwr.gateway.service.reports.ReadingConfirmations;
import dev.gwr.gateway.service.reports.ReadingCorrection;
import dev.gwr.gateway.service.reports.ReadingPage;
import dev.gwr.gateway.service.reports.ReadingRejection;
import dev.gwr.gateway.service.reports.ReportDetail;
import dev.gwr.gateway.service.reports.ReportReading;
import dev.gwr.gateway.service.reports.SectionText;
import dev.gwr.gateway.service.targets.ObservationPage;
import dev.gwr.gateway.service.targets.TargetPage;
import dev.gwr.model.Bound;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Readings one at a time, what is most likely wrong first: a form each, and after each decision the next is there. */
@Path("/{language:zh|en}/desk")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ReviewPage {

    private static final int UNKNOWN = 400;
    private static final int ON_A_PAGE = 25;
    private static final String FEW = "8";
    private static final List<Choice.Option> KINDS = Stream.of("TARGET", "OBSERVATION", "PROJECT", "TERM", "EXCUSE")
            .map(RecordWords::option).toList();

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance review(Frame f, ReportDetail report, Reviewed reviewed, Choice kind,
                Choice bound, ReviewQueue queue,
                ObservationPage before, TargetPage neighbours);

        static native TemplateInstance several(Frame f, ReportDetail report, ReadingPage readings, Choice kind);
    }

    /** What a decision is made of, beside its fields. */
    public static class Decision {
        @RestForm
        public String mark;
        @RestForm
        public String tag;
        @RestForm
        public String kind;
        @RestForm
        public String cursor;
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

    @RestClient
    TargetsClient targets;

    @GET
    @Path("reports/{report}/review")
    @Operation(hidden = true)
    public TemplateInstance review(@PathParam("language") Language language, @PathParam("report") String id,
            @BeanParam ReviewQueue.Which which) {
        editor.required();
        ParallelCalls calls = new ParallelCalls();
        Call<ReadingPage> page = calls.ask(Part.REPORTS, reports.readings(id, waiting(which.kind, which.cursor, "1")));
        Call<ReportDetail> asks = calls.ask(Part.REPORTS, reports.report(id));
        calls.await();
        ReportDetail report = calls.required(asks);
        ReviewQueue queue = ReviewQueue.of(id, which, calls.required(page));
        Choice kinds = Choice.among("kind", "种类", "Kind", which.kind, KINDS);
        if (queue.chosen() == null) {
            return Templates.review(frames.of(language), report, null, kinds, null, queue, null, null);
        }
        RestResponse<ReportReading> answer = asked.wait(desk.reading(id, queue.chosen()));
        ReportReading reading = answer.getEntity();
        ParallelCalls more = new ParallelCalls();
        Call<SectionText> text = more.ask(Part.REPORTS, reports.section(id, reading.getCitation().section()));
        ReadFields fields = ReadFields.of(reading);
        String indicator = fields.indicator();
        Call<ObservationPage> before = indicator == null ? null
                : more.ask(Part.OBSERVATIONS, ifKnown(targets.observations(ParallelCalls.query(
                "indicator", indicator, "province", report.getAbout().getRegion(), "sort", "PERIOD_DESCENDING", "limit",
                FEW))));
        Call<TargetPage> neighbours = indicator == null ? null
                : more.ask(Part.TARGETS, ifKnown(targets.targets(ParallelCalls.query(
                "indicator", indicator, "period", fields.period(), "limit", FEW))));
        more.await();
        Reviewed reviewed = Reviewed.of(reading, answer.getHeaderString("ETag"), text.get(), fields);
        Choice bounds = Choice.of("bound", "约束", "Bound", fields.bound(), Bound.values());
        return Templates.review(frames.of(language).without(more.missing()), report, reviewed, kinds, bounds, queue,
                before == null ? null : before.map(found -> {
                    found.setItems(others(found.getItems(), one -> one.getId(), fields));
                    return found;
                }), neighbours == null ? null : neighbours.map(found -> {
                    found.setItems(others(found.getItems(), one -> one.getId(), fields));
                    return found;
                }));
    }

    /** A reading of a report that is published already is neither the history of itself nor its neighbour. */
    static <T> List<T> others(List<T> records, Function<T, String> id, ReadFields own) {
        return records.stream().filter(one -> !id.apply(one).equals(own.id())).toList();
    }

    /** Of a provisional indicator that nothing published has yet, nobody knows: there is nothing to show beside it. */
    private static <T> Uni<T> ifKnown(Uni<T> answer) {
        return answer.onFailure(e -> e instanceof WebApplicationException refusal
                && refusal.getResponse().getStatus() == UNKNOWN)
                .recoverWithNull();
    }

    private static MultivaluedMap<String, String> waiting(String kind, String cursor, String limit) {
        return ParallelCalls.query("sort", "RISK", "state", "MACHINE_READ", "kind", kind, "cursor", cursor, "limit",
                limit);
    }

    @POST
    @Path("reports/{report}/readings/{reading}/confirmation")
    @Operation(hidden = true)
    public Response confirm(@PathParam("language") Language language, @PathParam("report") String report,
            @PathParam("reading") String reading, @BeanParam Decision decision) {
        asked.wait(desk.confirm(editor.token(decision.mark), decision.tag, report, reading));
        return next(language, report, reading, decision, "confirmed");
    }

    @POST
    @Path("reports/{report}/readings/{reading}/rejection")
    @Operation(hidden = true)
    public Response reject(@PathParam("language") Language language, @PathParam("report") String report,
            @PathParam("reading") String reading, @BeanParam Decision decision, @RestForm String reason) {
        ReadingRejection body = new ReadingRejection();
        body.setReason(reason);
        asked.wait(desk.reject(editor.token(decision.mark), decision.tag, report, reading, body));
        return next(language, report, reading, decision, "rejected");
    }

    @POST
    @Path("reports/{report}/readings/{reading}/correction")
    @Operation(hidden = true)
    public Response correct(@PathParam("language") Language language, @PathParam("report") String report,
            @PathParam("reading") String reading, @BeanParam Decision decision, @BeanParam Corrected fields) {
        String token = editor.token(decision.mark);
        ReportReading was = asked.wait(desk.reading(report, reading)).getEntity();
        ReadingCorrection body = new ReadingCorrection();
        body.setChanges(fields.changes(was));
        body.setReason(FormFields.given(fields.reason));
        asked.wait(desk.correct(token, decision.tag, report, reading, body));
        return next(language, report, reading, decision, "corrected");
    }

    private static Response next(Language language, String report, String reading, Decision decision, String done) {
        return Response.seeOther(URI.create("/" + language + ReviewQueue.page(report, decision.kind, decision.cursor,
                "last", reading, "done", done))).build();
    }

    /** Many at once, but never more than stand on the page, whose number its button says. */
    @GET
    @Path("reports/{report}/several")
    @Operation(hidden = true)
    public TemplateInstance several(@PathParam("language") Language language, @PathParam("report") String id,
            @BeanParam ReviewQueue.Which which) {
        editor.required();
        ParallelCalls calls = new ParallelCalls();
        Call<ReadingPage> queue = calls.ask(Part.REPORTS,
                reports.readings(id, waiting(which.kind, which.cursor, String.valueOf(ON_A_PAGE))));
        Call<ReportDetail> report = calls.ask(Part.REPORTS, reports.report(id));
        calls.await();
        return Templates.several(frames.of(language), calls.required(report), calls.required(queue),
                Choice.among("kind", "种类", "Kind", which.kind, KINDS));
    }

    @POST
    @Path("reports/{report}/several")
    @Operation(hidden = true)
    public Response confirmSeveral(@PathParam("language") Language language, @PathParam("report") String report,
            @BeanParam Decision decision, @RestForm List<String> ids) {
        ReadingConfirmations body = new ReadingConfirmations();
        body.setIds(ids);
        asked.wait(desk.confirmSeveral(editor.token(decision.mark), report, body));
        UriBuilder to = UriBuilder.fromPath("/" + language + "/desk/reports/{report}/several");
        if (decision.kind != null && !decision.kind.isEmpty()) {
            to.queryParam("kind", decision.kind);
        }
        return Response.seeOther(to.build(report)).build();
    }
}
