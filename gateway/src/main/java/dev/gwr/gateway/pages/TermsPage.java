package dev.gwr.gateway.pages;

import dev.gwr.gateway.combine.ParallelCalls;
import dev.gwr.gateway.combine.ParallelCalls.Call;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.service.GlossaryClient;
import dev.gwr.gateway.service.ReportsClient;
import dev.gwr.gateway.service.glossary.Term;
import dev.gwr.gateway.service.glossary.TermPage;
import dev.gwr.gateway.usage.TermUsage;
import dev.gwr.gateway.usage.UsageResource;
import dev.gwr.model.ReadingState;
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

/** Terms, and one with its members and the places that use it. */
@Path("/{language:zh|en}/terms")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class TermsPage {

    @CheckedTemplate(basePath = "pages")
    static class Templates {
        static native TemplateInstance terms(Frame f, TermPage page, List<Explained> terms, Choice reading, String q,
                String report);

        static native TemplateInstance term(Frame f, TermUsage usage, List<Used> places, List<Quote> notes);
    }

    /** A term, and where it is explained; null where that is not cited. */
    public record Explained(Term term, Quote note) {
    }

    /** A place that uses a term, with the sentence around it. */
    public record Used(Quote quote, String sentence) {
    }

    @Inject
    Frames frames;

    @RestClient
    ReportsClient reports;

    @RestClient
    GlossaryClient glossary;

    @Inject
    UsageResource usage;

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@PathParam("language") Language language, @QueryParam("q") String q,
            @QueryParam("report")
            String report, @QueryParam("reading") String reading, @QueryParam("cursor") String cursor) {
        ParallelCalls calls = new ParallelCalls();
        Call<TermPage> page = calls.ask(Part.TERMS, glossary.terms(ParallelCalls.query("q", q, "report",
                report, "reading", reading, "cursor", cursor, "limit", "50")));
        calls.await();
        Frame frame = frames.of(language).without(calls.missing());
        List<Explained> terms = page.answered() ? page.get().getItems().stream()
                .map(one -> new Explained(one, one.getCitations()
                .stream().findFirst().map(note -> new Quote(frame, note, null)).orElse(null))).toList() : List.of();
        return Templates.terms(frame, page.get(), terms,
                Choice.of("reading", "识读", "Reading", reading, ReadingState.values()), q, report);
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("language") Language language, @PathParam("id") String id) {
        TermUsage found = usage.get(id);
        ParallelCalls calls = new ParallelCalls();
        Quotes quotes = new Quotes(calls, reports, found.term().getCitations());
        calls.await();
        Frame frame = frames.of(language).without(found.missing());
        return Templates.term(frame, found, found.places().stream()
                .map(one -> new Used(quotes.of(frame, one.citation()), one.sentence())).toList(),
                quotes.of(frame, found.term().getCitations()));
    }
}
